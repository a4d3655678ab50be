package org.librarycpd.test;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements of requests; the platform's own (keys, audit, outbox, inbox) are left out. */
@PersistenceUnitExtension
@ApplicationScoped
public class Statements implements StatementInspector {

    private static final Pattern PLATFORM = Pattern.compile(
            "idempotency_key|pg_(try_)?advisory|audit_entry|outbox_message|inbox_event|parked_event|dead_letter|consumer_start");
    private static final List<String> SEEN = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        if (Thread.currentThread().getName().startsWith("executor-thread")
                && !PLATFORM.matcher(sql).find()) {
            SEEN.add(sql);
        }
        return sql;
    }

    /** The statements that the work sends to the database. */
    public static List<String> during(Runnable work) {
        SEEN.clear();
        work.run();
        return List.copyOf(SEEN);
    }
}
