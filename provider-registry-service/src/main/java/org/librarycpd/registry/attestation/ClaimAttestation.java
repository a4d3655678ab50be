package org.librarycpd.registry.attestation;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.registry.attestation.AttestationRule.A_LEARNER_COMPLETES_A_RUN_ONCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.librarycpd.registry.enrolment.CodeHolders;
import org.librarycpd.registry.enrolment.EnrolInRun;
import org.librarycpd.registry.enrolment.EnrolmentCode;
import org.librarycpd.registry.enrolment.Enrolments;
import org.librarycpd.registry.run.ProgrammeRun;
import org.librarycpd.registry.run.ProgrammeRuns;

/** A learner claims an attestation that found nobody, with the code that the provider gave. */
@ApplicationScoped
public class ClaimAttestation {

    private final ProgrammeRuns runs;
    private final AttestationPolicy policy;
    private final Attestations attestations;
    private final Enrolments enrolments;
    private final CodeHolders holders;
    private final EnrolInRun enrol;
    private final Event<AttestationEvent> happened;

    ClaimAttestation(
            ProgrammeRuns runs,
            AttestationPolicy policy,
            Attestations attestations,
            Enrolments enrolments,
            CodeHolders holders,
            EnrolInRun enrol,
            Event<AttestationEvent> happened) {
        this.runs = runs;
        this.policy = policy;
        this.attestations = attestations;
        this.enrolments = enrolments;
        this.holders = holders;
        this.enrol = enrol;
        this.happened = happened;
    }

    @Transactional
    public Attestation handle(UUID runId, String typed, UUID learnerId) {
        var run = runs.lock(runId);
        var code = EnrolmentCode.read(typed);
        var attestation = attestations.standing(runId, code).orElseThrow(NOTHING_IS_HERE::refuse);
        if (attestation.isMatched()) {
            NOTHING_IS_HERE.require(policy.isLearner(attestation));
        } else {
            requireNobodyElsesCode(runId, code, learnerId);
            claim(attestation, run, learnerId);
        }
        return attestation;
    }

    private void requireNobodyElsesCode(UUID runId, EnrolmentCode code, UUID learnerId) {
        NOTHING_IS_HERE.require(holders.of(runId, code)
                .filter(h -> !h.learnerId().equals(learnerId))
                .isEmpty());
    }

    private void claim(Attestation attestation, ProgrammeRun run, UUID learnerId) {
        var enrolment = enrolments.in(run.id(), learnerId).orElseGet(() -> enrol.afterwards(run, learnerId));
        A_LEARNER_COMPLETES_A_RUN_ONCE.require(!attestations.completes(enrolment.id()));
        happened.fire(attestation.match(enrolment.id(), learnerId));
    }
}
