package org.librarycpd.appraisal.cycle;

import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.AppraisalKind;

public record AppraisalScheduled(
        UUID appraisalId, UUID cycleId, UUID personId, AppraisalKind kind, LocalDate selfDueOn) {}
