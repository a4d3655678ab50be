package org.librarycpd.appraisal.appraisal;

import java.util.UUID;

/** Something happened to an appraisal. None of them tells a level, a comment or a text. */
public sealed interface AppraisalEvent
        permits AssessmentSubmitted,
                InterviewArranged,
                AppraisalConfirmed,
                AppraisalAcknowledged,
                AppraisalObjected,
                AppraisalObjectionResolved,
                AppraisalCorrected,
                AppraisalClosed,
                AppraisalCancelled {
    UUID appraisalId();
}
