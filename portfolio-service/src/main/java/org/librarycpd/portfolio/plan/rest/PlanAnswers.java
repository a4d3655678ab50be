package org.librarycpd.portfolio.plan.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.budget.BudgetLine;
import org.librarycpd.portfolio.budget.Ledger;
import org.librarycpd.portfolio.plan.LearningPlan;
import org.librarycpd.portfolio.plan.PlanItem;

/** A plan, or many, with what is booked for their items; the bookings move only together with their plan. */
@RequestScoped
public class PlanAnswers {

    private static final String VIEW = "plan";

    private final Ledger ledger;
    private final Answers answers;

    PlanAnswers(Ledger ledger, Answers answers) {
        this.ledger = ledger;
        this.answers = answers;
    }

    Response created(LearningPlan plan) {
        return answers.created(plan.id(), plan.version(), VIEW, view(plan, Map.of()));
    }

    /** 201 with where the plan's newest item stands; the body is the whole plan. */
    Response itemCreated(LearningPlan plan) {
        var newest = plan.items().get(plan.items().size() - 1);
        return answers.created(newest.id(), plan.version(), VIEW, view(plan, Map.of()));
    }

    Response found(LearningPlan plan) {
        return answers.found(plan.version(), VIEW, () -> withBookings(plan));
    }

    Response changed(LearningPlan plan) {
        return answers.changed(plan.version(), VIEW, withBookings(plan));
    }

    Response listed(List<LearningPlan> oneTooMany, PageRequest asked) {
        var page = Page.of(oneTooMany, asked, LearningPlan::id);
        var lines = lines(page.items());
        return answers.listed(page.map(plan -> view(plan, lines)));
    }

    private PlanView withBookings(LearningPlan plan) {
        return view(plan, lines(List.of(plan)));
    }

    private Map<UUID, List<BudgetLine>> lines(List<LearningPlan> plans) {
        return ledger.lines(plans.stream()
                .filter(plan -> plan.status().isApproved())
                .flatMap(plan -> plan.items().stream())
                .map(PlanItem::id)
                .toList());
    }

    private PlanView view(LearningPlan plan, Map<UUID, List<BudgetLine>> lines) {
        var tag = IfMatch.tag(plan.version(), answers.language(), VIEW);
        return PlanView.of(plan, lines, answers.language(), "\"" + tag.getValue() + "\"");
    }
}
