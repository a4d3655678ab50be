package org.librarycpd.portfolio.staff;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/** An import as an operation: it can be followed, goes on after a crash where it stopped, and names every bad row. */
@Entity
public class StaffImport {

    /** A row that was left out, with the sentence that says why. */
    public record RowProblem(int row, String rule, Text reason) {}

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    @Enumerated(STRING)
    private StaffImportStatus status = StaffImportStatus.PENDING;

    private String askedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private StaffSheet content;

    private int rows;
    private int done;
    private int changed;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RowProblem> problems = new ArrayList<>();

    private Instant askedAt;
    private Instant changedAt;

    protected StaffImport() {}

    public StaffImport(String askedBy, StaffSheet content, Instant now) {
        this.id = Ids.next();
        this.askedBy = askedBy;
        this.content = content;
        this.rows = content.rows();
        this.askedAt = now;
        this.changedAt = now;
    }

    void proceed(int rowsDone, int rowsChanged, List<RowProblem> found, Instant now) {
        done += rowsDone;
        changed += rowsChanged;
        problems = new ArrayList<>(problems);
        problems.addAll(found);
        changedAt = now;
        status = done < rows ? StaffImportStatus.PROCESSING : outcome();
    }

    private StaffImportStatus outcome() {
        if (problems.isEmpty()) {
            return StaffImportStatus.COMPLETED;
        }
        return problems.size() < rows ? StaffImportStatus.PARTIALLY_COMPLETED : StaffImportStatus.FAILED;
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

    StaffSheet content() {
        return content;
    }

    public int rows() {
        return rows;
    }

    public int done() {
        return done;
    }

    public int changed() {
        return changed;
    }

    public List<RowProblem> problems() {
        return List.copyOf(problems);
    }
}
