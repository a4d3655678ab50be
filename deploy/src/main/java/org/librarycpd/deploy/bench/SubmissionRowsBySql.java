package org.librarycpd.deploy.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.librarycpd.deploy.bench.ReadyAppraisals.Ready;

/** What a submission writes, as plainly as SQL allows, by ids that are known beforehand. */
final class SubmissionRowsBySql implements Turns.Client {

    private final AppraisedPeople people;
    private final ReadyAppraisals ready;
    private final Connection connection;
    private final PreparedStatement appraisal;
    private final PreparedStatement rating;
    private final PreparedStatement selfAssessment;
    private final PreparedStatement line;
    private final BenchOutbox outbox;
    private final String comment;

    SubmissionRowsBySql(AppraisedPeople people, ReadyAppraisals ready) throws SQLException {
        this.people = people;
        this.ready = ready;
        this.comment = ready.comment();
        connection = people.database().connect();
        connection.setAutoCommit(false);
        appraisal = connection.prepareStatement("""
                update appraisal set version = version + 1, status = 'INTERVIEW', appraiser_id = ?, changed_at = now()
                where id = ?""");
        rating = connection.prepareStatement("""
                update appraisal_rating set level = ?, comment = ?, self_level = ? where appraisal_id = ? and place = ?""");
        selfAssessment = connection.prepareStatement("""
                update self_assessment
                set version = version + 1, appraiser_id = ?, revealed_at = now(), changed_at = now() where id = ?""");
        line = connection.prepareStatement("""
                insert into audit_entry (id, at, library_id, actor, deed, subject_id, subject_version, request_id)
                values (?, now(), ?, ?, 'appraisal.AssessmentSubmitted.v1', ?, ?, ?)""");
        outbox = new BenchOutbox(connection);
    }

    @Override
    public void once() throws SQLException {
        var next = ready.takeAround();
        appraisal.setObject(1, people.head());
        appraisal.setObject(2, next.id());
        appraisal.executeUpdate();
        rate(next);
        selfAssessment.setObject(1, people.head());
        selfAssessment.setObject(2, next.selfAssessment());
        selfAssessment.executeUpdate();
        tell(next);
        connection.commit();
    }

    private void rate(Ready next) throws SQLException {
        for (var place = 0; place < AppraisedPeople.COMPETENCIES; place++) {
            rating.setInt(1, AssessmentSubmission.LEVEL);
            rating.setString(2, comment);
            rating.setInt(3, AppraisedPeople.TOP_LEVEL);
            rating.setObject(4, next.id());
            rating.setInt(5, place);
            rating.addBatch();
        }
        rating.executeBatch();
    }

    private void tell(Ready next) throws SQLException {
        outbox.add("AssessmentSubmitted", next.id(), """
                {"appraisalId":"%s","personId":"%s","submittedBy":"%s","submittedAt":"2026-11-23T10:00:00Z"}""".formatted(next.id(), next.selfAssessment(), people.head()));
        outbox.write();
        line.setObject(1, GrowingIds.next());
        line.setString(2, people.library());
        line.setString(3, "person:" + people.head());
        line.setObject(4, next.id());
        line.setLong(5, next.version() + 1);
        line.setString(6, UUID.randomUUID().toString());
        line.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
