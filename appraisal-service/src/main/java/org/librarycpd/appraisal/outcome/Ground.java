package org.librarycpd.appraisal.outcome;

import java.util.Objects;
import java.util.UUID;

/**
 * A cited rating.
 *
 * @param level the agreed level as the proposer last knew it; null until the appraisal is confirmed
 */
public record Ground(UUID competencyId, Integer level) {

    boolean stands(Integer agreed) {
        return level == null || Objects.equals(level, agreed);
    }
}
