package org.librarycpd.appraisal.gap;

import java.util.UUID;

public sealed interface GapEvent
        permits CompetencyGapOpened,
                CompetencyGapEvidenced,
                CompetencyGapClosed,
                CompetencyGapWaived,
                CompetencyGapReopened,
                GapMoved {

    UUID gapId();
}
