package org.librarycpd.deploy.part;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Home;
import org.librarycpd.deploy.home.Site;

class BrokenDataTest {
    @TempDir
    private Path folder;

    private Site site;
    private Processes processes;

    @BeforeEach
    void site() throws IOException {
        var home = new Home(Path.of("..").toAbsolutePath().normalize(), folder);
        Files.createDirectories(home.logs());
        site = Site.toStart(home, Map.of("LIBRARYCPD_PORTS", "free"));
        processes = new Processes(home);
    }

    @Test
    void half_a_postgres_folder_is_not_started() throws IOException {
        Files.createDirectories(site.home().postgres().resolve("base"));
        assertThatThrownBy(() -> new Postgres(site).prepare(processes))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("is not a whole PostgreSQL 18 data folder")
                .hasMessageContaining("deploy/local reset");
    }

    @Test
    void data_of_another_postgres_is_not_started() throws IOException {
        Files.createDirectories(site.home().postgres());
        Files.writeString(site.home().postgres().resolve("PG_VERSION"), "15\n");
        assertThatThrownBy(() -> new Postgres(site).prepare(processes))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("it says version 15");
    }

    @Test
    void half_a_kafka_folder_is_not_started() throws IOException {
        Files.createDirectories(site.home().kafka().resolve("portfolio-0"));
        assertThatThrownBy(() -> new Kafka(site).prepare(processes))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("meta.properties is missing");
    }

    @Test
    void a_service_that_was_not_built_is_named() {
        var service = new Service("rating-service", folder.resolve("quarkus-run.jar"), 8084, Map.of());
        assertThatThrownBy(() -> service.prepare(processes))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("rating-service is not built");
    }
}
