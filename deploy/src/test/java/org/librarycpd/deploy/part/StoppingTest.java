package org.librarycpd.deploy.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Home;

class StoppingTest {
    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void home() throws IOException {
        home = new Home(folder, folder);
        Files.createDirectories(home.logs());
    }

    @Test
    void everything_that_was_started_ends_and_nothing_else() throws IOException {
        var stranger = new ProcessBuilder("sleep", "60").start();
        var processes = new Processes(home);
        var kafka = processes.start(new Sleeper("kafka", "sleep 60"));
        var gateway = processes.start(new Sleeper("gateway", "sleep 60"));

        assertThat(new Stopping(home).stopAll()).isEqualTo(2);

        assertThat(kafka.isAlive()).isFalse();
        assertThat(gateway.isAlive()).isFalse();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    @Test
    void a_second_stop_finds_nothing_to_do() {
        new Processes(home).start(new Sleeper("gateway", "sleep 60"));
        new Stopping(home).stopAll();
        assertThat(new Stopping(home).stopAll()).isZero();
    }

    @Test
    void once_stopping_nothing_more_is_started() {
        var processes = new Processes(home);
        processes.refuseMore();
        assertThatThrownBy(() -> processes.start(new Sleeper("gateway", "sleep 60")))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("Stopped before gateway was started");
        assertThat(new Stopping(home).stopAll()).isZero();
    }

    @Test
    void a_part_that_ends_by_itself_is_told_with_its_last_words() {
        var processes = new Processes(home);
        var part = new Sleeper("rating-service", "echo the table is missing; exit 4");
        try (var progress = Progress.begin(silence(), Clock.systemUTC(), false)) {
            assertThatThrownBy(() -> new Start(part, processes, progress).launch())
                    .isInstanceOf(CannotGoOn.class)
                    .hasMessageContaining("rating-service ended with status 4")
                    .hasMessageContaining("rating-service.log")
                    .hasMessageContaining("the table is missing");
        }
    }

    private static PrintStream silence() {
        return new PrintStream(OutputStream.nullOutputStream());
    }

    /** Never ready. */
    private record Sleeper(String name, String script) implements Part {
        @Override
        public Launch launch() {
            return new Launch(List.of("sh", "-c", script), Map.of());
        }

        @Override
        public String readySign() {
            return "nothing";
        }

        @Override
        public boolean isReady() {
            return false;
        }
    }
}
