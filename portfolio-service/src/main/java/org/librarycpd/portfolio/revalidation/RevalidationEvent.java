package org.librarycpd.portfolio.revalidation;

import java.util.UUID;

/** What happens to a revalidation and is told to others. */
public sealed interface RevalidationEvent
        permits RevalidationApplied,
                RevalidationGranted,
                RevalidationRefused,
                RevalidationExpiring,
                RevalidationExpired,
                RevalidationQuestioned {

    UUID revalidationId();
}
