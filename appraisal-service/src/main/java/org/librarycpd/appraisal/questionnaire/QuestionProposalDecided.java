package org.librarycpd.appraisal.questionnaire;

import java.time.Instant;
import java.util.UUID;

public record QuestionProposalDecided(
        UUID questionnaireId, UUID proposalId, UUID authorId, ProposalFate fate, UUID decidedBy, Instant at)
        implements QuestionnaireEvent {}
