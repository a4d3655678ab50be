package org.librarycpd.portfolio.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.portfolio.Refusals.refused;

import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.rule.RuleViolated;

class StaffImportTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // from,              receive,  verify,  whole,    proceed,    finish,              giveUp
        "PENDING,             PENDING,  PENDING, VERIFIED, refused,    refused,             FAILED",
        "VERIFIED,            refused,  refused, refused,  PROCESSING, PARTIALLY_COMPLETED, FAILED",
        "PROCESSING,          refused,  refused, refused,  PROCESSING, PARTIALLY_COMPLETED, FAILED",
        "COMPLETED,           refused,  refused, refused,  refused,    refused,             refused",
        "PARTIALLY_COMPLETED, refused,  refused, refused,  refused,    refused,             refused",
        "FAILED,              refused,  refused, refused,  refused,    refused,             refused"
    })
    void every_state_and_every_transition(
            StaffImportStatus from,
            String receive,
            String verify,
            String whole,
            String proceed,
            String finish,
            String giveUp) {
        assertThat(after(from, i -> i.received(null, 10))).isEqualTo(receive);
        assertThat(after(from, i -> i.verified(1, 0, NOW))).isEqualTo(verify);
        assertThat(after(from, i -> i.verifiedWhole(0, NOW))).isEqualTo(whole);
        assertThat(after(from, i -> i.proceeded(1, 1, 0, NOW))).isEqualTo(proceed);
        assertThat(after(from, i -> i.finish(NOW))).isEqualTo(finish);
        assertThat(after(from, i -> i.giveUp(NOW))).isEqualTo(giveUp);
    }

    @Test
    void an_import_of_good_rows_is_completed_and_one_of_bad_rows_only_has_failed() {
        assertThat(finished(0).status()).isEqualTo(StaffImportStatus.COMPLETED);
        assertThat(finished(10).status()).isEqualTo(StaffImportStatus.FAILED);
    }

    @Test
    void what_is_finished_is_not_worked_on_again() {
        refused(
                SheetRule.AN_IMPORT_GOES_ITS_WAY,
                "Эта загрузка уже в состоянии COMPLETED.",
                () -> finished(0).giveUp(NOW));
    }

    private static StaffImport finished(int problems) {
        var operation = received();
        operation.verifiedWhole(problems, NOW);
        operation.finish(NOW);
        return operation;
    }

    private static String after(StaffImportStatus from, Consumer<StaffImport> transition) {
        var operation = in(from);
        try {
            transition.accept(operation);
            return operation.status().name();
        } catch (RuleViolated refusal) {
            assertThat(refusal.rule()).isEqualTo(SheetRule.AN_IMPORT_GOES_ITS_WAY);
            return "refused";
        }
    }

    private static StaffImport in(StaffImportStatus status) {
        if (status == StaffImportStatus.PENDING) {
            return received();
        }
        var problems = status == StaffImportStatus.COMPLETED ? 0 : status == StaffImportStatus.FAILED ? 10 : 1;
        var operation = received();
        operation.verifiedWhole(problems, NOW);
        if (status != StaffImportStatus.VERIFIED) {
            operation.proceeded(5, 5, 0, NOW);
        }
        if (status.isFinal()) {
            operation.finish(NOW);
        }
        assertThat(operation.status()).isEqualTo(status);
        return operation;
    }

    private static StaffImport received() {
        var operation = new StaffImport("system:hr", NOW);
        operation.received(null, 10);
        return operation;
    }
}
