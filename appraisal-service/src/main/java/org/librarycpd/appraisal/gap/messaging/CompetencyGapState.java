package org.librarycpd.appraisal.gap.messaging;

import java.util.UUID;
import org.librarycpd.appraisal.gap.GapStatus;

/** All that others may know of a gap; never its levels, reasons or evidence. */
record CompetencyGapState(UUID personId, UUID appraisalId, UUID competencyId, GapStatus status) {}
