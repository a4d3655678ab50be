package org.librarycpd.deploy.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Site;

/** A service's own database, as plain JDBC sees it. */
record ServiceDatabase(Site site, String name) {

    private static final String TABLES =
            "select relname from pg_stat_user_tables where relname <> 'outbox_message' order by relname";

    /** What is done over one connection. */
    interface Work<T> {
        T over(Connection connection) throws SQLException, InterruptedException;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                site.databaseUrl(name) + "?reWriteBatchedInserts=true", name, site.databasePassword(name));
    }

    <T> T with(Work<T> work) {
        try (var connection = connect()) {
            return work.over(connection);
        } catch (SQLException e) {
            throw new CannotGoOn("The database %s refused: %s".formatted(name, e.getMessage()), e);
        } catch (InterruptedException e) {
            throw new CannotGoOn("Stopped while measuring.", e);
        }
    }

    void execute(String... statements) {
        with(connection -> {
            try (var statement = connection.createStatement()) {
                for (var sql : statements) {
                    statement.execute(sql);
                }
            }
            return statements;
        });
    }

    long number(String sql) {
        return with(connection -> number(connection, sql));
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return column(connection, sql, rows -> rows.getLong(1)).get(0);
    }

    String text(String sql) {
        return with(
                connection -> column(connection, sql, row -> row.getString(1)).get(0));
    }

    List<UUID> ids(String sql) {
        return with(connection -> column(connection, sql, row -> row.getObject(1, UUID.class)));
    }

    private interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> column(Connection connection, String sql, Column<T> column) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(column.of(rows));
            }
            return found;
        }
    }

    /** How many messages the service has ever put into its outbox; those that were told are gone from there. */
    long messagesEver() {
        return number("select coalesce(pg_sequence_last_value('outbox_message_id_seq'), 0)");
    }

    /**
     * How many rows of which tables stand there from the transaction that wrote this row last. The outbox is left out: its
     * rows may be told and gone.
     */
    Map<String, Long> rowsWrittenWith(String table, UUID id) {
        return with(connection -> {
            var transaction = "(select xmin from %s where id = '%s')".formatted(table, id);
            var counts = new TreeMap<String, Long>();
            for (var each : column(connection, TABLES, row -> row.getString(1))) {
                counts.put(
                        each,
                        number(connection, "select count(*) from %s where xmin = %s".formatted(each, transaction)));
            }
            counts.values().removeIf(count -> count == 0);
            return counts;
        });
    }

    /** What was done before must not slow down what is measured next. */
    void awaitRelay() {
        with(connection -> {
            while (number(connection, "select count(*) from outbox_message") > 0) {
                Thread.sleep(100);
            }
            return this;
        });
    }

    /** Until this service has heard nothing new for two seconds. */
    void awaitSilence() {
        with(connection -> {
            var heard = -1L;
            for (var now = heard(connection); now != heard; now = heard(connection)) {
                heard = now;
                Thread.sleep(2000);
            }
            return this;
        });
    }

    private static long heard(Connection connection) throws SQLException {
        return number(connection, "select count(*) from inbox_event");
    }
}
