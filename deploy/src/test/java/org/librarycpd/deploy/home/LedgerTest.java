package org.librarycpd.deploy.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("processes");
    }

    @Test
    void a_living_process_is_found_by_a_later_launcher() {
        new Ledger(file).enter(self());
        assertThat(new Ledger(file).alive()).containsExactly(self());
        assertThat(new Ledger(file).aliveFor("kafka")).contains(self());
    }

    @Test
    void a_process_that_has_ended_is_not_alive() throws IOException, InterruptedException {
        var sleeper = new ProcessBuilder("sleep", "60").start();
        var entry = PartProcess.of("kafka", sleeper.pid()).orElseThrow();
        new Ledger(file).enter(entry);
        sleeper.destroy();
        sleeper.waitFor();
        assertThat(new Ledger(file).alive()).isEmpty();
        assertThat(entry.family()).isEmpty();
    }

    @Test
    void another_process_with_the_same_number_is_not_ours() {
        new Ledger(file).enter(new PartProcess("kafka", self().pid(), "before/the-reboot"));
        assertThat(new Ledger(file).alive()).isEmpty();
    }

    @Test
    void a_line_cut_short_is_passed_over() throws IOException {
        new Ledger(file).enter(self());
        Files.writeString(file, Files.readString(file) + "keycloak\t12");
        assertThat(new Ledger(file).alive()).containsExactly(self());
    }

    private static PartProcess self() {
        return PartProcess.of("kafka", ProcessHandle.current().pid()).orElseThrow();
    }
}
