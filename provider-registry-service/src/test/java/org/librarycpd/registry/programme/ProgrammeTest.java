package org.librarycpd.registry.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.http.Text;
import org.librarycpd.registry.provider.Provider;
import org.librarycpd.registry.provider.ProviderKind;

class ProgrammeTest {

    private static final Instant NOW = Instant.parse("2026-02-02T08:00:00Z");
    private static final UUID COMPETENCY = UUID.randomUUID();

    private final Provider provider = new Provider(new Text("Метода", "Metoda"), ProviderKind.PLATFORM, null, NOW);

    @ParameterizedTest
    @CsvSource({
        "DRAFT, PUBLISHED, true", "DRAFT, RETIRED, false", "DRAFT, DRAFT, false",
        "PUBLISHED, RETIRED, true", "PUBLISHED, PUBLISHED, false", "PUBLISHED, DRAFT, false",
        "RETIRED, DRAFT, false", "RETIRED, PUBLISHED, false", "RETIRED, RETIRED, false"
    })
    void a_programme_goes_its_way_and_no_other(ProgrammeStatus from, ProgrammeStatus to, boolean may) {
        if (may) {
            assertThat(from.moveTo(to)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> from.moveTo(to)).hasMessage("a-programme-goes-from-draft-to-published-to-retired");
        }
    }

    @Test
    void publishing_says_what_is_taught_by_whom_and_whether_it_is_free() {
        var programme = new Programme(provider.id(), saying(List.of(COMPETENCY, COMPETENCY), 24, true, 0), NOW);
        assertThat(programme.publish(provider, NOW))
                .isEqualTo(new ProgrammePublished(programme.id(), provider.id(), List.of(COMPETENCY), true, true, NOW));
    }

    @Test
    void a_draft_may_be_incomplete_but_a_published_programme_may_not() {
        refusedToPublish(saying(List.of(), 24, true, 0), "a-published-programme-teaches-a-competency");
        refusedToPublish(saying(List.of(COMPETENCY), 0, true, 0), "a-published-programme-has-hours");
        refusedToPublish(saying(List.of(COMPETENCY), 24, true, 100), "free-means-that-the-price-is-zero");
        refusedToPublish(saying(List.of(COMPETENCY), 24, false, 0), "free-means-that-the-price-is-zero");
    }

    @Test
    void a_published_programme_stays_fit_when_it_is_revised() {
        var programme = new Programme(provider.id(), saying(List.of(COMPETENCY), 24, true, 0), NOW);
        programme.publish(provider, NOW);
        assertThatThrownBy(() -> programme.revise(provider.id(), saying(List.of(), 24, true, 0), NOW))
                .hasMessage("a-published-programme-teaches-a-competency");
    }

    @Test
    void a_retired_programme_is_not_revised_and_none_changes_hands() {
        var programme = new Programme(provider.id(), saying(List.of(COMPETENCY), 24, true, 0), NOW);
        assertThatThrownBy(() -> programme.revise(UUID.randomUUID(), programme.description(), NOW))
                .hasMessage("a-programme-stays-with-its-provider");
        programme.publish(provider, NOW);
        programme.retire(NOW);
        assertThatThrownBy(() -> programme.revise(provider.id(), programme.description(), NOW))
                .hasMessage("a-retired-programme-stays-as-it-is");
    }

    private void refusedToPublish(ProgrammeDescription said, String rule) {
        var programme = new Programme(provider.id(), said, NOW);
        assertThatThrownBy(() -> programme.publish(provider, NOW)).hasMessage(rule);
        assertThat(programme.isDraft()).isTrue();
    }

    private static ProgrammeDescription saying(List<UUID> competencies, int hours, boolean free, long price) {
        return new ProgrammeDescription(
                new Text("Каталогизация", "Cataloguing"),
                null,
                "cataloguing",
                "ru",
                competencies,
                hours,
                free,
                true,
                null,
                price);
    }
}
