package org.librarycpd.appraisal.needs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.time.Ids;

/** What one person answered; read by that person only, and gone when the survey is archived. */
@Entity
public class NeedsAnswer {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID surveyId;
    private UUID personId;
    private UUID departmentId;
    private UUID positionId;
    private LocalDate employedFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reply> replies;

    private Instant answeredAt;

    protected NeedsAnswer() {}

    NeedsAnswer(UUID surveyId, UUID personId) {
        this.id = Ids.next();
        this.surveyId = surveyId;
        this.personId = personId;
    }

    void say(List<Reply> said, Workplace from, Instant now) {
        departmentId = from.departmentId();
        positionId = from.positionId();
        employedFrom = from.employedFrom();
        replies = List.copyOf(said);
        answeredAt = now;
    }

    public Workplace workplace() {
        return new Workplace(departmentId, positionId, employedFrom);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID surveyId() {
        return surveyId;
    }

    public List<Reply> replies() {
        return replies;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
