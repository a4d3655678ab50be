package org.librarycpd.portfolio.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.staff.StaffImportPart.Kind;

/** Writes rows down as they are read, a part at a time. */
class ReceivedRows implements StaffSheet.Rows {

    private final StaffImports imports;
    private final UUID importId;
    private final int rowsInAPart;
    private final List<UnitRow> units = new ArrayList<>();
    private final List<MemberRow> members = new ArrayList<>();
    private Kind kind;
    private int firstRow;
    private int lastRow;
    private int part;
    private int count;
    private Text library;

    ReceivedRows(StaffImports imports, UUID importId, int rowsInAPart) {
        this.imports = imports;
        this.importId = importId;
        this.rowsInAPart = rowsInAPart;
    }

    @Override
    public void library(Text name) {
        library = name;
    }

    @Override
    public void department(int row, UnitRow department) {
        expect(Kind.DEPARTMENTS, row);
        units.add(department);
    }

    @Override
    public void position(int row, UnitRow position) {
        expect(Kind.POSITIONS, row);
        units.add(position);
    }

    @Override
    public void member(int row, MemberRow member) {
        expect(Kind.MEMBERS, row);
        members.add(member);
    }

    /** A part has one kind and no gap in its numbers. */
    private void expect(Kind next, int row) {
        if (next != kind || row != lastRow + 1 || row - firstRow == rowsInAPart) {
            close();
            kind = next;
            firstRow = row;
        }
        lastRow = row;
        count++;
    }

    void close() {
        if (!units.isEmpty()) {
            imports.add(StaffImportPart.ofUnits(importId, part++, kind, firstRow, units));
        }
        if (!members.isEmpty()) {
            imports.add(StaffImportPart.ofMembers(importId, part++, firstRow, members));
        }
        units.clear();
        members.clear();
    }

    Text library() {
        return library;
    }

    int count() {
        return count;
    }
}
