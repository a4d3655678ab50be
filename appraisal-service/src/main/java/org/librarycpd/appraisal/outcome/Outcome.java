package org.librarycpd.appraisal.outcome;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.outcome.OutcomeRule.AN_APPROVED_OUTCOME_IS_EXECUTED;
import static org.librarycpd.appraisal.outcome.OutcomeRule.AN_EXPLANATION_IS_GIVEN_WHERE_IT_IS_ASKED;
import static org.librarycpd.appraisal.outcome.OutcomeRule.AN_OBJECTION_IS_SETTLED_FIRST;
import static org.librarycpd.appraisal.outcome.OutcomeRule.AN_OUTCOME_IS_APPROVED_AFTER_THE_CONFIRMATION;
import static org.librarycpd.appraisal.outcome.OutcomeRule.AN_OUTCOME_IS_WITHDRAWN_BEFORE_THE_DECISION;
import static org.librarycpd.appraisal.outcome.OutcomeRule.A_NEED_RESTS_ON_A_GAP;
import static org.librarycpd.appraisal.outcome.OutcomeRule.A_PROPOSED_OUTCOME_IS_DECIDED;
import static org.librarycpd.appraisal.outcome.OutcomeRule.A_REPRIMAND_WAITS_FOR_THE_EXPLANATION;
import static org.librarycpd.appraisal.outcome.OutcomeRule.CHANGED_GROUNDS_ARE_REAFFIRMED;
import static org.librarycpd.appraisal.outcome.OutcomeRule.CHANGED_GROUNDS_ARE_REAFFIRMED_FIRST;
import static org.librarycpd.appraisal.outcome.OutcomeRule.NOBODY_DECIDES_ABOUT_HIMSELF;
import static org.librarycpd.appraisal.outcome.OutcomeRule.THE_PROPOSER_NEVER_APPROVES;
import static org.librarycpd.appraisal.outcome.OutcomeRule.TWO_WITNESSES_TOOK_NO_PART;
import static org.librarycpd.appraisal.outcome.OutcomeStatus.APPROVED;
import static org.librarycpd.appraisal.outcome.OutcomeStatus.EXECUTED;
import static org.librarycpd.appraisal.outcome.OutcomeStatus.PROPOSED;
import static org.librarycpd.appraisal.outcome.OutcomeStatus.REJECTED;
import static org.librarycpd.appraisal.outcome.OutcomeStatus.WITHDRAWN;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.time.Ids;

/** What an appraisal leads to for a person: proposed by the head or the panel, decided by HR, done once HR recorded it. */
@Entity
public class Outcome {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private String reference;
    private UUID appraisalId;
    private UUID personId;

    @Enumerated(STRING)
    private OutcomeKind kind;

    private String text;
    private Long amountKopecks;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Ground> grounds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> gapIds = List.of();

    @Enumerated(STRING)
    private OutcomeStatus status = PROPOSED;

    private UUID proposedBy;
    private UUID proposedInNameOf;
    private Instant proposedAt;

    /** Cited ratings were corrected after an objection. */
    private boolean toBeReaffirmed;

    @Embedded
    private Explanation explanation;

    @Embedded
    private Decision decision;

    /** Since when the person knows of it. */
    private Instant shownAt;

    private UUID noticeId;
    private Instant executedAt;
    private Instant changedAt;

    protected Outcome() {}

    public Outcome(String reference, Proposal proposal, Basis basis, Doer proposer, Instant now) {
        proposal.requireSense(basis);
        this.id = Ids.next();
        this.reference = reference;
        this.appraisalId = basis.appraisalId();
        this.personId = basis.personId();
        this.kind = proposal.kind();
        this.text = proposal.text();
        this.amountKopecks = proposal.amountKopecks();
        this.grounds =
                proposal.competencyIds().stream().distinct().map(basis::ground).toList();
        this.proposedBy = proposer.personId();
        this.proposedInNameOf = proposer.inNameOf();
        this.proposedAt = now;
        this.changedAt = now;
        if (basis.isConfirmed()) {
            requireGap(basis);
        }
    }

    public OutcomeProposed proposed(List<UUID> hrOfficers) {
        return new OutcomeProposed(id, appraisalId, personId, kind, proposedBy, hrOfficers, proposedAt);
    }

    /** The employee learns of a reprimand now; of an appraisal that is still being written nobody is told anything. */
    public Optional<OutcomeExplanationRequested> askForExplanation(Basis basis, LocalDate today, Instant now) {
        if (!kind.waitsForExplanation() || status != PROPOSED || explanation != null || !basis.isConfirmed()) {
            return Optional.empty();
        }
        explanation = new Explanation(today, now);
        shownAt = now;
        changedAt = now;
        return Optional.of(new OutcomeExplanationRequested(id, personId, explanation.explainBy()));
    }

    public void explain(String words, Instant now) {
        AN_EXPLANATION_IS_GIVEN_WHERE_IT_IS_ASKED.require(status == PROPOSED && explanation != null);
        explanation.give(words, now);
        changedAt = now;
    }

    public void recordSilence(Doer proposer, List<UUID> witnesses, LocalDate today, Instant now) {
        AN_EXPLANATION_IS_GIVEN_WHERE_IT_IS_ASKED.require(status == PROPOSED && explanation != null);
        var distinct = new HashSet<>(witnesses);
        var tookPart = distinct.contains(personId)
                || witnesses.stream().anyMatch(w -> proposer.is(w) || proposer().is(w));
        TWO_WITNESSES_TOOK_NO_PART.require(distinct.size() > 1 && !tookPart);
        explanation.recordSilence(proposer.personId(), List.copyOf(distinct), today, now);
        changedAt = now;
    }

    /** The appraisal was confirmed, or corrected after an objection. */
    public void weigh(Basis basis, Instant now) {
        if (status == PROPOSED || status == APPROVED) {
            toBeReaffirmed = !basis.upholds(grounds);
            if (!toBeReaffirmed) {
                cite(basis);
            }
            changedAt = now;
        }
    }

    /** Stands although cited ratings have changed. */
    public void reaffirm(Basis basis, Instant now) {
        A_PROPOSED_OUTCOME_IS_DECIDED.require(status == PROPOSED, status);
        CHANGED_GROUNDS_ARE_REAFFIRMED.require(!basis.upholds(grounds));
        cite(basis);
        requireGap(basis);
        toBeReaffirmed = false;
        changedAt = now;
    }

    public OutcomeApproved approve(Doer officer, String reason, Basis basis, Instant now) {
        requireImpartial(officer);
        A_PROPOSED_OUTCOME_IS_DECIDED.require(status == PROPOSED, status);
        AN_OUTCOME_IS_APPROVED_AFTER_THE_CONFIRMATION.require(basis.isConfirmed(), basis.status());
        AN_OBJECTION_IS_SETTLED_FIRST.require(!basis.isObjectedTo());
        CHANGED_GROUNDS_ARE_REAFFIRMED_FIRST.require(basis.upholds(grounds));
        A_REPRIMAND_WAITS_FOR_THE_EXPLANATION.require(isHeard());
        requireGap(basis);
        gapIds = basis.gapsOf(grounds);
        shownAt = now;
        decide(APPROVED, Decision.of(officer, reason, now));
        return new OutcomeApproved(
                id, appraisalId, personId, kind, reference, gapIds(), proposedBy, officer.personId(), now);
    }

    public OutcomeRejected reject(Doer officer, String reason, Instant now) {
        requireImpartial(officer);
        A_PROPOSED_OUTCOME_IS_DECIDED.require(status == PROPOSED, status);
        decide(REJECTED, Decision.of(officer, reason, now));
        return new OutcomeRejected(
                id, appraisalId, personId, kind, proposedBy, officer.personId(), shownAt != null, now);
    }

    public OutcomeWithdrawn withdraw(Doer by, Instant now) {
        AN_OUTCOME_IS_WITHDRAWN_BEFORE_THE_DECISION.require(status == PROPOSED, status);
        status = WITHDRAWN;
        changedAt = now;
        return new OutcomeWithdrawn(id, appraisalId, personId, kind, by.personId(), shownAt != null, now);
    }

    /** HR has recorded the notice of it; that this is told twice changes nothing. */
    public Optional<OutcomeExecuted> execute(UUID notice, Instant recordedAt, Instant now) {
        if (status == EXECUTED) {
            return Optional.empty();
        }
        AN_APPROVED_OUTCOME_IS_EXECUTED.require(status == APPROVED, status);
        status = EXECUTED;
        noticeId = notice;
        executedAt = recordedAt;
        changedAt = now;
        return Optional.of(new OutcomeExecuted(id, appraisalId, personId, kind, proposedBy, notice, recordedAt));
    }

    /** Neither who proposed it nor whom it concerns decides, not even through a delegate. */
    public void requireImpartial(Doer officer) {
        THE_PROPOSER_NEVER_APPROVES.require(!officer.isAny(proposer()));
        NOBODY_DECIDES_ABOUT_HIMSELF.require(!officer.is(personId));
    }

    private void decide(OutcomeStatus decided, Decision how) {
        status = decided;
        decision = how;
        toBeReaffirmed = false;
        changedAt = how.decidedAt();
    }

    private void cite(Basis basis) {
        grounds = grounds.stream()
                .map(ground -> basis.ground(ground.competencyId()))
                .toList();
    }

    private void requireGap(Basis basis) {
        A_NEED_RESTS_ON_A_GAP.require(restsOnGap(basis));
    }

    private boolean restsOnGap(Basis basis) {
        return !kind.restsOnGap() || !basis.gapsOf(grounds).isEmpty();
    }

    private boolean isHeard() {
        return !kind.waitsForExplanation() || explanation != null && explanation.isSettled();
    }

    private Doer proposer() {
        return new Doer(proposedBy, proposedInNameOf);
    }

    public boolean isProposedBy(UUID who) {
        return proposer().is(who);
    }

    public boolean isKnownTo(UUID who) {
        return shownAt != null && personId.equals(who);
    }

    public boolean canBeApproved(Basis basis) {
        return status == PROPOSED
                && basis.isConfirmed()
                && !basis.isObjectedTo()
                && basis.upholds(grounds)
                && isHeard()
                && restsOnGap(basis);
    }

    public boolean awaitsExplanation() {
        return status == PROPOSED && explanation != null && !explanation.isGiven();
    }

    public boolean isSilentOn(LocalDate today) {
        return status == PROPOSED && explanation != null && explanation.isSilenceOn(today);
    }

    public UUID id() {
        return id;
    }

    public String libraryId() {
        return libraryId;
    }

    public long version() {
        return version;
    }

    public String reference() {
        return reference;
    }

    public UUID appraisalId() {
        return appraisalId;
    }

    public UUID personId() {
        return personId;
    }

    public OutcomeKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public Long amountKopecks() {
        return amountKopecks;
    }

    public List<UUID> competencyIds() {
        return grounds.stream().map(Ground::competencyId).toList();
    }

    public List<UUID> gapIds() {
        return List.copyOf(gapIds);
    }

    public OutcomeStatus status() {
        return status;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public UUID proposedInNameOf() {
        return proposedInNameOf;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public boolean isToBeReaffirmed() {
        return toBeReaffirmed;
    }

    public Optional<Explanation> explanation() {
        return Optional.ofNullable(explanation);
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    public UUID noticeId() {
        return noticeId;
    }

    public Instant executedAt() {
        return executedAt;
    }
}
