package org.librarycpd.kit.storage;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Throws away what has served its time: kept answers after a day, heard events after twice the life of a fact. */
@ApplicationScoped
public class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class);
    private static final List<String> SWEEPS = List.of(
            "delete from idempotency_key where stored_at < now() - interval '24 hours'",
            "delete from inbox_event where heard_at < now() - interval '60 days'");

    private final AgroalDataSource database;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "housekeeping"));

    Housekeeping(AgroalDataSource database) {
        this.database = database;
    }

    void start(@Observes StartupEvent started) {
        rounds.scheduleWithFixedDelay(this::sweep, 10, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent stopping) {
        rounds.shutdown();
    }

    void sweep() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sweep : SWEEPS) {
                statement.executeUpdate(sweep);
            }
        } catch (SQLException later) {
            LOG.warnf("housekeeping waits for the next round: %s", later);
        }
    }
}
