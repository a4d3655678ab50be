package org.librarycpd.registry.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.http.Text;
import org.librarycpd.registry.enrolment.EnrolmentCode;
import org.librarycpd.registry.programme.Programme;
import org.librarycpd.registry.programme.ProgrammeDescription;
import org.librarycpd.registry.provider.Provider;
import org.librarycpd.registry.provider.ProviderKind;
import org.librarycpd.registry.run.ProgrammeRun;

class AttestationTest {

    private static final Instant NOW = Instant.parse("2026-03-20T14:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-20");
    private static final EnrolmentCode CODE = EnrolmentCode.random();
    private static final UUID ENROLMENT = UUID.randomUUID();
    private static final UUID ANNA = UUID.randomUUID();

    private final ProgrammeRun run = run();

    @ParameterizedTest
    @CsvSource({
        "UNMATCHED, MATCHED, true", "UNMATCHED, VOIDED, true", "UNMATCHED, UNMATCHED, false",
        "MATCHED, VOIDED, true", "MATCHED, MATCHED, false", "MATCHED, UNMATCHED, false",
        "VOIDED, UNMATCHED, false", "VOIDED, MATCHED, false", "VOIDED, VOIDED, false"
    })
    void an_attestation_goes_its_way_and_no_other(AttestationStatus from, AttestationStatus to, boolean may) {
        if (may) {
            assertThat(from.moveTo(to)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> from.moveTo(to)).hasMessage("an-attestation-is-matched-once-and-voided-once");
        }
    }

    @Test
    void a_match_tells_who_completed_what() {
        var attestation = attested(DAY, 24);
        assertThat(attestation.match(ENROLMENT, ANNA))
                .isEqualTo(new CompletionAttested(
                        attestation.id(), ENROLMENT, run.id(), run.programmeId(), ANNA, 24, DAY, NOW));
        assertThat(attestation.annul("a mistake", NOW))
                .contains(new AttestationVoided(attestation.id(), run.id(), run.programmeId(), ANNA, NOW));
    }

    @Test
    void nobody_is_told_when_what_found_nobody_is_voided() {
        assertThat(attested(DAY, 24).annul("a mistake", NOW)).isEmpty();
    }

    @Test
    void a_match_changes_nothing_that_the_provider_sees() {
        var attestation = attested(DAY, 24);
        var before = attestation.versionForProvider();
        attestation.match(ENROLMENT, ANNA);
        assertThat(attestation.versionForProvider()).isEqualTo(before);
        attestation.annul("a mistake", NOW);
        assertThat(attestation.versionForProvider()).isGreaterThan(before);
    }

    @Test
    void the_same_word_twice_is_one_and_another_word_is_refused() {
        var attestation = attested(DAY, 24);
        assertThat(attestation.sayingAgain(DAY, 24)).isSameAs(attestation);
        assertThatThrownBy(() -> attestation.sayingAgain(DAY, 23)).hasMessage("a-run-and-a-code-are-attested-once");
        assertThatThrownBy(() -> attestation.sayingAgain(DAY.minusDays(1), 24))
                .hasMessage("a-run-and-a-code-are-attested-once");
    }

    @Test
    void a_completion_lies_within_the_run_and_not_in_the_future_anywhere() {
        assertThatThrownBy(() -> attested(LocalDate.parse("2026-03-01"), 24))
                .hasMessage("a-completion-lies-within-the-run");
        assertThatThrownBy(() -> attested(LocalDate.parse("2026-03-28"), 24))
                .hasMessage("a-completion-lies-within-the-run");
        attested(DAY.plusDays(1), 24);
        assertThatThrownBy(() -> attested(DAY.plusDays(2), 24)).hasMessage("a-completion-is-not-in-the-future");
    }

    @Test
    void no_more_hours_are_attested_than_the_run_has() {
        assertThatThrownBy(() -> attested(DAY, 25)).hasMessage("no-more-hours-are-attested-than-the-run-has");
    }

    private Attestation attested(LocalDate day, int hours) {
        return new Attestation(run, CODE, day, hours, NOW);
    }

    private static ProgrammeRun run() {
        var provider = new Provider(new Text("Метода", "Metoda"), ProviderKind.LIBRARY, null, NOW);
        var said = new ProgrammeDescription(
                new Text("Каталогизация", "Cataloguing"),
                null,
                "cataloguing",
                "ru",
                List.of(UUID.randomUUID()),
                24,
                true,
                true,
                null,
                0);
        var programme = new Programme(provider.id(), said, NOW);
        programme.publish(provider, NOW);
        var term = new ProgrammeRun.Term(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-27"), null, 0);
        return new ProgrammeRun(programme, term, NOW);
    }
}
