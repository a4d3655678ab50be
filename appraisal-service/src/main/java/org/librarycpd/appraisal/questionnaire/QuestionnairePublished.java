package org.librarycpd.appraisal.questionnaire;

import java.util.UUID;

public record QuestionnairePublished(UUID questionnaireId, UUID positionId, int number) implements QuestionnaireEvent {}
