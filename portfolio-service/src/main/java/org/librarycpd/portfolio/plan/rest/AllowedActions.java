package org.librarycpd.portfolio.plan.rest;

import java.util.ArrayList;
import java.util.List;
import org.librarycpd.portfolio.plan.ItemStatus;
import org.librarycpd.portfolio.plan.LearningPlan;
import org.librarycpd.portfolio.plan.PlanStatus;

/** What a person may do with a plan now, as requests that would be accepted. */
public record AllowedActions(List<Action> actions) {

    public record Action(String name, String method, String path) {}

    static AllowedActions of(LearningPlan plan, boolean mayWrite, boolean mayDecide) {
        var here = "/api/v1/learning-plans/" + plan.id() + "/";
        var actions = new ArrayList<Action>();
        if (mayWrite) {
            asLearner(plan, here, actions);
        }
        if (mayDecide) {
            asApprover(plan, here, actions);
        }
        if (mayWrite || mayDecide) {
            plan.items().stream()
                    .filter(item -> item.status().isOpen())
                    .map(item -> new Action("cancel-item", "POST", here + "items/" + item.id() + "/cancellation"))
                    .forEach(actions::add);
            if (!plan.status().isOver()) {
                actions.add(new Action("cancel", "POST", here + "cancellation"));
            }
        }
        return new AllowedActions(List.copyOf(actions));
    }

    private static void asLearner(LearningPlan plan, String here, List<Action> actions) {
        if (plan.status().isOpenForWriting()) {
            actions.add(new Action("add-item", "POST", here + "items"));
            plan.items().stream().filter(item -> item.status().isWritten()).forEach(item -> {
                actions.add(new Action("rewrite-item", "PUT", here + "items/" + item.id()));
                actions.add(new Action("withdraw-item", "DELETE", here + "items/" + item.id()));
            });
            if (isProposing(plan)) {
                actions.add(new Action("submit", "POST", here + "submission"));
            }
            if (plan.isInForce()) {
                actions.add(new Action("drop-revision", "DELETE", here + "revision"));
            }
        }
        if (plan.status() == PlanStatus.SUBMITTED) {
            actions.add(new Action("withdraw", "POST", here + "withdrawal"));
        }
        if (plan.status().isApproved() && !plan.status().isOver()) {
            actions.add(new Action("revise", "POST", here + "revision"));
        }
    }

    private static void asApprover(LearningPlan plan, String here, List<Action> actions) {
        if (!plan.status().isAwaitingDecision()) {
            return;
        }
        if (plan.status() == PlanStatus.SUBMITTED) {
            actions.add(new Action("review", "POST", here + "review"));
        }
        plan.items().stream()
                .filter(item -> item.status() == ItemStatus.PROPOSED)
                .map(item -> new Action("decline-item", "POST", here + "items/" + item.id() + "/decline"))
                .forEach(actions::add);
        if (isProposing(plan)) {
            actions.add(new Action("approve", "POST", here + "approval"));
        }
        actions.add(new Action("return", "POST", here + "return"));
    }

    private static boolean isProposing(LearningPlan plan) {
        return plan.items().stream().anyMatch(item -> item.status() == ItemStatus.PROPOSED);
    }
}
