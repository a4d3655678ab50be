package org.librarycpd.portfolio.evidence.spool;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Uploads are spooled to disk and deleted with their request; what a killed service left lying goes at the next start. */
@ApplicationScoped
public class SpoolSweep {

    private static final Logger LOG = Logger.getLogger(SpoolSweep.class);
    private static final Duration SURELY_LEFT = Duration.ofHours(1);

    private final Path spool;
    private final Clock clock;

    SpoolSweep(@ConfigProperty(name = "quarkus.http.body.uploads-directory") Path spool, Clock clock) {
        this.spool = spool;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        sweep(clock.instant().minus(SURELY_LEFT));
    }

    public void sweep(Instant before) {
        if (!Files.isDirectory(spool)) {
            return;
        }
        try (var files = Files.newDirectoryStream(spool, Files::isRegularFile)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException later) {
            LOG.warnf("the spool is swept at the next start: %s", later);
        }
    }
}
