package org.librarycpd.portfolio.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/** A position of the staffing table, for example a leading bibliographer. */
@Entity
public class Position {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text name;

    private Instant changedAt;

    protected Position() {}

    public Position(String code, Text name, Instant now) {
        this.id = Ids.next();
        this.code = code;
        this.name = name;
        this.changedAt = now;
    }

    /** @return whether that changed anything */
    public boolean rename(Text newName, Instant now) {
        if (name.equals(newName)) {
            return false;
        }
        name = newName;
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
}
