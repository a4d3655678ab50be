package org.librarycpd.appraisal.gap;

import java.util.UUID;

/** How far the approvals of each learning plan were heard. */
public interface HeardPlans {

    /** @return false where a newer approval of the plan was heard before */
    boolean isNews(UUID planId, long sequence);
}
