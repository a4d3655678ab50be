package org.librarycpd.portfolio.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.librarycpd.portfolio.placement.PlacementStatus.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.portfolio.opportunity.PlacementKind;

class PlacementTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID VERA = UUID.randomUUID();
    private static final UUID SEMYON = UUID.randomUUID();
    private static final Text NAME = new Text("Стажировка", "Internship");
    private static final PlacementTerms TERMS = new PlacementTerms(
            UUID.randomUUID(), PlacementKind.INTERNSHIP, NAME, "host", NAME, TODAY, TODAY, 72, List.of());
    private static final Applicant LIBRARIAN = new Applicant(ANNA, null, "home", NAME);
    private static final Applicant STUDENT = new Applicant(ANNA, null, null, null);
    private static final Application WISH = new Application("Хочу увидеть редкие книги", List.of(), true);
    private static final Words WORDS = new Words("Анна", NAME, "Семён", "почему", "Отлично");

    @ParameterizedTest
    @CsvSource({
        // from,     apply,   consent, accept,  decline,  withdraw,  start,   breakOff,   complete, report
        "OFFERED,    APPLIED, refused, refused, refused,  WITHDRAWN, refused, refused,    refused,  refused",
        "ASKED,      refused, APPLIED, refused, DECLINED, WITHDRAWN, refused, refused,    refused,  refused",
        "APPLIED,    refused, refused, refused, refused,  WITHDRAWN, refused, refused,    refused,  refused",
        "ACCEPTED,   refused, refused, refused, refused,  WITHDRAWN, refused, refused,    refused,  refused",
        "DECLINED,   refused, refused, refused, refused,  refused,   refused, refused,    refused,  refused",
        "WITHDRAWN,  refused, refused, refused, refused,  refused,   refused, refused,    refused,  refused",
        "ACTIVE,     refused, refused, refused, refused,  refused,   refused, BROKEN_OFF, refused,  ACTIVE",
        "BROKEN_OFF, refused, refused, refused, refused,  refused,   refused, refused,    refused,  BROKEN_OFF",
        "COMPLETED,  refused, refused, refused, refused,  refused,   refused, refused,    refused,  COMPLETED"
    })
    void every_state_and_every_transition_at_home(
            String from,
            String apply,
            String consent,
            String accept,
            String decline,
            String withdraw,
            String start,
            String breakOff,
            String complete,
            String report) {
        every(Side.HOME, from, apply, consent, accept, decline, withdraw, start, breakOff, complete, report);
    }

    @ParameterizedTest
    @CsvSource({
        // from,     apply,   consent, accept,   decline,  withdraw, start,   breakOff,   complete,  report
        "APPLIED,    refused, refused, ACCEPTED, DECLINED, refused,  refused, refused,    refused,   refused",
        "ACCEPTED,   refused, refused, refused,  refused,  refused,  ACTIVE,  BROKEN_OFF, refused,   refused",
        "DECLINED,   refused, refused, refused,  refused,  refused,  refused, refused,    refused,   refused",
        "WITHDRAWN,  refused, refused, refused,  refused,  refused,  refused, refused,    refused,   refused",
        "ACTIVE,     refused, refused, refused,  refused,  refused,  refused, BROKEN_OFF, COMPLETED, refused",
        "BROKEN_OFF, refused, refused, refused,  refused,  refused,  refused, refused,    refused,   refused",
        "COMPLETED,  refused, refused, refused,  refused,  refused,  refused, refused,    refused,   refused"
    })
    void every_state_and_every_transition_at_the_host(
            String from,
            String apply,
            String consent,
            String accept,
            String decline,
            String withdraw,
            String start,
            String breakOff,
            String complete,
            String report) {
        every(Side.HOST, from, apply, consent, accept, decline, withdraw, start, breakOff, complete, report);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void whatever_crosses_both_sides_end_equal_in_either_order(Side side) {
        for (var own : PlacementStatus.values()) {
            for (var other : PlacementStatus.values()) {
                if (own == OFFERED || other == OFFERED) {
                    continue;
                }
                var here = in(side, own.name());
                var there = in(side == Side.HOME ? Side.HOST : Side.HOME, other.name());
                var mine = here.moved();
                here.follow(there.moved(), WORDS, NOW);
                there.follow(mine, WORDS, NOW);
                assertThat(here.status()).as(own + " and " + other).isEqualTo(there.status());
                assertThat(here.follow(there.moved(), WORDS, NOW)).isEmpty();
            }
        }
    }

    @Test
    void stepping_back_wins_over_acceptance_and_completion_over_breaking_off() {
        assertThat(merged(WITHDRAWN, ACCEPTED)).isEqualTo(WITHDRAWN);
        assertThat(merged(WITHDRAWN, DECLINED)).isEqualTo(WITHDRAWN);
        assertThat(merged(WITHDRAWN, ACTIVE)).isEqualTo(ACTIVE);
        assertThat(merged(BROKEN_OFF, COMPLETED)).isEqualTo(COMPLETED);
    }

    @Test
    void the_home_side_takes_over_what_the_host_confirms() {
        var home = in(Side.HOME, "COMPLETED");
        assertThat(home.outcome()).contains(new Outcome(70, TODAY, SEMYON, "Отлично"));
        assertThat(home.supervisor()).contains(new Supervisor(SEMYON, "Семён"));
    }

    @Test
    void the_host_hears_of_an_application_once_the_head_consents_or_where_there_is_no_head() {
        assertThat(in(Side.HOME, "ASKED").isKnownToTheHost()).isFalse();
        assertThat(in(Side.HOME, "APPLIED").isKnownToTheHost()).isTrue();
        var student = Placement.atHome(TERMS, STUDENT, null);
        assertThat(student.apply(WISH, "Алёна", NOW)).isPresent();
        assertThat(student.isKnownToTheHost()).isTrue();
        var offered = Placement.atHome(TERMS, LIBRARIAN, VERA);
        offered.offer(VERA, NOW);
        assertThat(offered.isKnownToTheHost()).isFalse();
        assertThat(offered.apply(WISH, "Анна", NOW)).isPresent();
    }

    @Test
    void nobody_is_named_to_the_host_without_agreeing() {
        assertThatThrownBy(() -> Placement.atHome(TERMS, LIBRARIAN, VERA)
                        .apply(new Application("", List.of(), false), "Анна", NOW))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.sentence(Locale.forLanguageTag("ru")))
                                .isEqualTo(
                                        "Принимающей библиотеке нужно знать, кто приедет: согласитесь назвать ей своё имя."));
    }

    private static PlacementStatus merged(PlacementStatus home, PlacementStatus host) {
        var side = in(Side.HOME, home.name());
        side.follow(in(Side.HOST, host.name()).moved(), WORDS, NOW);
        return side.status();
    }

    private static void every(Side side, String from, String... expected) {
        assertThat(after(side, from, p -> p.apply(WISH, "Анна", NOW))).isEqualTo(expected[0]);
        assertThat(after(side, from, p -> p.consent(VERA, NOW))).isEqualTo(expected[1]);
        assertThat(after(side, from, p -> p.accept(new Supervisor(SEMYON, "Семён"), NOW)))
                .isEqualTo(expected[2]);
        assertThat(after(side, from, p -> p.decline("почему", NOW))).isEqualTo(expected[3]);
        assertThat(after(side, from, p -> p.withdraw("почему", NOW))).isEqualTo(expected[4]);
        assertThat(after(side, from, p -> p.start(NOW))).isEqualTo(expected[5]);
        assertThat(after(side, from, p -> p.breakOff("почему", NOW))).isEqualTo(expected[6]);
        assertThat(after(side, from, p -> p.complete(new Outcome(70, TODAY, SEMYON, "Отлично"), NOW)))
                .isEqualTo(expected[7]);
        assertThat(after(side, from, p -> p.report("Научилась", NOW))).isEqualTo(expected[8]);
    }

    private static String after(Side side, String from, Consumer<Placement> deed) {
        var placement = in(side, from);
        try {
            deed.accept(placement);
            return placement.status().name();
        } catch (RuleViolated refused) {
            return "refused";
        }
    }

    private static Placement in(Side side, String state) {
        return side == Side.HOME ? atHome(state) : atTheHost(state);
    }

    private static Placement atHome(String state) {
        var placement = Placement.atHome(TERMS, LIBRARIAN, VERA);
        if (state.equals("OFFERED")) {
            return placement;
        }
        placement.apply(WISH, "Анна", NOW);
        if (state.equals("ASKED")) {
            return placement;
        }
        if (state.equals("DECLINED")) {
            placement.decline("почему", NOW);
            return placement;
        }
        placement.consent(VERA, NOW);
        if (state.equals("WITHDRAWN")) {
            placement.withdraw("почему", NOW);
        } else {
            placement.follow(atTheHost(state).moved(), WORDS, NOW);
        }
        return placement;
    }

    private static Placement atTheHost(String state) {
        var placement = Placement.atTheHost(UUID.randomUUID(), TERMS, LIBRARIAN, NOW);
        switch (PlacementStatus.valueOf(state)) {
            case DECLINED -> placement.decline("почему", NOW);
            case WITHDRAWN -> placement.follow(atHome("WITHDRAWN").moved(), WORDS, NOW);
            case ACCEPTED, ACTIVE, BROKEN_OFF, COMPLETED -> lead(placement, state);
            default -> {}
        }
        return placement;
    }

    private static void lead(Placement placement, String state) {
        placement.accept(new Supervisor(SEMYON, "Семён"), NOW);
        if (!state.equals("ACCEPTED")) {
            placement.start(NOW);
        }
        if (state.equals("BROKEN_OFF")) {
            placement.breakOff("почему", NOW);
        }
        if (state.equals("COMPLETED")) {
            placement.complete(new Outcome(70, TODAY, SEMYON, "Отлично"), NOW);
        }
    }
}
