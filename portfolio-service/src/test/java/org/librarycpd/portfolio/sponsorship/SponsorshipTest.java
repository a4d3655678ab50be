package org.librarycpd.portfolio.sponsorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.librarycpd.portfolio.Refusals.refused;
import static org.librarycpd.portfolio.sponsorship.SponsorshipStatus.OFFERED;
import static org.librarycpd.portfolio.sponsorship.SponsorshipStatus.REQUESTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.librarycpd.kit.rule.RuleViolated;

class SponsorshipTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID SPONSOR = UUID.randomUUID();
    private static final UUID STRANGER = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        // from,    offer,   accept,   decline,  grant,   learner withdraws, sponsor withdraws
        "REQUESTED, OFFERED, refused,  refused,  refused, WITHDRAWN,         refused",
        "OFFERED,   refused, ACCEPTED, DECLINED, refused, refused,           WITHDRAWN",
        "ACCEPTED,  refused, refused,  refused,  GRANTED, refused,           WITHDRAWN",
        "DECLINED,  refused, refused,  refused,  refused, refused,           refused",
        "GRANTED,   refused, refused,  refused,  refused, refused,           refused",
        "WITHDRAWN, refused, refused,  refused,  refused, refused,           refused"
    })
    void every_state_and_every_transition(
            SponsorshipStatus from,
            String offer,
            String accept,
            String decline,
            String grant,
            String learnerWithdraws,
            String sponsorWithdraws) {
        assertThat(after(from, s -> s.offer(SPONSOR, 1, DAY, NOW))).isEqualTo(offer);
        assertThat(after(from, s -> s.accept(ANNA, DAY, NOW))).isEqualTo(accept);
        assertThat(after(from, s -> s.decline(ANNA, "no", NOW))).isEqualTo(decline);
        assertThat(after(from, s -> s.grant(SPONSOR, "12", NOW))).isEqualTo(grant);
        assertThat(after(from, s -> s.withdraw(ANNA, "no", NOW))).isEqualTo(learnerWithdraws);
        assertThat(after(from, s -> s.withdraw(SPONSOR, "no", NOW))).isEqualTo(sponsorWithdraws);
    }

    @ParameterizedTest
    @EnumSource(SponsorshipStatus.class)
    void a_third_person_does_none_of_it(SponsorshipStatus from) {
        assertThat(after(from, s -> s.accept(STRANGER, DAY, NOW))).isEqualTo("refused");
        assertThat(after(from, s -> s.decline(STRANGER, "no", NOW))).isEqualTo("refused");
        assertThat(after(from, s -> s.grant(STRANGER, "12", NOW))).isEqualTo("refused");
        assertThat(after(from, s -> s.withdraw(STRANGER, "no", NOW))).isEqualTo("refused");
        assertThat(after(from, s -> s.offer(ANNA, 1, DAY, NOW))).isEqualTo("refused");
    }

    @Test
    void each_side_does_its_own_part() {
        refused(
                SponsorshipRule.THE_OTHER_SIDE_DOES_THIS,
                "Это делает другая сторона: ассоциация предлагает и платит, учащийся принимает или отклоняет.",
                () -> in(OFFERED).accept(SPONSOR, DAY, NOW));
        refused(
                SponsorshipRule.THE_STEP_FITS,
                "Поддержка в состоянии REQUESTED: такой шаг сейчас невозможен.",
                () -> in(REQUESTED).accept(ANNA, DAY, NOW));
    }

    @Test
    void an_offer_that_is_over_cannot_be_accepted() {
        var offer = in(OFFERED);
        assertThatThrownBy(() -> offer.accept(ANNA, DAY.plusDays(1), NOW))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.sentence(Locale.ENGLISH))
                                .isEqualTo("The offer stood until 2026-11-23; ask the association for another one."));
    }

    private static String after(SponsorshipStatus from, Consumer<Sponsorship> deed) {
        var sponsorship = in(from);
        try {
            deed.accept(sponsorship);
            return sponsorship.status().name();
        } catch (RuleViolated refusal) {
            assertThat(sponsorship.status()).isEqualTo(from);
            return "refused";
        }
    }

    private static Sponsorship in(SponsorshipStatus status) {
        var terms = new SponsorshipTerms(null, null, UUID.randomUUID(), null, "курс", 100, DAY);
        var sponsorship = Sponsorship.requested("library", ANNA, terms, NOW);
        if (status == REQUESTED) {
            return sponsorship;
        }
        sponsorship.offer(SPONSOR, 100, DAY, NOW);
        switch (status) {
            case DECLINED -> sponsorship.decline(ANNA, "no", NOW);
            case WITHDRAWN -> sponsorship.withdraw(SPONSOR, "no", NOW);
            case OFFERED -> assertThat(sponsorship.status()).isEqualTo(OFFERED);
            default -> sponsorship.accept(ANNA, DAY, NOW);
        }
        if (status == SponsorshipStatus.GRANTED) {
            sponsorship.grant(SPONSOR, "12", NOW);
        }
        assertThat(sponsorship.status()).isEqualTo(status);
        return sponsorship;
    }
}
