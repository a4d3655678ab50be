package org.librarycpd.appraisal.outcome.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.librarycpd.appraisal.outcome.Outcome;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;

/** An outcome looks the same wherever it is answered. */
@ApplicationScoped
class OutcomeAnswers {

    private static final String VIEW = "outcome";

    private final Answers answers;

    OutcomeAnswers(Answers answers) {
        this.answers = answers;
    }

    Response found(Outcome outcome) {
        return answers.found(outcome.version(), VIEW, () -> OutcomeView.of(outcome));
    }

    /** What may be done changes with the appraisal too, so the tag is that of the answer itself. */
    Response actions(Outcome outcome, Object actions) {
        return answers.found(outcome.version(), "actions-" + Integer.toHexString(actions.hashCode()), () -> actions);
    }

    Response created(Outcome outcome) {
        var there = UriBuilder.fromPath("/api/v1/outcomes/{id}").build(outcome.id());
        return Response.fromResponse(answers.changed(outcome.version(), VIEW, OutcomeView.of(outcome)))
                .status(Response.Status.CREATED)
                .location(there)
                .build();
    }

    Response changed(Outcome outcome) {
        return answers.changed(outcome.version(), VIEW, OutcomeView.of(outcome));
    }

    Response listed(List<Outcome> found, PageRequest page) {
        return answers.listed(Page.of(found, page, Outcome::id).map(o -> OutcomeRow.of(o, etag(o))));
    }

    String etag(Outcome outcome) {
        var tag = IfMatch.tag(outcome.version(), answers.language(), VIEW);
        return '"' + tag.getValue() + '"';
    }
}
