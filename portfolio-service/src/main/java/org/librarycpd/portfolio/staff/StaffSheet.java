package org.librarycpd.portfolio.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.librarycpd.kit.http.Text;

/** What an HR system sends: the library, its departments and positions, and who works there. Rows count from 1, in this order. */
public record StaffSheet(
        @NotNull @Valid Text library,
        @NotNull @Size(max = 5_000) List<@NotNull UnitRow> departments,
        @NotNull @Size(max = 5_000) List<@NotNull UnitRow> positions,
        @NotNull @Size(max = 100_000) List<@NotNull MemberRow> members) {

    /** A department or a position. */
    public record UnitRow(String code, Text name, String parentCode) {}

    public record MemberRow(
            String personnelNumber,
            String familyName,
            String givenName,
            String patronymic,
            String email,
            String language,
            String departmentCode,
            String positionCode,
            LocalDate employedFrom,
            LocalDate employedUntil,
            boolean hrOfficer) {}

    int rows() {
        return departments.size() + positions.size() + members.size();
    }
}
