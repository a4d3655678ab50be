package org.librarycpd.appraisal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.SQLException;

/** A look, or a hand, into the service's own database. */
public final class Rows {

    private Rows() {}

    public static long count(String what) {
        try (var connection = database().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public static void execute(String sql) {
        try (var connection = database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static AgroalDataSource database() {
        return Arc.container().instance(AgroalDataSource.class).get();
    }
}
