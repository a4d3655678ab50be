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

/** A library is a tenant; its id is the one of its Keycloak organisation. */
@Entity
public class Library {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text name;

    /** ISO 3166-2, whose first two letters are the country; null until the library names it. */
    private String region;

    private Instant changedAt;

    protected Library() {}

    public Library(UUID id, Text name, Instant now) {
        this.id = id;
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

    /** @return whether that changed anything */
    public boolean lieIn(String newRegion, Instant now) {
        if (newRegion == null || newRegion.equals(region)) {
            return false;
        }
        region = newRegion;
        changedAt = now;
        return true;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Text name() {
        return name;
    }

    public String region() {
        return region;
    }
}
