package org.librarycpd.appraisal.cycle;

import java.util.UUID;
import org.librarycpd.appraisal.appraisal.AppraisalKind;

/** @param skipped those who could not be taken in, whatever the reason */
public record AppraisalCycleOpened(UUID cycleId, AppraisalKind kind, int appraisals, int skipped) {}
