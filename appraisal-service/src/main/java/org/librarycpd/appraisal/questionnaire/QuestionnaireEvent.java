package org.librarycpd.appraisal.questionnaire;

import java.util.UUID;

public sealed interface QuestionnaireEvent
        permits QuestionnaireOpenedForContributions,
                QuestionProposalDecided,
                QuestionnaireReviewRequested,
                QuestionnairePublished {

    UUID questionnaireId();
}
