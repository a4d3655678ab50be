package org.librarycpd.portfolio.assignment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.assignment.Assignment;
import org.librarycpd.portfolio.assignment.AssignmentAccess;
import org.librarycpd.portfolio.assignment.rest.AssignmentView.AssignmentLine;

@RequestScoped
public class AssignmentAnswers {

    private static final String VIEW = "assignment";

    private final Answers answers;
    private final AssignmentAccess access;
    private final Caller caller;

    AssignmentAnswers(Answers answers, AssignmentAccess access, Caller caller) {
        this.answers = answers;
        this.access = access;
        this.caller = caller;
    }

    Response created(Assignment assignment) {
        return answers.created(assignment.id(), assignment.version(), VIEW, view(assignment));
    }

    /** 201 with where the newest note stands; the body is the whole assignment. */
    Response noted(Assignment assignment) {
        var notes = assignment.notes();
        var newest = notes.get(notes.size() - 1);
        return answers.created(newest.id(), assignment.version(), VIEW, view(assignment));
    }

    Response found(Assignment assignment) {
        return answers.found(assignment.version(), VIEW, () -> view(assignment));
    }

    Response changed(Assignment assignment) {
        return answers.changed(assignment.version(), VIEW, view(assignment));
    }

    Response listed(List<Assignment> oneTooMany, PageRequest asked) {
        return answers.listed(
                Page.of(oneTooMany, asked, Assignment::id).map(this::view), AssignmentLine.class, AssignmentView::line);
    }

    Response allowed(Assignment assignment, String here) {
        var me = caller.personId();
        var mayGive = access.mayGive(me, assignment.personId());
        var actions = AssignmentActions.of(assignment, assignment.isFor(me), mayGive, here);
        return answers.found(assignment.version(), "actions-" + Integer.toHexString(actions.hashCode()), () -> actions);
    }

    private AssignmentView view(Assignment assignment) {
        var tag = IfMatch.tag(assignment.version(), answers.language(), VIEW);
        return AssignmentView.of(assignment, answers.language(), "\"" + tag.getValue() + "\"");
    }
}
