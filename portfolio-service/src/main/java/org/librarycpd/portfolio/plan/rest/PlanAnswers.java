package org.librarycpd.portfolio.plan.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.budget.Booking;
import org.librarycpd.portfolio.budget.Ledger;
import org.librarycpd.portfolio.plan.LearningPlan;
import org.librarycpd.portfolio.plan.PlanItem;

/** A plan, or many, with what is booked for their items; the bookings move only together with their plan. */
@RequestScoped
public class PlanAnswers {

    private static final String VIEW = "plan";

    private final Ledger ledger;
    private final Answers answers;
    private final Caller caller;
    private final Clock clock;

    PlanAnswers(Ledger ledger, Answers answers, Caller caller, Clock clock) {
        this.ledger = ledger;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    Response created(LearningPlan plan) {
        return answers.created(plan.id(), plan.version(), kind(plan), view(plan, Map.of()));
    }

    /** 201 with where the plan's newest item stands; the body is the whole plan. */
    Response itemCreated(LearningPlan plan) {
        var newest = plan.items().get(plan.items().size() - 1);
        return answers.created(newest.id(), plan.version(), kind(plan), withBookings(plan));
    }

    Response found(LearningPlan plan) {
        return answers.found(plan.version(), kind(plan), () -> withBookings(plan));
    }

    Response changed(LearningPlan plan) {
        return answers.changed(plan.version(), kind(plan), withBookings(plan));
    }

    Response listed(List<LearningPlan> oneTooMany, PageRequest asked) {
        var page = Page.of(oneTooMany, asked, LearningPlan::id);
        var bookings = bookings(page.items());
        return answers.listed(page.map(plan -> view(plan, bookings)));
    }

    private PlanView withBookings(LearningPlan plan) {
        return view(plan, bookings(List.of(plan)));
    }

    private Map<UUID, List<Booking>> bookings(List<LearningPlan> plans) {
        return ledger.bookings(plans.stream()
                .flatMap(plan -> plan.items().stream())
                .filter(item -> !item.status().isWritten())
                .map(PlanItem::id)
                .toList());
    }

    private PlanView view(LearningPlan plan, Map<UUID, List<Booking>> bookings) {
        var tag = IfMatch.tag(plan.version(), answers.language(), kind(plan));
        return PlanView.of(
                plan,
                plan.itemsShownTo(caller.personId()),
                bookings,
                today(),
                answers.language(),
                "\"" + tag.getValue() + "\"");
    }

    /** An item becomes overdue overnight without any change of the plan. */
    private String kind(LearningPlan plan) {
        var overdue =
                plan.items().stream().filter(item -> item.isOverdueOn(today())).count();
        return overdue == 0 ? VIEW : VIEW + "-" + overdue + "-overdue";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
