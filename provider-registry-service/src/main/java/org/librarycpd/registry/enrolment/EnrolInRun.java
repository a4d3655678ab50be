package org.librarycpd.registry.enrolment;

import static org.librarycpd.registry.enrolment.EnrolmentRule.A_LEARNER_ENROLS_IN_A_RUN_ONCE;
import static org.librarycpd.registry.enrolment.EnrolmentRule.A_MEMBER_OF_A_LIBRARY_ENROLS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.registry.programme.Programmes;
import org.librarycpd.registry.run.ProgrammeRun;
import org.librarycpd.registry.run.ProgrammeRuns;

@ApplicationScoped
public class EnrolInRun {

    private final ProgrammeRuns runs;
    private final Programmes programmes;
    private final Enrolments enrolments;
    private final CodeHolders holders;
    private final Tenant tenant;
    private final Event<LearnerEnrolled> happened;
    private final Clock clock;

    EnrolInRun(
            ProgrammeRuns runs,
            Programmes programmes,
            Enrolments enrolments,
            CodeHolders holders,
            Tenant tenant,
            Event<LearnerEnrolled> happened,
            Clock clock) {
        this.runs = runs;
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.holders = holders;
        this.tenant = tenant;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Enrolment handle(UUID runId, UUID learnerId) {
        var run = runs.lock(runId);
        requireNewcomer(run, learnerId);
        run.takePlace(programmes.require(run.programmeId()), clock.instant());
        return enrol(run, learnerId);
    }

    /** For one who was there without having enrolled: the provider's word stands for the dates and the place. */
    @Transactional
    public Enrolment afterwards(ProgrammeRun run, UUID learnerId) {
        requireNewcomer(run, learnerId);
        return enrol(run, learnerId);
    }

    private void requireNewcomer(ProgrammeRun run, UUID learnerId) {
        A_MEMBER_OF_A_LIBRARY_ENROLS.require(!tenant.isNone());
        A_LEARNER_ENROLS_IN_A_RUN_ONCE.require(!holders.isEnrolled(run.id(), learnerId));
    }

    private Enrolment enrol(ProgrammeRun run, UUID learnerId) {
        var enrolment = new Enrolment(run.id(), learnerId, clock.instant());
        enrolments.add(enrolment);
        happened.fire(enrolment.enrolled());
        return enrolment;
    }
}
