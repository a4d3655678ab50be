package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.AppointmentKind.HR_OFFICER;
import static org.librarycpd.portfolio.staff.StaffRule.A_DEPARTMENT_IS_NAMED_BY_ITS_CODE;
import static org.librarycpd.portfolio.staff.StaffRule.A_POSITION_IS_NAMED_BY_ITS_CODE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.librarycpd.kit.http.Text;

/** Applies the members of one part together: what they name is looked up once for all of them. */
@ApplicationScoped
class ApplyMemberRows {

    private final Units units;
    private final StaffMembers members;
    private final Authority authority;
    private final Appoint appoint;
    private final Event<StaffChanged> changed;
    private final Clock clock;

    ApplyMemberRows(
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

    Batch begin(List<MemberRow> rows) {
        return new Batch(
                units.departmentIds(named(rows, MemberRow::departmentCode)),
                units.positionIds(named(rows, MemberRow::positionCode)),
                members.withNumbers(named(rows, MemberRow::personnelNumber)).stream()
                        .collect(Collectors.toMap(StaffMember::personnelNumber, m -> m)));
    }

    private static List<String> named(List<MemberRow> rows, Function<MemberRow, String> field) {
        return rows.stream().map(field).filter(Objects::nonNull).distinct().toList();
    }

    /** What is known of those whom the rows name; grows with the rows. */
    final class Batch {

        private final Map<String, UUID> departments;
        private final Map<String, UUID> positions;
        private final Map<String, StaffMember> known;
        private final List<StaffMember> told = new ArrayList<>();
        private final List<StaffMember> hrOfficers = new ArrayList<>();

        private Batch(Map<String, UUID> departments, Map<String, UUID> positions, Map<String, StaffMember> known) {
            this.departments = departments;
            this.positions = positions;
            this.known = known;
        }

        /** @return whether the row changed anything */
        boolean apply(MemberRow row) {
            var employment = new Employment(department(row), position(row), row.firstDay(), row.lastDay());
            var member = known.get(row.personnelNumber());
            var isNew = member == null;
            if (isNew) {
                member = new StaffMember(row.personnelNumber(), row.name(), row.address(), row.spoken(), employment);
                members.add(member);
                known.put(row.personnelNumber(), member);
            }
            var isChanged =
                    isNew || member.become(row.name(), row.address(), row.spoken(), employment, clock.instant());
            if (isChanged) {
                told.add(member);
            }
            return nameHrOfficer(row, member) || isChanged;
        }

        private boolean nameHrOfficer(MemberRow row, StaffMember member) {
            if (!row.isHrOfficer() || authority.holds(HR_OFFICER, member)) {
                return false;
            }
            return hrOfficers.add(member);
        }

        void finish() {
            if (!told.isEmpty()) {
                changed.fire(new StaffChanged.OfMembers(List.copyOf(told)));
            }
            hrOfficers.forEach(appoint::byTheHrSystem);
        }

        private UUID department(MemberRow row) {
            return departments.computeIfAbsent(row.departmentCode(), code -> found(code, row.departmentTitle()));
        }

        private UUID found(String code, Text title) {
            A_DEPARTMENT_IS_NAMED_BY_ITS_CODE.require(title != null, code);
            var department = new Department(code, title, null, clock.instant());
            units.add(department);
            changed.fire(new StaffChanged.OfDepartment(department));
            return department.id();
        }

        private UUID position(MemberRow row) {
            return positions.computeIfAbsent(row.positionCode(), code -> created(code, row.positionTitle()));
        }

        private UUID created(String code, Text title) {
            A_POSITION_IS_NAMED_BY_ITS_CODE.require(title != null, code);
            var position = new Position(code, title, clock.instant());
            units.add(position);
            changed.fire(new StaffChanged.OfPosition(position));
            return position.id();
        }
    }
}
