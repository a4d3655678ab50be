package org.librarycpd.appraisal.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.appraisal.Refusals.refused;
import static org.librarycpd.appraisal.competency.ProfileRule.A_PROFILE_NAMES_EACH_COMPETENCY_ONCE;
import static org.librarycpd.appraisal.competency.ProfileRule.REQUIRED_LEVELS_ARE_ON_THE_SCALE;
import static org.librarycpd.appraisal.competency.RatingRule.EACH_COMPETENCY_IS_RATED_ONCE;
import static org.librarycpd.appraisal.competency.RatingRule.EVERY_COMPETENCY_IS_RATED;
import static org.librarycpd.appraisal.competency.RatingRule.LEVELS_ARE_ON_THE_SCALE;
import static org.librarycpd.appraisal.competency.RatingRule.ONLY_COMPETENCIES_OF_THE_PROFILE_ARE_RATED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RatingsTest {

    private final UUID search = UUID.randomUUID();
    private final UUID teaching = UUID.randomUUID();
    private final List<Requirement> profile = List.of(new Requirement(search, 3, 4), new Requirement(teaching, 2, 4));

    @Test
    void nothing_of_it_yet_is_an_honest_answer() {
        assertThat(rated(new Rating(search, 0, null)).of(search)).isPresent();
        assertThat(rated().of(search)).isEmpty();
    }

    @Test
    void ratings_stay_within_the_profile_and_its_scale() {
        refused(ONLY_COMPETENCIES_OF_THE_PROFILE_ARE_RATED, () -> rated(new Rating(UUID.randomUUID(), 1, null)));
        refused(LEVELS_ARE_ON_THE_SCALE, () -> rated(new Rating(search, 5, null)));
        refused(LEVELS_ARE_ON_THE_SCALE, () -> rated(new Rating(search, -1, null)));
        refused(EACH_COMPETENCY_IS_RATED_ONCE, () -> rated(new Rating(search, 1, null), new Rating(search, 2, null)));
    }

    @Test
    void the_whole_profile_says_how_much_is_missing() {
        var half = rated(new Rating(search, 1, null));
        assertThat(refused(EVERY_COMPETENCY_IS_RATED, half::requireComplete).sentence(Locale.ENGLISH))
                .isEqualTo("Rate every competency of the profile first: 1 of 2 are rated.");
        rated(new Rating(search, 1, null), new Rating(teaching, 2, null)).requireComplete();
    }

    @Test
    void a_profile_asks_for_each_competency_once_and_on_its_scale() {
        refused(
                A_PROFILE_NAMES_EACH_COMPETENCY_ONCE,
                () -> profile(new Requirement(search, 1, 4), new Requirement(search, 2, 4)));
        refused(REQUIRED_LEVELS_ARE_ON_THE_SCALE, () -> profile(new Requirement(search, 5, 4)));
        refused(REQUIRED_LEVELS_ARE_ON_THE_SCALE, () -> profile(new Requirement(search, 0, 4)));
    }

    private Ratings rated(Rating... ratings) {
        return new Ratings(profile, List.of(ratings));
    }

    private static CompetencyProfile profile(Requirement... requirements) {
        return new CompetencyProfile(
                UUID.randomUUID(), UUID.randomUUID(), LocalDate.EPOCH, List.of(requirements), Instant.EPOCH);
    }
}
