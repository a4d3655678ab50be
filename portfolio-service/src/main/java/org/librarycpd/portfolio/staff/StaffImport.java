package org.librarycpd.portfolio.staff;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.portfolio.staff.SheetRule.AN_IMPORT_GOES_ITS_WAY;
import static org.librarycpd.portfolio.staff.StaffImportStatus.COMPLETED;
import static org.librarycpd.portfolio.staff.StaffImportStatus.FAILED;
import static org.librarycpd.portfolio.staff.StaffImportStatus.PARTIALLY_COMPLETED;
import static org.librarycpd.portfolio.staff.StaffImportStatus.PENDING;
import static org.librarycpd.portfolio.staff.StaffImportStatus.PROCESSING;
import static org.librarycpd.portfolio.staff.StaffImportStatus.VERIFIED;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/** An import as an operation: it can be followed, goes on after a crash where it stopped, and names every bad row. */
@Entity
public class StaffImport {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    @Enumerated(STRING)
    private StaffImportStatus status = PENDING;

    private String askedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text libraryName;

    private int rows;
    private int verifiedParts;
    private int done;
    private int changed;
    private int problems;
    private Instant askedAt;
    private Instant changedAt;

    protected StaffImport() {}

    public StaffImport(String askedBy, Instant now) {
        this.id = Ids.next();
        this.askedBy = askedBy;
        this.askedAt = now;
        this.changedAt = now;
    }

    /** The file has been read to its end. */
    void received(Text library, int count) {
        requireOneOf(PENDING);
        libraryName = library;
        rows = count;
    }

    void verified(int parts, int badRows, Instant now) {
        requireOneOf(PENDING);
        verifiedParts += parts;
        problems += badRows;
        changedAt = now;
    }

    /** Every row has been read. */
    void verifiedWhole(int badRows, Instant now) {
        requireOneOf(PENDING);
        problems += badRows;
        status = VERIFIED;
        changedAt = now;
    }

    void proceeded(int rowsDone, int rowsChanged, int badRows, Instant now) {
        requireOneOf(VERIFIED, PROCESSING);
        done += rowsDone;
        changed += rowsChanged;
        problems += badRows;
        status = PROCESSING;
        changedAt = now;
    }

    /** Nothing is left of the file. */
    void finish(Instant now) {
        requireOneOf(VERIFIED, PROCESSING);
        status = problems == 0 ? COMPLETED : problems < rows ? PARTIALLY_COMPLETED : FAILED;
        changedAt = now;
    }

    /** It fails again and again at the same place; what went in stays in. */
    void giveUp(Instant now) {
        requireOneOf(PENDING, VERIFIED, PROCESSING);
        status = FAILED;
        changedAt = now;
    }

    private void requireOneOf(StaffImportStatus... states) {
        AN_IMPORT_GOES_ITS_WAY.require(java.util.List.of(states).contains(status), status);
    }

    public boolean isFinished() {
        return status.isFinal();
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

    public StaffImportStatus status() {
        return status;
    }

    Text libraryName() {
        return libraryName;
    }

    public int rows() {
        return rows;
    }

    int verifiedParts() {
        return verifiedParts;
    }

    public int done() {
        return done;
    }

    public int changed() {
        return changed;
    }

    public int problems() {
        return problems;
    }
}
