package org.librarycpd.appraisal.staff;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.staff.ExpertRule.AN_ENDED_ASSIGNMENT_STAYS_ENDED;
import static org.librarycpd.appraisal.staff.ExpertRule.CONFLICTS_ARE_DECLARED_FIRST;
import static org.librarycpd.appraisal.staff.ExpertRule.CONFLICTS_ARE_DECLARED_ONCE;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/**
 * A library asks an expert of another organisation, or of none, to look at one matter of its own.
 *
 * <p>It has an owner and not a tenant, because the expert finds it from outside: see docs/decisions.
 */
@Entity
public class ExpertAssignment {

    @Id
    private UUID id;

    private String libraryId;

    @Version
    private long version;

    private UUID expertId;

    @Enumerated(STRING)
    private ExpertSubject subjectKind;

    private UUID subjectId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    private UUID assignedBy;
    private Instant assignedAt;
    private String declaredConflict;
    private Instant declaredAt;
    private Instant endedAt;

    protected ExpertAssignment() {}

    /** @param title what the expert may know before declaring; null where even that says too much */
    ExpertAssignment(
            String libraryId,
            ExpertSubject subjectKind,
            UUID subjectId,
            Text title,
            UUID expertId,
            UUID assignedBy,
            Instant now) {
        this.id = Ids.next();
        this.libraryId = libraryId;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.title = title;
        this.expertId = expertId;
        this.assignedBy = assignedBy;
        this.assignedAt = now;
    }

    /** @param conflict in the expert's words, null where there is none; with one the assignment ends */
    public ExpertDeclared declare(String conflict, Instant now) {
        AN_ENDED_ASSIGNMENT_STAYS_ENDED.require(isRunning());
        CONFLICTS_ARE_DECLARED_ONCE.require(declaredAt == null);
        declaredConflict = conflict;
        declaredAt = now;
        if (conflict != null) {
            end(now);
        }
        return new ExpertDeclared(id, subjectKind, subjectId, expertId, conflict != null);
    }

    public ExpertAssignment requireDeclared() {
        CONFLICTS_ARE_DECLARED_FIRST.require(declaredAt != null);
        return this;
    }

    /** The work is done, or is no longer wanted. */
    public void end(Instant now) {
        if (isRunning()) {
            endedAt = now;
        }
    }

    public boolean isRunning() {
        return endedAt == null;
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

    public UUID expertId() {
        return expertId;
    }

    public ExpertSubject subjectKind() {
        return subjectKind;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public Text title() {
        return title;
    }

    public UUID assignedBy() {
        return assignedBy;
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    public String declaredConflict() {
        return declaredConflict;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
