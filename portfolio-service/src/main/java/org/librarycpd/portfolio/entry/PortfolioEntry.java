package org.librarycpd.portfolio.entry;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.portfolio.entry.EntryRule.A_VERIFIED_ENTRY_IS_SUPERSEDED_ONCE;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;
import org.librarycpd.portfolio.run.KnownProgramme;

/** Something learnt, with who vouches for it. Once verified it never changes; it can only be superseded. */
@Entity
public class PortfolioEntry {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID ownerId;

    @Enumerated(STRING)
    private EntryKind kind;

    @Enumerated(STRING)
    private EntryStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    private UUID programmeId;
    private UUID runId;
    private UUID attestationId;
    private int hours;
    private LocalDate completedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> gapIds;

    private Instant verifiedAt;
    private UUID verifiedBy;
    private Instant supersededAt;
    private Instant changedAt;

    protected PortfolioEntry() {}

    /** A completed programme; its provider has verified it by attesting it. */
    public PortfolioEntry(Attestation attestation, KnownProgramme programme, List<UUID> gapIds, Instant now) {
        this.id = Ids.next();
        this.ownerId = attestation.personId();
        this.kind = EntryKind.PROGRAMME;
        this.status = EntryStatus.VERIFIED;
        this.title = programme.title();
        this.programmeId = attestation.programmeId();
        this.runId = attestation.runId();
        this.attestationId = attestation.id();
        this.hours = attestation.hours();
        this.completedOn = attestation.completedOn();
        this.gapIds = List.copyOf(gapIds);
        this.verifiedAt = now;
        this.verifiedBy = programme.providerId();
        this.changedAt = now;
    }

    public PortfolioEntryVerified verified() {
        return new PortfolioEntryVerified(id, ownerId, kind, attestationId, runId, hours, gapIds(), verifiedAt);
    }

    /** What it rests on was withdrawn. */
    public PortfolioEntrySuperseded supersede(Instant now) {
        A_VERIFIED_ENTRY_IS_SUPERSEDED_ONCE.require(isVerified());
        status = EntryStatus.SUPERSEDED;
        supersededAt = now;
        changedAt = now;
        return new PortfolioEntrySuperseded(id, ownerId, attestationId, gapIds(), now);
    }

    public boolean isVerified() {
        return status == EntryStatus.VERIFIED;
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

    public UUID ownerId() {
        return ownerId;
    }

    public EntryKind kind() {
        return kind;
    }

    public EntryStatus status() {
        return status;
    }

    public Text title() {
        return title;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public UUID runId() {
        return runId;
    }

    public UUID attestationId() {
        return attestationId;
    }

    public int hours() {
        return hours;
    }

    public LocalDate completedOn() {
        return completedOn;
    }

    public List<UUID> gapIds() {
        return List.copyOf(gapIds);
    }

    public Instant verifiedAt() {
        return verifiedAt;
    }

    /** The provider that attested it. */
    public UUID verifiedBy() {
        return verifiedBy;
    }

    public Instant supersededAt() {
        return supersededAt;
    }
}
