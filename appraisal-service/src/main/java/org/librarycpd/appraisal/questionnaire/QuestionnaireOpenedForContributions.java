package org.librarycpd.appraisal.questionnaire;

import java.time.LocalDate;
import java.util.UUID;

/** Librarians of the position are asked for questions, up to and including a day. */
public record QuestionnaireOpenedForContributions(UUID questionnaireId, UUID positionId, LocalDate closesOn)
        implements QuestionnaireEvent {}
