package org.librarycpd.appraisal.cycle;

import java.time.LocalDate;
import java.util.UUID;

/** @param who as what the person {@code whoId} has something to do; the appraisal is about {@code personId} */
public record AppraisalDeadlineNear(
        UUID appraisalId,
        UUID cycleId,
        UUID personId,
        Duty who,
        UUID whoId,
        Stage stage,
        LocalDate dueOn,
        int daysLeft) {}
