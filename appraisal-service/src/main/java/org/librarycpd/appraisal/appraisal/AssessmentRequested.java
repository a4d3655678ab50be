package org.librarycpd.appraisal.appraisal;

import java.time.LocalDate;
import java.util.UUID;

/** A colleague or an expert is asked for an opinion about a person. */
public record AssessmentRequested(
        UUID opinionId, UUID appraisalId, UUID personId, UUID giverId, OpinionKind kind, LocalDate dueOn) {}
