package org.librarycpd.kit.storage;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** Tells what may pass by itself (the database is away, a lock was lost) from what is broken for good. */
public final class Outages {

    /** SQLSTATE classes: connection, resources, operator intervention, system error, transaction rollback, lock. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "58", "40", "55");

    private Outages() {}

    public static boolean isOne(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && passes(sql)
                    || cause instanceof OptimisticLockException
                    || cause instanceof PessimisticLockException
                    || cause instanceof LockTimeoutException) {
                return true;
            }
        }
        return false;
    }

    /** A pool that gives no connection in time throws an SQLException without a state. */
    private static boolean passes(SQLException failure) {
        return failure.getSQLState() == null
                || PASSING.contains(failure.getSQLState().substring(0, 2));
    }
}
