package org.librarycpd.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rows that an opening leaves behind, appraisals with their ratings, audit lines and messages, as plainly as SQL allows. */
record OpeningRowsBySql(AppraisedPeople people) {

    private static final int BATCH = 1000;

    /** @return the seconds it took */
    double insert() {
        var cycle = UUID.randomUUID();
        var whom = people.ids();
        var database = people.database();
        BenchOutbox.create(database);
        var seconds = database.with(connection -> {
            connection.setAutoCommit(false);
            var begun = System.nanoTime();
            for (var from = 0; from < whom.size(); from += BATCH) {
                write(connection, cycle, whom.subList(from, Math.min(from + BATCH, whom.size())));
                connection.commit();
            }
            return (System.nanoTime() - begun) / 1e9;
        });
        people.requireAll(cycle, BenchOutbox.messages(database));
        return seconds;
    }

    private void write(Connection connection, UUID cycle, List<UUID> batch) throws SQLException {
        var appraisals = appraisals(connection, cycle, batch);
        ratings(connection, appraisals);
        lines(connection, appraisals);
        try (var outbox = new BenchOutbox(connection)) {
            for (var i = 0; i < batch.size(); i++) {
                outbox.add(
                        "AppraisalScheduled", appraisals.get(i), """
                        {"appraisalId":"%s","cycleId":"%s","personId":"%s","kind":"ANNUAL","selfDueOn":"2027-01-07"}""".formatted(appraisals.get(i), cycle, batch.get(i)));
            }
            outbox.write();
        }
    }

    private List<UUID> appraisals(Connection connection, UUID cycle, List<UUID> batch) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var rows = connection.prepareStatement("""
                insert into appraisal (id, library_id, version, person_id, appraiser_id, profile_id, status, changed_at,
                    kind, cycle_id, position_id, department_id, self_due_on, assessment_due_on, interview_due_on)
                values (?, ?, 0, ?, ?, ?, 'SCHEDULED', now(), 'ANNUAL', ?, ?, ?,
                    current_date + 45, current_date + 65, current_date + 85)""")) {
            for (var person : batch) {
                ids.add(GrowingIds.next());
                rows.setObject(1, ids.get(ids.size() - 1));
                rows.setString(2, people.library());
                rows.setObject(3, person);
                rows.setObject(4, people.head());
                rows.setObject(5, people.profile());
                rows.setObject(6, cycle);
                rows.setObject(7, people.position());
                rows.setObject(8, people.department());
                rows.addBatch();
            }
            rows.executeBatch();
        }
        return ids;
    }

    private void ratings(Connection connection, List<UUID> appraisals) throws SQLException {
        try (var rows = connection.prepareStatement("""
                insert into appraisal_rating (id, library_id, appraisal_id, place, competency_id, required_level, top_level)
                values (?, ?, ?, ?, ?, ?, ?)""")) {
            var waiting = 0;
            for (var appraisal : appraisals) {
                for (var place = 0; place < AppraisedPeople.COMPETENCIES; place++) {
                    rows.setObject(1, GrowingIds.next());
                    rows.setString(2, people.library());
                    rows.setObject(3, appraisal);
                    rows.setInt(4, place);
                    rows.setObject(5, people.competencies().get(place));
                    rows.setInt(6, AppraisedPeople.REQUIRED_LEVEL);
                    rows.setInt(7, AppraisedPeople.TOP_LEVEL);
                    rows.addBatch();
                    if (++waiting % BATCH == 0) {
                        rows.executeBatch();
                    }
                }
            }
            rows.executeBatch();
        }
    }

    private void lines(Connection connection, List<UUID> appraisals) throws SQLException {
        try (var rows = connection.prepareStatement("""
                insert into audit_entry (id, at, library_id, actor, deed, subject_id, subject_version)
                values (?, now(), ?, ?, 'appraisal.AppraisalScheduled.v1', ?, 0)""")) {
            for (var appraisal : appraisals) {
                rows.setObject(1, GrowingIds.next());
                rows.setString(2, people.library());
                rows.setString(3, "operation:" + people.profile());
                rows.setObject(4, appraisal);
                rows.addBatch();
            }
            rows.executeBatch();
        }
    }
}
