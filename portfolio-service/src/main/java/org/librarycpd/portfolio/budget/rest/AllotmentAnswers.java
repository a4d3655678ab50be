package org.librarycpd.portfolio.budget.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.budget.Allotment;
import org.librarycpd.portfolio.budget.AllotmentKind;
import org.librarycpd.portfolio.budget.Allotments;
import org.librarycpd.portfolio.staff.StaffMembers;

/** What the two kinds of allotment answer alike; whoever works in the library may read them. */
@RequestScoped
public class AllotmentAnswers {

    private static final String VIEW = "allotment";

    private final Allotments allotments;
    private final StaffMembers staff;
    private final Caller caller;
    private final Answers answers;

    AllotmentAnswers(Allotments allotments, StaffMembers staff, Caller caller, Answers answers) {
        this.allotments = allotments;
        this.staff = staff;
        this.caller = caller;
        this.answers = answers;
    }

    Response created(Allotment allotment) {
        return answers.created(allotment.id(), allotment.version(), VIEW, view(allotment));
    }

    Response found(AllotmentKind kind, UUID id) {
        var allotment = allotments.require(kind, id);
        staff.requireOf(caller.personId());
        return answers.found(allotment.version(), VIEW, () -> view(allotment));
    }

    Response listed(AllotmentKind kind, UUID departmentId, Integer year, PageRequest page) {
        staff.requireOf(caller.personId());
        var rows = allotments.list(kind, departmentId, year, page);
        return answers.listed(Page.of(rows, page, Allotment::id).map(this::view));
    }

    private AllotmentView view(Allotment allotment) {
        var tag = IfMatch.tag(allotment.version(), answers.language(), VIEW);
        return AllotmentView.of(allotment, "\"" + tag.getValue() + "\"");
    }
}
