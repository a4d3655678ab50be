package org.librarycpd.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildLogTest {
    @Test
    void downloads_side_by_side_are_counted_once() {
        var log = BuildLog.of(
                List.of(
                        "2026-11-23T13:00:00.000 [INFO] Downloading from central: https://repo.example/a.pom",
                        "2026-11-23T13:00:01.000 [INFO] Downloading from central: https://repo.example/b.pom",
                        "2026-11-23T13:00:03.000 [INFO] Downloaded from central: https://repo.example/a.pom (2 kB at 1 kB/s)",
                        "2026-11-23T13:00:04.000 [INFO] Downloaded from central: https://repo.example/b.pom (2 kB at 1 kB/s)",
                        "2026-11-23T13:00:30.000 [INFO] Compiling 20 source files",
                        "2026-11-23T13:00:31.000 [INFO] Downloading from central: https://repo.example/c.jar",
                        "2026-11-23T13:00:33.000 [INFO] Downloaded from central: https://repo.example/c.jar (9 MB at 4 MB/s)"),
                60);
        assertThat(log.downloading()).isEqualTo(Duration.ofSeconds(6));
        assertThat(log.inWords()).isEqualTo("60 s, of which 6 s waiting for downloads (3 files)");
    }

    @Test
    void a_file_that_one_repository_does_not_have_is_counted_where_it_is_found() {
        var log = BuildLog.of(
                List.of(
                        "2026-11-23T13:00:00.000 [INFO] Downloading from other: https://other.example/org/a.pom",
                        "2026-11-23T13:00:01.000 [INFO] Downloading from central: https://repo.example/org/a.pom",
                        "2026-11-23T13:00:03.000 [INFO] Downloaded from central: https://repo.example/org/a.pom (2 kB at 1 kB/s)",
                        "2026-11-23T13:00:04.000 [INFO] Downloading from other: https://other.example/org/nowhere.xml",
                        "2026-11-23T13:09:00.000 [INFO] BUILD SUCCESS"),
                600);
        assertThat(log.downloading()).isEqualTo(Duration.ofSeconds(2));
        assertThat(log.files()).isEqualTo(1);
    }

    @Test
    void a_build_without_downloads_says_so() {
        assertThat(BuildLog.of(List.of("2026-11-23T13:00:30.000 [INFO] BUILD SUCCESS"), 42)
                        .inWords())
                .isEqualTo("42 s, nothing was downloaded");
    }
}
