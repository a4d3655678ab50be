package org.librarycpd.appraisal.outcome;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface GroundReadings {

    /** The newest first. */
    List<GroundReading> of(UUID outcomeId, PageRequest page);
}
