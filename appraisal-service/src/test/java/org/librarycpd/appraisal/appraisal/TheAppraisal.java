package org.librarycpd.appraisal.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.librarycpd.appraisal.competency.ApplicableProfile;
import org.librarycpd.appraisal.competency.CompetencyProfile;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.competency.Requirement;
import org.librarycpd.appraisal.selfassessment.SelfAssessment;

/** An attestation of Anna by Vera, before a commission, taken as far as a test needs it. */
final class TheAppraisal {

    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    static final UUID ANNA = UUID.randomUUID();
    static final UUID VERA = UUID.randomUUID();
    static final UUID SEARCH = UUID.randomUUID();
    static final UUID TEACHING = UUID.randomUUID();
    static final List<UUID> COMMISSION = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    static final List<UUID> DECIDERS = List.of(UUID.randomUUID(), UUID.randomUUID());
    static final int DAYS_TO_OBJECT = 20;
    static final List<Requirement> ASKED = List.of(new Requirement(SEARCH, 3, 4), new Requirement(TEACHING, 2, 4));

    /** What somebody may do with an appraisal. */
    enum Step {
        BEGIN_SELF,
        SUBMIT_SELF,
        BEGIN_WITHOUT,
        ASK,
        WRITE,
        SUBMIT,
        ARRANGE,
        MINUTE,
        JUDGE,
        CONFIRM,
        ACKNOWLEDGE,
        OBJECT,
        NAME_DECIDERS,
        RESOLVE,
        CLOSE,
        CANCEL
    }

    private TheAppraisal() {}

    static Appraisal scheduled(AppraisalTerms terms) {
        var anna = new Appraisee(ANNA, VERA, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), ASKED);
        return Appraisal.scheduled(anna, terms, NOW);
    }

    static AppraisalTerms attestation() {
        return terms(true, false, false);
    }

    static AppraisalTerms terms(boolean commission, boolean colleagues, boolean expert) {
        var kind = commission ? AppraisalKind.ATTESTATION : AppraisalKind.ANNUAL;
        return new AppraisalTerms(
                kind,
                UUID.randomUUID(),
                colleagues,
                expert,
                commission,
                TODAY,
                TODAY.plusDays(10),
                TODAY.plusDays(20),
                DAYS_TO_OBJECT);
    }

    static Appraisal in(AppraisalStatus status) {
        var appraisal = scheduled(attestation());
        for (var step : wayTo(status)) {
            go(appraisal, step);
        }
        return appraisal;
    }

    private static List<Step> wayTo(AppraisalStatus status) {
        var all = List.of(Step.values());
        return switch (status) {
            case SCHEDULED -> List.of();
            case SELF_ASSESSMENT -> List.of(Step.BEGIN_SELF);
            case ASSESSMENT -> List.of(Step.SUBMIT_SELF);
            case INTERVIEW -> List.of(Step.SUBMIT_SELF, Step.WRITE, Step.SUBMIT, Step.ARRANGE);
            case OUTCOME_DRAFT -> withSelf(all.subList(4, 9));
            case CONFIRMED -> withSelf(all.subList(4, 10));
            case ACKNOWLEDGED -> withSelf(all.subList(4, 11));
            case OBJECTED -> objected();
            case RESOLVED ->
                Stream.concat(objected().stream(), Stream.of(Step.RESOLVE)).toList();
            case CLOSED ->
                Stream.concat(withSelf(all.subList(4, 11)).stream(), Stream.of(Step.CLOSE))
                        .toList();
            case CANCELLED -> List.of(Step.CANCEL);
        };
    }

    private static List<Step> objected() {
        return Stream.concat(
                        withSelf(List.of(Step.values()).subList(4, 10)).stream(),
                        Stream.of(Step.OBJECT, Step.NAME_DECIDERS))
                .toList();
    }

    private static List<Step> withSelf(List<Step> steps) {
        return Stream.concat(Stream.of(Step.SUBMIT_SELF), steps.stream()).toList();
    }

    static void go(Appraisal it, Step step) {
        switch (step) {
            case BEGIN_SELF -> it.selfAssessmentBegun(begun(), NOW);
            case SUBMIT_SELF -> it.takeUp(submitted(), NOW);
            case BEGIN_WITHOUT -> it.beginWithoutSelfAssessment(VERA, TODAY.plusDays(1), NOW);
            case ASK -> it.askFor(OpinionKind.COLLEAGUE, UUID.randomUUID(), VERA, NOW);
            case WRITE -> it.assess(VERA, levels(2, 3), NOW);
            case SUBMIT -> it.submitAssessment(VERA, List.of(), OpinionCount.NONE, TODAY, NOW);
            case ARRANGE -> it.arrange(interview(COMMISSION), VERA, NOW);
            case MINUTE -> it.minute("Talked over", levels(2, 3), NOW);
            case JUDGE ->
                it.judge(new CommissionVerdict.Spoken(Verdict.FITS, null, null, COMMISSION), COMMISSION.get(0), NOW);
            case CONFIRM -> it.confirm(VERA, VERA, List.of(), NOW);
            case ACKNOWLEDGE -> it.acknowledge(NOW);
            case OBJECT -> it.object("Not so", TODAY, NOW);
            case NAME_DECIDERS -> it.putBefore(DECIDERS, Set.of(), NOW);
            case RESOLVE -> it.resolve(true, "She is right", List.of(), DECIDERS.get(0), NOW);
            case CLOSE -> it.close(TODAY, NOW);
            case CANCEL -> it.cancel("She has left", VERA, NOW);
        }
    }

    static Interview interview(List<UUID> panel) {
        return Interview.arranged(NOW, "Room 5", panel);
    }

    static SelfAssessment begun() {
        var profile = new CompetencyProfile(UUID.randomUUID(), UUID.randomUUID(), LocalDate.EPOCH, ASKED, NOW);
        return new SelfAssessment(ANNA, ApplicableProfile.of(profile), null, NOW);
    }

    static SelfAssessment submitted() {
        var it = begun();
        it.rate(levels(2, 3), NOW);
        it.submit(VERA, List.of(), NOW);
        return it;
    }

    static List<Rating> levels(int search, int teaching) {
        return List.of(new Rating(SEARCH, search, null), new Rating(TEACHING, teaching, null));
    }
}
