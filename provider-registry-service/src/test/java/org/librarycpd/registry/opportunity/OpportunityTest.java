package org.librarycpd.registry.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.RuleViolated;

class OpportunityTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Text TEXT = new Text("Стажировка", "Internship");

    @ParameterizedTest
    @CsvSource({
        // from,    revise,    publish,   close,   withdraw
        "DRAFT,     DRAFT,     PUBLISHED, refused, refused",
        "PUBLISHED, PUBLISHED, refused,   CLOSED,  WITHDRAWN",
        "CLOSED,    refused,   refused,   refused, WITHDRAWN",
        "WITHDRAWN, refused,   refused,   refused, refused"
    })
    void every_state_and_every_transition(
            OpportunityStatus from, String revise, String publish, String close, String withdraw) {
        assertThat(after(from, o -> o.revise(offer(TODAY, TODAY, TODAY), NOW))).isEqualTo(revise);
        assertThat(after(from, o -> o.publish(TODAY, NOW))).isEqualTo(publish);
        assertThat(after(from, o -> o.close(NOW))).isEqualTo(close);
        assertThat(after(from, o -> o.withdraw(NOW))).isEqualTo(withdraw);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-10, 2026-11-30, published",
        "2026-12-01, 2026-12-10, 2026-11-22, applications-are-still-possible",
        "2026-12-01, 2026-12-10, 2026-12-11, applications-come-before-the-end",
        "2026-12-10, 2026-12-01, 2026-11-30, an-offer-ends-after-it-begins"
    })
    void its_days_are_in_order(LocalDate from, LocalDate until, LocalDate applyUntil, String expected) {
        try {
            new Opportunity("host", offer(from, until, applyUntil), NOW).publish(TODAY, NOW);
            assertThat(expected).isEqualTo("published");
        } catch (RuleViolated refused) {
            assertThat(refused.rule().code()).isEqualTo(expected);
        }
    }

    private static String after(OpportunityStatus from, Consumer<Opportunity> deed) {
        var opportunity = new Opportunity("host", offer(TODAY, TODAY, TODAY), NOW);
        if (from != OpportunityStatus.DRAFT) {
            opportunity.publish(TODAY, NOW);
        }
        if (from == OpportunityStatus.CLOSED) {
            opportunity.close(NOW);
        }
        if (from == OpportunityStatus.WITHDRAWN) {
            opportunity.withdraw(NOW);
        }
        try {
            deed.accept(opportunity);
            return opportunity.status().name();
        } catch (RuleViolated refused) {
            return "refused";
        }
    }

    private static OpportunityOffer offer(LocalDate from, LocalDate until, LocalDate applyUntil) {
        return new OpportunityOffer(
                TEXT,
                OpportunityKind.INTERNSHIP,
                TEXT,
                null,
                from,
                until,
                72,
                2,
                applyUntil,
                true,
                false,
                "ru",
                List.of(UUID.randomUUID()));
    }
}
