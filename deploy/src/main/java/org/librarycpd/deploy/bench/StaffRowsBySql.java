package org.librarycpd.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.librarycpd.deploy.CannotGoOn;

/** The rows that an import leaves behind, members and messages to be told, written as plainly as SQL allows. */
record StaffRowsBySql(ServiceDatabase database) {

    private static final int BATCH = 1000;
    private static final String PAYLOAD = """
            {"departmentId":"0197b0c0-0000-7000-8000-000000000002","positionId":"0197b0c0-0000-7000-8000-000000000003",\
            "employedFrom":"2024-09-01","language":"ru"}""";
    private static final String HEADERS = """
            {"ce_id":"0197b0c0-0000-7000-8000-000000000009","ce_type":"portfolio.StaffMemberState.v1","ce_specversion":"1.0",\
            "ce_source":"/portfolio","ce_subject":"0197b0c0-0000-7000-8000-000000000002","ce_sequence":"0",\
            "ce_time":"2026-11-23T10:00:00Z","ce_librarycpdtenant":"0b1a57ae-0000-4000-8000-000000000002",\
            "content-type":"application/json"}""";

    /** @return the seconds it took */
    double insert(int rows) {
        try (var connection = database.connect()) {
            for (var table : List.of("staff_member", "outbox_message")) {
                execute(connection, "drop table if exists bench_" + table);
                execute(connection, "create table bench_%1$s (like %1$s including all)".formatted(table));
            }
            var ids = execute(
                    connection,
                    "select department_id, position_id from staff_member where library_id ="
                            + " '0b1a57ae-0000-4000-8000-000000000002' limit 1");
            connection.setAutoCommit(false);
            var begun = System.nanoTime();
            write(connection, rows, ids);
            var seconds = (System.nanoTime() - begun) / 1e9;
            execute(connection, "drop table bench_staff_member, bench_outbox_message");
            connection.commit();
            return seconds;
        } catch (SQLException e) {
            throw new CannotGoOn("The baseline failed: " + e.getMessage(), e);
        }
    }

    private static void write(Connection connection, int rows, List<Object> unit) throws SQLException {
        try (var members = connection.prepareStatement("""
                        insert into bench_staff_member (id, library_id, version, personnel_number, family_name, given_name,
                            language, department_id, position_id, employed_from, changed_at)
                        values (?, '0b1a57ae-0000-4000-8000-000000000002', 0, ?, 'Примерова', 'Проба', 'ru', ?, ?,
                            '2024-09-01', now())""");
                var messages = connection.prepareStatement("""
                        insert into bench_outbox_message (topic, key, headers, payload)
                        values ('portfolio.staff-members.state', ?, ?::jsonb, ?)""")) {
            for (var i = 1; i <= rows; i++) {
                var id = UUID.randomUUID();
                members.setObject(1, id);
                members.setString(2, "Ш-" + i);
                members.setObject(3, unit.get(0));
                members.setObject(4, unit.get(1));
                members.addBatch();
                messages.setString(1, id.toString());
                messages.setString(2, HEADERS);
                messages.setString(3, PAYLOAD);
                messages.addBatch();
                if (i % BATCH == 0 || i == rows) {
                    members.executeBatch();
                    messages.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    /** @return the first row of the answer */
    private static List<Object> execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return List.of();
            }
            var row = statement.getResultSet();
            row.next();
            return row.getMetaData().getColumnCount() == 1
                    ? List.of(row.getObject(1))
                    : List.of(row.getObject(1), row.getObject(2));
        }
    }
}
