package org.librarycpd.portfolio.plan.rest;

import java.util.ArrayList;
import java.util.List;
import org.librarycpd.portfolio.plan.LearningPlan;
import org.librarycpd.portfolio.plan.PlanStatus;

/** What a person may do with a plan now, as requests that would be accepted. */
public record AllowedActions(List<Action> actions) {

    public record Action(String name, String method, String path) {}

    static AllowedActions of(LearningPlan plan, boolean mayWrite, boolean mayDecide) {
        var here = "/api/v1/learning-plans/" + plan.id() + "/";
        var actions = new ArrayList<Action>();
        if (mayWrite && plan.status().isOpenForWriting()) {
            actions.add(new Action("add-item", "POST", here + "items"));
            plan.items().forEach(item -> {
                actions.add(new Action("rewrite-item", "PUT", here + "items/" + item.id()));
                actions.add(new Action("withdraw-item", "DELETE", here + "items/" + item.id()));
            });
            if (!plan.items().isEmpty()) {
                actions.add(new Action("submit", "POST", here + "submission"));
            }
        }
        if (mayDecide && plan.status() == PlanStatus.SUBMITTED) {
            actions.add(new Action("approve", "POST", here + "approval"));
            actions.add(new Action("return", "POST", here + "return"));
        }
        if (mayWrite || mayDecide) {
            plan.items().stream()
                    .filter(item -> item.status().isOpen())
                    .map(item -> new Action("cancel-item", "POST", here + "items/" + item.id() + "/cancellation"))
                    .forEach(actions::add);
        }
        return new AllowedActions(List.copyOf(actions));
    }
}
