package org.librarycpd.portfolio.staff;

import static jakarta.persistence.EnumType.ORDINAL;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.time.Ids;

/** Up to a thousand rows of an import that stand together in the file; worked off in one transaction. */
@Entity
@Immutable
public class StaffImportPart {

    /** In this order they are worked off, wherever they stand in the file. */
    public enum Kind {
        DEPARTMENTS,
        POSITIONS,
        MEMBERS
    }

    static final int LARGEST = 1000;

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    private UUID importId;
    private int part;

    @Enumerated(ORDINAL)
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private Kind kind;

    private int firstRow;
    private int rowCount;

    @Immutable
    @JdbcTypeCode(SqlTypes.JSON)
    private List<UnitRow> units;

    @Immutable
    @JdbcTypeCode(SqlTypes.JSON)
    private List<MemberRow> members;

    protected StaffImportPart() {}

    private StaffImportPart(
            UUID importId, int part, Kind kind, int firstRow, List<UnitRow> units, List<MemberRow> members) {
        this.id = Ids.next();
        this.importId = importId;
        this.part = part;
        this.kind = kind;
        this.firstRow = firstRow;
        this.rowCount = units == null ? members.size() : units.size();
        this.units = units;
        this.members = members;
    }

    static StaffImportPart ofUnits(UUID importId, int part, Kind kind, int firstRow, List<UnitRow> units) {
        return new StaffImportPart(importId, part, kind, firstRow, List.copyOf(units), null);
    }

    static StaffImportPart ofMembers(UUID importId, int part, int firstRow, List<MemberRow> members) {
        return new StaffImportPart(importId, part, Kind.MEMBERS, firstRow, null, List.copyOf(members));
    }

    UUID importId() {
        return importId;
    }

    Kind kind() {
        return kind;
    }

    int firstRow() {
        return firstRow;
    }

    public int lastRow() {
        return firstRow + rowCount - 1;
    }

    int rowCount() {
        return rowCount;
    }

    List<UnitRow> units() {
        return units;
    }

    List<MemberRow> members() {
        return members;
    }

    public UUID id() {
        return id;
    }
}
