package org.librarycpd.portfolio.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/** A portfolio taken along from another library at its owner's request: what came, and when. */
@Entity
public class PortfolioTransfer {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID personId;
    private String fromLibraryId;
    private int entries;
    private int evidence;
    private Instant takenAt;

    protected PortfolioTransfer() {}

    public PortfolioTransfer(UUID personId, String fromLibraryId, Instant now) {
        this.id = Ids.next();
        this.personId = personId;
        this.fromLibraryId = fromLibraryId;
        this.takenAt = now;
    }

    void brought(int copiedEntries, int copiedEvidence) {
        entries = copiedEntries;
        evidence = copiedEvidence;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID personId() {
        return personId;
    }

    public String fromLibraryId() {
        return fromLibraryId;
    }

    public int entries() {
        return entries;
    }

    public int evidence() {
        return evidence;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
