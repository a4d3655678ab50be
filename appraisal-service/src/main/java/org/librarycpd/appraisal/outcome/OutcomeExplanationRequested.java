package org.librarycpd.appraisal.outcome;

import java.time.LocalDate;
import java.util.UUID;

/** @param explainBy the last day on which the employee may explain */
public record OutcomeExplanationRequested(UUID outcomeId, UUID personId, LocalDate explainBy) implements OutcomeEvent {}
