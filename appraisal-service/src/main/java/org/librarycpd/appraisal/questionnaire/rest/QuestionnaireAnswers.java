package org.librarycpd.appraisal.questionnaire.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import org.librarycpd.appraisal.competency.Competencies;
import org.librarycpd.appraisal.questionnaire.Questionnaire;
import org.librarycpd.appraisal.questionnaire.QuestionnaireStanding;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;

/** How a questionnaire is shown. */
@RequestScoped
class QuestionnaireAnswers {

    private static final String WHOLE = "questionnaire";
    private static final String WITHOUT_REVIEW = "questionnaire-read";

    private final Answers answers;
    private final Competencies competencies;

    QuestionnaireAnswers(Answers answers, Competencies competencies) {
        this.answers = answers;
        this.competencies = competencies;
    }

    Response found(Questionnaire it, QuestionnaireStanding standing) {
        var whole = standing.seesTheWriting();
        return answers.found(it.version(), whole ? WHOLE : WITHOUT_REVIEW, () -> view(it, whole));
    }

    Response created(Questionnaire it) {
        return answers.created(it.id(), it.version(), WHOLE, view(it, true));
    }

    Response changed(Questionnaire it) {
        return answers.changed(it.version(), WHOLE, view(it, true));
    }

    QuestionnaireRow row(Questionnaire it) {
        var tag = IfMatch.tag(it.version(), answers.language(), "questionnaire-row");
        return QuestionnaireRow.of(it, '"' + tag.getValue() + '"');
    }

    private QuestionnaireView view(Questionnaire it, boolean whole) {
        var named = it.questions().stream().map(q -> q.content().competencyId()).toList();
        return QuestionnaireView.of(it, whole, competencies.byId(named), answers.language());
    }
}
