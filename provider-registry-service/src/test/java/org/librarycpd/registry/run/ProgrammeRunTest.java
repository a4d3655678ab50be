package org.librarycpd.registry.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.librarycpd.kit.http.Text;
import org.librarycpd.registry.programme.Programme;
import org.librarycpd.registry.programme.ProgrammeDescription;
import org.librarycpd.registry.provider.Provider;
import org.librarycpd.registry.provider.ProviderKind;

class ProgrammeRunTest {

    private static final Instant NOW = Instant.parse("2026-03-10T08:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");
    private static final LocalDate LAST = LocalDate.parse("2026-03-27");

    private final Provider provider = new Provider(new Text("Метода", "Metoda"), ProviderKind.UNIVERSITY, null, NOW);

    @Test
    void a_run_takes_its_hours_from_its_programme() {
        var run = new ProgrammeRun(published(0), new ProgrammeRun.Term(FIRST, LAST, 10, 0), NOW);
        assertThat(run.hours()).isEqualTo(24);
        assertThat(run.placesLeft()).hasValue(10);
        assertThat(run.scheduled().runId()).isEqualTo(run.id());
    }

    @Test
    void only_a_published_programme_is_run_forwards_in_time_and_not_when_it_is_over() {
        var draft = programme(0);
        refused(draft, FIRST, LAST, 0, "a-published-programme-takes-learners");
        refused(published(0), LAST, FIRST, 0, "a-run-ends-after-it-starts");
        refused(published(0), FIRST, LocalDate.parse("2026-03-09"), 0, "a-run-that-is-over-takes-nobody");
        refused(published(0), FIRST, LAST, 1, "a-run-of-a-free-programme-costs-nothing");
        assertThatCode(() -> run(published(500), FIRST, LocalDate.parse("2026-03-10"), 600))
                .doesNotThrowAnyException();
    }

    @Test
    void places_are_taken_until_there_are_none() {
        var programme = published(0);
        var run = new ProgrammeRun(programme, new ProgrammeRun.Term(FIRST, LAST, 1, 0), NOW);
        run.takePlace(programme, NOW);
        assertThat(run.placesLeft()).hasValue(0);
        assertThatThrownBy(() -> run.takePlace(programme, NOW)).hasMessage("all-places-are-taken");
    }

    @Test
    void nobody_takes_a_place_after_the_last_day_or_when_the_programme_is_retired() {
        var programme = published(0);
        var run = run(programme, FIRST, LAST, 0);
        run.takePlace(programme, Instant.parse("2026-03-27T23:59:59Z"));
        assertThatThrownBy(() -> run.takePlace(programme, Instant.parse("2026-03-28T00:00:00Z")))
                .hasMessage("a-run-that-is-over-takes-nobody");
        programme.retire(NOW);
        assertThatThrownBy(() -> run.takePlace(programme, NOW)).hasMessage("a-published-programme-takes-learners");
    }

    private static ProgrammeRun run(Programme programme, LocalDate from, LocalDate to, long price) {
        return new ProgrammeRun(programme, new ProgrammeRun.Term(from, to, null, price), NOW);
    }

    private static void refused(Programme programme, LocalDate from, LocalDate to, long price, String rule) {
        assertThatThrownBy(() -> run(programme, from, to, price)).hasMessage(rule);
    }

    private Programme published(long price) {
        var programme = programme(price);
        programme.publish(provider, NOW);
        return programme;
    }

    private Programme programme(long price) {
        var said = new ProgrammeDescription(
                new Text("Каталогизация", "Cataloguing"),
                null,
                "cataloguing",
                "ru",
                List.of(UUID.randomUUID()),
                24,
                price == 0,
                true,
                null,
                price);
        return new Programme(provider.id(), said, NOW);
    }
}
