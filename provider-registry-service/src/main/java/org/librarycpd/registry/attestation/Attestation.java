package org.librarycpd.registry.attestation;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.registry.attestation.AttestationRule.*;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.time.Ids;
import org.librarycpd.registry.enrolment.EnrolmentCode;
import org.librarycpd.registry.run.ProgrammeRun;

/** A provider's word that whoever holds a code completed a run. It is never changed: only matched, and perhaps voided. */
@Entity
public class Attestation {

    /** Where the day begins first in our part of the world. */
    private static final ZoneOffset KAMCHATKA = ZoneOffset.ofHours(12);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID providerId;
    private UUID programmeId;
    private UUID runId;
    private String code;
    private LocalDate completedOn;
    private int hours;

    @Enumerated(STRING)
    private AttestationStatus status = AttestationStatus.UNMATCHED;

    private Instant attestedAt;
    private UUID enrolmentId;
    private UUID learnerId;
    private Instant voidedAt;
    private String voidReason;

    protected Attestation() {}

    public Attestation(ProgrammeRun run, EnrolmentCode code, LocalDate completedOn, int hours, Instant now) {
        A_COMPLETION_LIES_WITHIN_THE_RUN.require(run.includes(completedOn), run.startsOn(), run.endsOn());
        A_COMPLETION_IS_NOT_IN_THE_FUTURE.require(!completedOn.isAfter(LocalDate.ofInstant(now, KAMCHATKA)));
        NO_MORE_HOURS_ARE_ATTESTED_THAN_THE_RUN_HAS.require(hours <= run.hours(), run.hours());
        this.id = Ids.next();
        this.providerId = run.providerId();
        this.programmeId = run.programmeId();
        this.runId = run.id();
        this.code = code.text();
        this.completedOn = completedOn;
        this.hours = hours;
        this.attestedAt = now;
    }

    /** Refuses where the same run and code are now said to have gone otherwise. */
    public Attestation sayingAgain(LocalDate day, int hoursNow) {
        A_RUN_AND_A_CODE_ARE_ATTESTED_ONCE.require(completedOn.equals(day) && hours == hoursNow);
        return this;
    }

    public CompletionAttested match(UUID enrolment, UUID learner) {
        status = status.moveTo(AttestationStatus.MATCHED);
        enrolmentId = enrolment;
        learnerId = learner;
        return new CompletionAttested(id, enrolmentId, runId, programmeId, learnerId, hours, completedOn, attestedAt);
    }

    /** @return empty where nobody had been matched, so that nobody need be told */
    public Optional<AttestationVoided> annul(String reason, Instant now) {
        status = status.moveTo(AttestationStatus.VOIDED);
        voidedAt = now;
        voidReason = reason;
        return Optional.ofNullable(learnerId).map(l -> new AttestationVoided(id, runId, programmeId, l, now));
    }

    /** How often that part has changed which the provider sees; a match is none of its business. */
    public long versionForProvider() {
        return isVoided() ? 1 : 0;
    }

    public boolean isVoided() {
        return status == AttestationStatus.VOIDED;
    }

    public boolean isMatched() {
        return status == AttestationStatus.MATCHED;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID providerId() {
        return providerId;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public UUID runId() {
        return runId;
    }

    public String code() {
        return code;
    }

    public LocalDate completedOn() {
        return completedOn;
    }

    public int hours() {
        return hours;
    }

    public AttestationStatus status() {
        return status;
    }

    public Instant attestedAt() {
        return attestedAt;
    }

    public Optional<UUID> enrolmentId() {
        return Optional.ofNullable(enrolmentId);
    }

    public String voidReason() {
        return voidReason;
    }
}
