package org.librarycpd.registry.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/** A learner's place in a run, known to the learner alone. */
@Entity
public class Enrolment {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID runId;
    private UUID learnerId;
    private String code;
    private Instant enrolledAt;

    protected Enrolment() {}

    public Enrolment(UUID runId, UUID learnerId, Instant now) {
        this.id = Ids.next();
        this.runId = runId;
        this.learnerId = learnerId;
        this.code = EnrolmentCode.random().text();
        this.enrolledAt = now;
    }

    public LearnerEnrolled enrolled() {
        return new LearnerEnrolled(id, runId, learnerId, enrolledAt);
    }

    public boolean isOf(UUID personId) {
        return learnerId.equals(personId);
    }

    public UUID id() {
        return id;
    }

    public String libraryId() {
        return libraryId;
    }

    public long version() {
        return version;
    }

    public UUID runId() {
        return runId;
    }

    public String code() {
        return code;
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }
}
