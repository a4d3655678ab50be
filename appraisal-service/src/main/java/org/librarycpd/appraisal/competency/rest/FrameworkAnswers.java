package org.librarycpd.appraisal.competency.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.librarycpd.appraisal.competency.CompetencyFramework;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;

/** A framework as an answer, whichever part of it was worked on. */
@ApplicationScoped
class FrameworkAnswers {

    private static final String VIEW = "framework";

    private final Answers answers;

    FrameworkAnswers(Answers answers) {
        this.answers = answers;
    }

    Response found(CompetencyFramework it) {
        return answers.found(it.version(), VIEW, () -> view(it));
    }

    Response drafted(CompetencyFramework it) {
        return answers.created(it.id(), it.version(), VIEW, view(it));
    }

    /** Made of another one, under whose address it was asked for. */
    Response continued(CompetencyFramework it) {
        return Response.fromResponse(changed(it))
                .status(Response.Status.CREATED)
                .location(URI.create("/api/v1/competency-frameworks/" + it.id()))
                .build();
    }

    /** @param partId of what was added last */
    Response added(CompetencyFramework it, UUID partId) {
        return answers.created(partId, it.version(), VIEW, view(it));
    }

    Response changed(CompetencyFramework it) {
        return answers.changed(it.version(), VIEW, view(it));
    }

    FrameworkRow row(CompetencyFramework it) {
        var tag = IfMatch.tag(it.version(), answers.language(), VIEW);
        return FrameworkRow.of(it, answers.language(), '"' + tag.getValue() + '"');
    }

    private FrameworkView view(CompetencyFramework it) {
        return FrameworkView.of(it, answers.language());
    }
}
