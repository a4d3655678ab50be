package org.librarycpd.appraisal.questionnaire.rest;

import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.APPROVED;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.CONTRIBUTING;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.DRAFT;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.EXPERT_REVIEW;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.PUBLISHED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.librarycpd.appraisal.questionnaire.Questionnaire;
import org.librarycpd.appraisal.questionnaire.QuestionnaireStanding;

public record AllowedActionsView(List<String> actions) {

    static AllowedActionsView of(Questionnaire it, QuestionnaireStanding standing) {
        var status = it.status();
        var isExpert = standing == QuestionnaireStanding.EXPERT;
        var awaited = status == EXPERT_REVIEW && it.reviewedAt() == null;
        var allowed = Stream.of(
                Map.entry("proposals", status == CONTRIBUTING && standing.contributes()),
                Map.entry("opening", status == DRAFT && standing.leads()),
                Map.entry(
                        "review",
                        standing.leads()
                                && !it.questions().isEmpty()
                                && (status == CONTRIBUTING || status == EXPERT_REVIEW && it.expertId() == null)),
                Map.entry("expert-opinion", isExpert && awaited),
                Map.entry("return", status == EXPERT_REVIEW && (isExpert || standing.leads())),
                Map.entry("approval", standing.leads() && status == EXPERT_REVIEW && !awaited),
                Map.entry("publication", standing.leads() && status == APPROVED),
                Map.entry("retirement", standing.leads() && status == PUBLISHED));
        return new AllowedActionsView(
                allowed.filter(Map.Entry::getValue).map(Map.Entry::getKey).toList());
    }
}
