package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.StaffRule.A_DEPARTMENT_IS_NAMED_BY_ITS_CODE;
import static org.librarycpd.portfolio.staff.StaffRule.A_DEPARTMENT_IS_NOT_BELOW_ITSELF;
import static org.librarycpd.portfolio.staff.StaffRule.A_POSITION_IS_NAMED_BY_ITS_CODE;
import static org.librarycpd.portfolio.staff.StaffRule.A_ROW_IS_COMPLETE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.portfolio.staff.StaffSheet.MemberRow;
import org.librarycpd.portfolio.staff.StaffSheet.UnitRow;

/** Applies one row of a staff sheet; a row that says what is known already changes nothing. */
@ApplicationScoped
class StaffRows {

    private final Units units;
    private final StaffMembers members;
    private final Authority authority;
    private final Appoint appoint;
    private final Event<StaffChanged> changed;
    private final Clock clock;

    StaffRows(
            Units units,
            StaffMembers members,
            Authority authority,
            Appoint appoint,
            Event<StaffChanged> changed,
            Clock clock) {
        this.units = units;
        this.members = members;
        this.authority = authority;
        this.appoint = appoint;
        this.changed = changed;
        this.clock = clock;
    }

    void library(StaffImport operation) {
        var name = operation.content().library();
        var known = units.library();
        if (known.isEmpty()) {
            var library = new Library(UUID.fromString(operation.libraryId()), name, clock.instant());
            units.add(library);
            changed.fire(new StaffChanged.OfLibrary(library));
        } else if (known.get().rename(name, clock.instant())) {
            changed.fire(new StaffChanged.OfLibrary(known.get()));
        }
    }

    /** @return whether the row changed anything */
    boolean row(StaffSheet sheet, int index) {
        if (index < sheet.departments().size()) {
            return department(sheet.departments().get(index));
        }
        var next = index - sheet.departments().size();
        if (next < sheet.positions().size()) {
            return position(sheet.positions().get(next));
        }
        return member(sheet.members().get(next - sheet.positions().size()));
    }

    private boolean department(UnitRow row) {
        complete(row.code(), "code");
        complete(row.name(), "name");
        var parent = row.parentCode() == null ? null : departmentId(row.parentCode());
        var known = units.department(row.code());
        if (known.isPresent()) {
            var department = known.get();
            A_DEPARTMENT_IS_NOT_BELOW_ITSELF.require(
                    parent == null || !units.isAtOrAbove(department.id(), parent), row.code());
            return department.become(row.name(), parent, clock.instant())
                    && tell(new StaffChanged.OfDepartment(department));
        }
        var department = new Department(row.code(), row.name(), parent, clock.instant());
        units.add(department);
        return tell(new StaffChanged.OfDepartment(department));
    }

    private boolean position(UnitRow row) {
        complete(row.code(), "code");
        complete(row.name(), "name");
        var known = units.position(row.code());
        if (known.isPresent()) {
            return known.get().rename(row.name(), clock.instant()) && tell(new StaffChanged.OfPosition(known.get()));
        }
        var position = new Position(row.code(), row.name(), clock.instant());
        units.add(position);
        return tell(new StaffChanged.OfPosition(position));
    }

    private boolean member(MemberRow row) {
        complete(row.personnelNumber(), "personnelNumber");
        complete(row.familyName(), "familyName");
        complete(row.givenName(), "givenName");
        complete(row.employedFrom(), "employedFrom");
        var name = new FullName(row.familyName(), row.givenName(), row.patronymic());
        var email = row.email() == null ? null : row.email().toLowerCase(Locale.ROOT);
        var language = "en".equals(row.language()) ? "en" : "ru";
        var employment = new Employment(
                departmentId(row.departmentCode()),
                positionId(row.positionCode()),
                row.employedFrom(),
                row.employedUntil());
        var known = members.withNumber(row.personnelNumber());
        var member = known.orElseGet(() -> new StaffMember(row.personnelNumber(), name, email, language, employment));
        if (known.isEmpty()) {
            members.add(member);
        } else if (!member.become(name, email, language, employment, clock.instant())) {
            return nameHrOfficer(row, member);
        }
        nameHrOfficer(row, member);
        return tell(new StaffChanged.OfMember(member));
    }

    private boolean nameHrOfficer(MemberRow row, StaffMember member) {
        if (!row.hrOfficer() || authority.holds(AppointmentKind.HR_OFFICER, member)) {
            return false;
        }
        appoint.byTheHrSystem(member);
        return true;
    }

    private boolean tell(StaffChanged change) {
        changed.fire(change);
        return true;
    }

    private UUID departmentId(String code) {
        complete(code, "departmentCode");
        return units.department(code)
                .orElseThrow(() -> A_DEPARTMENT_IS_NAMED_BY_ITS_CODE.refuse(code))
                .id();
    }

    private UUID positionId(String code) {
        complete(code, "positionCode");
        return units.position(code)
                .orElseThrow(() -> A_POSITION_IS_NAMED_BY_ITS_CODE.refuse(code))
                .id();
    }

    private static void complete(Object field, String name) {
        A_ROW_IS_COMPLETE.require(field != null && !(field instanceof String text && text.isBlank()), name);
    }
}
