package org.librarycpd.appraisal.competency;

import static org.librarycpd.appraisal.competency.RatingRule.EACH_COMPETENCY_IS_RATED_ONCE;
import static org.librarycpd.appraisal.competency.RatingRule.EVERY_COMPETENCY_IS_RATED;
import static org.librarycpd.appraisal.competency.RatingRule.LEVELS_ARE_ON_THE_SCALE;
import static org.librarycpd.appraisal.competency.RatingRule.ONLY_COMPETENCIES_OF_THE_PROFILE_ARE_RATED;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ratings that fit what a profile asks for. */
public final class Ratings {

    private final Collection<Requirement> asked;
    private final Map<UUID, Rating> given = new HashMap<>();

    public Ratings(Collection<Requirement> asked, List<Rating> given) {
        this.asked = asked;
        var scales = asked.stream().collect(Collectors.toMap(Requirement::competencyId, Function.identity()));
        given.forEach(rating -> take(rating, scales.get(rating.competencyId())));
    }

    private void take(Rating rating, Requirement scale) {
        ONLY_COMPETENCIES_OF_THE_PROFILE_ARE_RATED.require(scale != null, rating.competencyId());
        LEVELS_ARE_ON_THE_SCALE.require(
                rating.level() >= 0 && rating.level() <= scale.topLevel(), rating.level(), scale.topLevel());
        EACH_COMPETENCY_IS_RATED_ONCE.require(given.put(rating.competencyId(), rating) == null, rating.competencyId());
    }

    public Ratings requireComplete() {
        EVERY_COMPETENCY_IS_RATED.require(given.size() == asked.size(), given.size(), asked.size());
        return this;
    }

    public Optional<Rating> of(UUID competencyId) {
        return Optional.ofNullable(given.get(competencyId));
    }
}
