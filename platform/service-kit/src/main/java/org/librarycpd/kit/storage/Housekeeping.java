package org.librarycpd.kit.storage;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.librarycpd.kit.operations.Rounds;

/** Throws away what has served its time: kept answers after a day, heard events after twice the life of a fact. */
@ApplicationScoped
public class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class);
    private static final List<String> SWEEPS = List.of(
            "delete from idempotency_key where stored_at < now() - interval '24 hours'",
            "delete from inbox_event where heard_at < now() - interval '60 days'");

    private final AgroalDataSource database;
    private final Rounds rounds;

    Housekeeping(AgroalDataSource database, Rounds rounds) {
        this.database = database;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent started) {
        rounds.begin("housekeeping", Duration.ofMinutes(10), Duration.ofMinutes(60), this::sweep);
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
