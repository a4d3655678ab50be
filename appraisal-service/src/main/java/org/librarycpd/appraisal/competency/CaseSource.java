package org.librarycpd.appraisal.competency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a framework, group or competency was taken over from: what we have no place for comes out again as it came in. */
@Entity
@Immutable
public class CaseSource {

    @Id
    private UUID id;

    private UUID frameworkId;
    private UUID identifier;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> source;

    protected CaseSource() {}

    /** @param id of our framework, group or competency */
    CaseSource(UUID id, UUID frameworkId, Foreign from) {
        this.id = id;
        this.frameworkId = frameworkId;
        this.identifier = from.identifier();
        this.source = from.source();
    }

    /**
     * Something of another system.
     *
     * @param identifier what it is called there
     * @param source all that was said of it there
     */
    public record Foreign(UUID identifier, Map<String, Object> source) {}

    public UUID id() {
        return id;
    }

    public UUID identifier() {
        return identifier;
    }

    public Map<String, Object> source() {
        return source;
    }
}
