package org.librarycpd.portfolio.revalidation;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.portfolio.revalidation.RevalidationRule.AN_APPLICATION_IS_DECIDED_ONCE;
import static org.librarycpd.portfolio.revalidation.RevalidationRule.EVERY_CLAUSE_IS_MET;
import static org.librarycpd.portfolio.revalidation.RevalidationRule.NOBODY_DECIDES_ON_THEIR_OWN;
import static org.librarycpd.portfolio.revalidation.RevalidationStatus.APPLIED;
import static org.librarycpd.portfolio.revalidation.RevalidationStatus.EXPIRED;
import static org.librarycpd.portfolio.revalidation.RevalidationStatus.GRANTED;
import static org.librarycpd.portfolio.revalidation.RevalidationStatus.REFUSED;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.time.Ids;

/**
 * Somebody asks for a certificate under a rule set, and gets it for a time or does not.
 *
 * <p>It stands behind no library's wall: an association's registrar, who is of no library, decides under common rules.
 */
@Entity
public class Revalidation {

    /** Days before the end at which the holder is reminded. */
    private static final List<Integer> REMINDERS = List.of(1, 7, 30, 60, 90);

    @Id
    private UUID id;

    private String libraryId;

    @Version
    private long version;

    private UUID personId;
    private String holderName;
    private UUID ruleSetId;
    private String code;
    private boolean common;

    @Enumerated(STRING)
    private RevalidationStatus status = APPLIED;

    private Instant appliedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ClauseResult> results;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> entryIds;

    private Instant decidedAt;
    private UUID decidedBy;
    private String refusalReason;
    private UUID certificateId;
    private LocalDate validUntil;
    private Integer remindedDays;
    private Instant questionedAt;
    private Instant changedAt;

    protected Revalidation() {}

    public Revalidation(
            String libraryId,
            UUID personId,
            String holderName,
            RuleSet ruleSet,
            List<ClauseResult> results,
            Instant now) {
        this.id = Ids.next();
        this.libraryId = libraryId;
        this.personId = personId;
        this.holderName = holderName;
        this.ruleSetId = ruleSet.id();
        this.code = ruleSet.code();
        this.common = ruleSet.isCommon();
        this.appliedAt = now;
        this.changedAt = now;
        measure(results);
    }

    private void measure(List<ClauseResult> measured) {
        results = List.copyOf(measured);
        entryIds =
                measured.stream().flatMap(r -> r.entryIds().stream()).distinct().toList();
    }

    public RevalidationApplied applied() {
        return new RevalidationApplied(id, personId, code, met(results), results.size(), appliedAt);
    }

    /** Whether it may be granted by that person with these results; what the certificate says is made after this. */
    void requireGrantable(UUID by, List<ClauseResult> measured) {
        requireDecidable(by);
        EVERY_CLAUSE_IS_MET.require(met(measured) == measured.size(), measured.size() - met(measured), measured.size());
    }

    RevalidationGranted grant(UUID by, List<ClauseResult> measured, UUID certificate, LocalDate until, Instant now) {
        requireGrantable(by, measured);
        measure(measured);
        decide(GRANTED, by, now);
        certificateId = certificate;
        validUntil = until;
        return new RevalidationGranted(id, personId, code, certificate, by, now, until);
    }

    public RevalidationRefused refuse(UUID by, String reason, Instant now) {
        requireDecidable(by);
        decide(REFUSED, by, now);
        refusalReason = reason;
        return new RevalidationRefused(id, personId, code, by, now);
    }

    private void requireDecidable(UUID by) {
        NOBODY_DECIDES_ON_THEIR_OWN.require(!by.equals(personId));
        AN_APPLICATION_IS_DECIDED_ONCE.require(status == APPLIED, status);
    }

    private void decide(RevalidationStatus decision, UUID by, Instant now) {
        status = decision;
        decidedBy = by;
        decidedAt = now;
        changedAt = now;
    }

    /** What the calendar says of it; days that were missed are made up for by one reminder. */
    public Optional<RevalidationEvent> onDay(LocalDate day, Instant now) {
        if (status != GRANTED) {
            return Optional.empty();
        }
        if (day.isAfter(validUntil)) {
            status = EXPIRED;
            changedAt = now;
            return Optional.of(new RevalidationExpired(id, personId, code, validUntil));
        }
        var daysLeft = (int) ChronoUnit.DAYS.between(day, validUntil);
        return REMINDERS.stream()
                .filter(days -> daysLeft <= days)
                .findFirst()
                .filter(days -> remindedDays == null || days < remindedDays)
                .map(days -> remind(days, daysLeft, now));
    }

    private RevalidationExpiring remind(int days, int daysLeft, Instant now) {
        remindedDays = days;
        changedAt = now;
        return new RevalidationExpiring(id, personId, code, validUntil, daysLeft);
    }

    /** An entry it rests on no longer counts: it stays granted, but somebody should look at it. */
    public Optional<RevalidationQuestioned> question(UUID entryId, Instant now) {
        if (status != GRANTED || questionedAt != null || !entryIds.contains(entryId)) {
            return Optional.empty();
        }
        questionedAt = now;
        changedAt = now;
        return Optional.of(new RevalidationQuestioned(id, personId, code, entryId, now));
    }

    private static int met(List<ClauseResult> measured) {
        return (int) measured.stream().filter(ClauseResult::met).count();
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

    public UUID personId() {
        return personId;
    }

    public String holderName() {
        return holderName;
    }

    public UUID ruleSetId() {
        return ruleSetId;
    }

    public String code() {
        return code;
    }

    public boolean isCommon() {
        return common;
    }

    public RevalidationStatus status() {
        return status;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public List<ClauseResult> results() {
        return List.copyOf(results);
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public String refusalReason() {
        return refusalReason;
    }

    public UUID certificateId() {
        return certificateId;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public Instant questionedAt() {
        return questionedAt;
    }
}
