package org.librarycpd.appraisal.questionnaire;

import java.util.UUID;

/** Where a question comes from: a proposal and who made it. */
public record QuestionSource(UUID proposalId, UUID authorId) {}
