package org.librarycpd.portfolio.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/** A unit of a library; departments form a tree. */
@Entity
public class Department {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text name;

    private UUID parentId;
    private Instant changedAt;

    protected Department() {}

    public Department(String code, Text name, UUID parentId, Instant now) {
        this.id = Ids.next();
        this.code = code;
        this.name = name;
        this.parentId = parentId;
        this.changedAt = now;
    }

    /** @return whether that changed anything */
    public boolean become(Text newName, UUID newParentId, Instant now) {
        if (name.equals(newName) && Objects.equals(parentId, newParentId)) {
            return false;
        }
        name = newName;
        parentId = newParentId;
        changedAt = now;
        return true;
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

    public String code() {
        return code;
    }

    public Text name() {
        return name;
    }

    public UUID parentId() {
        return parentId;
    }
}
