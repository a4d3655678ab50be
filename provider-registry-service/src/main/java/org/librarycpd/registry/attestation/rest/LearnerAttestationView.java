package org.librarycpd.registry.attestation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.registry.attestation.Attestation;
import org.librarycpd.registry.attestation.AttestationStatus;
import org.librarycpd.registry.programme.Programme;
import org.librarycpd.registry.run.ProgrammeRun;

/** What a learner sees of the completion that was attested. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LearnerAttestationView(
        UUID id,
        UUID enrolmentId,
        ProgrammeName programme,
        RunDates run,
        LocalDate completedOn,
        int hours,
        AttestationStatus status,
        Instant attestedAt,
        String voidReason) {

    static final String KIND = "attestation";

    public record ProgrammeName(UUID id, String title) {}

    public record RunDates(UUID id, LocalDate startsOn, LocalDate endsOn) {}

    static LearnerAttestationView of(Attestation attested, ProgrammeRun run, Programme programme, Locale language) {
        return new LearnerAttestationView(
                attested.id(),
                attested.enrolmentId().orElseThrow(),
                new ProgrammeName(programme.id(), programme.title().in(language)),
                new RunDates(run.id(), run.startsOn(), run.endsOn()),
                attested.completedOn(),
                attested.hours(),
                attested.status(),
                attested.attestedAt(),
                attested.voidReason());
    }
}
