package org.librarycpd.portfolio.budget.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.budget.Allotment;
import org.librarycpd.portfolio.budget.AllotmentAccess;
import org.librarycpd.portfolio.budget.AllotmentChange;
import org.librarycpd.portfolio.budget.AllotmentKind;
import org.librarycpd.portfolio.budget.Allotments;
import org.librarycpd.portfolio.budget.BudgetLine;

/** What the two kinds of allotment answer alike. */
@RequestScoped
public class AllotmentAnswers {

    private static final String VIEW = "allotment";

    private final Allotments allotments;
    private final AllotmentAccess access;
    private final Caller caller;
    private final Answers answers;
    private final Clock clock;

    AllotmentAnswers(Allotments allotments, AllotmentAccess access, Caller caller, Answers answers, Clock clock) {
        this.allotments = allotments;
        this.access = access;
        this.caller = caller;
        this.answers = answers;
        this.clock = clock;
    }

    Response created(Allotment allotment) {
        return answers.created(allotment.id(), allotment.version(), VIEW, view(allotment));
    }

    Response changed(Allotment allotment) {
        return answers.changed(allotment.version(), VIEW, view(allotment));
    }

    Response found(AllotmentKind kind, UUID id) {
        var allotment = allotments.require(kind, id);
        access.requireReader(allotment, caller.personId());
        return answers.found(allotment.version(), VIEW, () -> view(allotment));
    }

    Response listed(AllotmentKind kind, AllotmentSearch search, PageRequest page) {
        return answers.listed(page(kind, search, page).map(this::view), AllotmentView.Line.class, AllotmentView::line);
    }

    private Page<Allotment> page(AllotmentKind kind, AllotmentSearch search, PageRequest page) {
        var me = caller.personId();
        var member = access.requireMember(me);
        if (search.mine()) {
            var year = search.year() == null ? LocalDate.now(clock).getYear() : search.year();
            var counting = allotments.counting(member.departmentId(), me, year);
            return new Page<>(counting.stream().filter(a -> a.kind() == kind).toList(), null);
        }
        var seesPersons = search.asksForPersons() && access.seesAllotmentsOf(search.person(), me);
        return Page.of(allotments.list(search.filter(kind, seesPersons ? null : me), page), page, Allotment::id);
    }

    Response lines(AllotmentKind kind, UUID id, PageRequest page) {
        access.requireReaderOfBookings(allotments.require(kind, id), caller.personId());
        return answers.listed(
                Page.of(allotments.linesOf(id, page), page, BudgetLine::id).map(BookingLineView::of));
    }

    Response changes(AllotmentKind kind, UUID id, PageRequest page) {
        access.requireReader(allotments.require(kind, id), caller.personId());
        return answers.listed(Page.of(allotments.changesOf(id, page), page, AllotmentChange::id)
                .map(AllotmentChangeView::of));
    }

    private AllotmentView view(Allotment allotment) {
        var tag = IfMatch.tag(allotment.version(), answers.language(), VIEW);
        return AllotmentView.of(allotment, "\"" + tag.getValue() + "\"");
    }
}
