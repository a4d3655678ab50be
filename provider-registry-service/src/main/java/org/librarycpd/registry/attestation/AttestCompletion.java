package org.librarycpd.registry.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.registry.enrolment.CodeHolders;
import org.librarycpd.registry.enrolment.EnrolmentCode;
import org.librarycpd.registry.run.ProgrammeRun;
import org.librarycpd.registry.run.ProgrammeRuns;

/** Takes a provider's word. Whether a learner was found shows nowhere in what the provider gets back. */
@ApplicationScoped
public class AttestCompletion {

    private final ProgrammeRuns runs;
    private final AttestationPolicy policy;
    private final Attestations attestations;
    private final CodeHolders holders;
    private final Event<AttestationEvent> happened;
    private final AuditTrail audit;
    private final Clock clock;

    AttestCompletion(
            ProgrammeRuns runs,
            AttestationPolicy policy,
            Attestations attestations,
            CodeHolders holders,
            Event<AttestationEvent> happened,
            AuditTrail audit,
            Clock clock) {
        this.runs = runs;
        this.policy = policy;
        this.attestations = attestations;
        this.holders = holders;
        this.happened = happened;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Attestation handle(UUID runId, String typed, LocalDate completedOn, int hours) {
        var run = runs.lock(runId);
        policy.requireProvider(run.providerId());
        var code = EnrolmentCode.read(typed);
        return attestations
                .standing(runId, code)
                .map(before -> before.sayingAgain(completedOn, hours))
                .orElseGet(() -> attest(run, code, completedOn, hours));
    }

    private Attestation attest(ProgrammeRun run, EnrolmentCode code, LocalDate completedOn, int hours) {
        var attestation = new Attestation(run, code, completedOn, hours, clock.instant());
        var match = holders.of(run.id(), code)
                .filter(holder -> !attestations.completes(holder.enrolmentId()))
                .map(holder -> attestation.match(holder.enrolmentId(), holder.learnerId()));
        attestations.add(attestation);
        audit.record("registry.AttestationReceived", attestation.id(), attestation::version);
        match.ifPresent(happened::fire);
        return attestation;
    }
}
