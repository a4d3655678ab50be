package org.librarycpd.appraisal.questionnaire;

import java.util.UUID;

public record QuestionnaireReviewRequested(UUID questionnaireId, UUID expertId) implements QuestionnaireEvent {}
