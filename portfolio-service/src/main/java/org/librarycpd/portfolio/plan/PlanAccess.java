package org.librarycpd.portfolio.plan;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.plan.PlanRule.ONLY_THE_LEARNER_WRITES_THE_PLAN;
import static org.librarycpd.portfolio.plan.PlanRule.THE_APPROVER_DECIDES;
import static org.librarycpd.portfolio.staff.Power.DECIDE_PLANS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;

/** Who may know of a plan and what each may do: the learner, and from the submission on the heads above. */
@ApplicationScoped
public class PlanAccess {

    private final StaffMembers staff;
    private final Authority authority;

    PlanAccess(StaffMembers staff, Authority authority) {
        this.staff = staff;
        this.authority = authority;
    }

    public void requireReader(LearningPlan plan, UUID person) {
        NOTHING_IS_HERE.require(plan.learnerId().equals(person)
                || plan.status() != PlanStatus.DRAFT && isHeadOver(person, plan.learnerId()));
    }

    public boolean isHeadOver(UUID person, UUID learnerId) {
        return staff.of(learnerId)
                .map(learner -> authority.isHeadOver(person, learner, DECIDE_PLANS))
                .orElse(false);
    }

    void requireLearner(LearningPlan plan, UUID person) {
        requireReader(plan, person);
        ONLY_THE_LEARNER_WRITES_THE_PLAN.require(plan.learnerId().equals(person));
    }

    /** The learner whose plan the person may decide on. */
    StaffMember requireApprover(LearningPlan plan, UUID person) {
        var learner = staff.of(plan.learnerId()).orElseThrow(NOTHING_IS_HERE::refuse);
        if (plan.status() == PlanStatus.DRAFT || !authority.decidesFor(person, learner, DECIDE_PLANS)) {
            requireReader(plan, person);
            throw THE_APPROVER_DECIDES.refuse();
        }
        return learner;
    }

    public boolean mayWrite(LearningPlan plan, UUID person) {
        return plan.learnerId().equals(person);
    }

    public boolean mayDecide(LearningPlan plan, UUID person) {
        return staff.of(plan.learnerId())
                .filter(learner -> authority.isHeadOver(person, learner, DECIDE_PLANS))
                .filter(learner -> authority.decidesFor(person, learner, DECIDE_PLANS))
                .isPresent();
    }
}
