package org.librarycpd.deploy.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A table like the appraisal service's outbox that no relay reads, so that nobody is told what a baseline makes up. */
final class BenchOutbox implements AutoCloseable {

    static final String TABLE = "bench_outbox_message";

    private static final String HEADERS = """
            {"ce_id":"%s","ce_type":"appraisal.%s.v1","ce_specversion":"1.0","ce_source":"/appraisal","ce_subject":"%s",\
            "ce_sequence":"1","ce_time":"2026-11-23T10:00:00Z","content-type":"application/json",\
            "ce_librarycpdtenant":"0b1a57ae-0000-4000-8000-000000000001"}""";

    private final PreparedStatement rows;

    BenchOutbox(Connection connection) throws SQLException {
        rows = connection.prepareStatement("""
                insert into bench_outbox_message (topic, key, headers, payload)
                values ('appraisal.appraisals', ?, ?::jsonb, ?)""");
    }

    /** Empty. */
    static void create(ServiceDatabase database) {
        database.execute(
                "drop table if exists bench_outbox_message",
                "create table bench_outbox_message (like outbox_message including all)");
    }

    static long messages(ServiceDatabase database) {
        return database.number("select count(*) from bench_outbox_message");
    }

    void add(String event, UUID subject, String payload) throws SQLException {
        rows.setString(1, subject.toString());
        rows.setString(2, HEADERS.formatted(GrowingIds.next(), event, subject));
        rows.setString(3, payload);
        rows.addBatch();
    }

    void write() throws SQLException {
        rows.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
