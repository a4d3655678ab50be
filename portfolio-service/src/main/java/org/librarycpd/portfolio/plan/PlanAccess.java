package org.librarycpd.portfolio.plan;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.plan.PlanRule.ONLY_THE_LEARNER_WRITES_THE_PLAN;
import static org.librarycpd.portfolio.plan.PlanRule.THE_APPROVER_DECIDES;
import static org.librarycpd.portfolio.plan.PlanRule.THE_LEARNER_OR_THE_APPROVER_CANCELS;
import static org.librarycpd.portfolio.staff.Power.DECIDE_PLANS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.Standing;

/** Who may know of a plan and what each may do: the learner, and from the submission on the heads above. */
@ApplicationScoped
public class PlanAccess {

    private final Authority authority;

    PlanAccess(Authority authority) {
        this.authority = authority;
    }

    public void requireReader(LearningPlan plan, UUID person) {
        NOTHING_IS_HERE.require(mayWrite(plan, person) || plan.isShown() && isHeadOver(person, plan.learnerId()));
    }

    public boolean isHeadOver(UUID person, UUID learnerId) {
        return standing(person, learnerId).filter(PlanAccess::mayKnow).isPresent();
    }

    void requireLearner(LearningPlan plan, UUID person) {
        requireReader(plan, person);
        ONLY_THE_LEARNER_WRITES_THE_PLAN.require(mayWrite(plan, person));
    }

    /** The department of the learner whose plan the person decides on. */
    UUID requireApprover(LearningPlan plan, UUID person) {
        var standing = standing(plan, person);
        NOTHING_IS_HERE.require(
                mayWrite(plan, person) || standing.filter(PlanAccess::mayKnow).isPresent());
        return standing.filter(Standing::decides).map(Standing::departmentId).orElseThrow(THE_APPROVER_DECIDES::refuse);
    }

    void requireLearnerOrApprover(LearningPlan plan, UUID person) {
        if (!mayWrite(plan, person)) {
            var standing = standing(plan, person).filter(PlanAccess::mayKnow).orElseThrow(NOTHING_IS_HERE::refuse);
            THE_LEARNER_OR_THE_APPROVER_CANCELS.require(standing.decides());
        }
    }

    public boolean mayWrite(LearningPlan plan, UUID person) {
        return plan.learnerId().equals(person);
    }

    public boolean mayDecide(LearningPlan plan, UUID person) {
        return standing(plan, person).filter(Standing::decides).isPresent();
    }

    /** Those whose decisions the person takes: one's own, and those of who has passed them on. */
    List<UUID> decidesInTheNamesOf(UUID person) {
        return authority.inWhoseNames(person, DECIDE_PLANS);
    }

    private Optional<Standing> standing(LearningPlan plan, UUID person) {
        return plan.isShown() ? standing(person, plan.learnerId()) : Optional.empty();
    }

    private Optional<Standing> standing(UUID person, UUID learnerId) {
        return authority.standing(person, learnerId, DECIDE_PLANS);
    }

    private static boolean mayKnow(Standing standing) {
        return standing.decides() || standing.headAbove();
    }
}
