package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.StaffRule.A_CODE_NAMES_ONE_UNIT;
import static org.librarycpd.portfolio.staff.StaffRule.A_DEPARTMENT_IS_NOT_BELOW_ITSELF;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Text;

/** The HR officer names, founds and moves what an import would otherwise bring. */
@ApplicationScoped
public class ArrangeUnits {

    private final Units units;
    private final Authority authority;
    private final AuditTrail audit;
    private final Event<StaffChanged> changed;
    private final Clock clock;

    ArrangeUnits(Units units, Authority authority, AuditTrail audit, Event<StaffChanged> changed, Clock clock) {
        this.units = units;
        this.authority = authority;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    @Transactional
    public Department foundDepartment(UUID by, String code, Text name, UUID parentId) {
        authority.requireHrOfficer(by);
        if (parentId != null) {
            units.requireDepartment(parentId);
        }
        A_CODE_NAMES_ONE_UNIT.require(units.department(code).isEmpty(), code);
        var department = new Department(code, name, parentId, clock.instant());
        units.add(department);
        tell(new StaffChanged.OfDepartment(department), "portfolio.DepartmentFounded", department);
        return department;
    }

    @Transactional
    public Department arrangeDepartment(UUID id, IfMatch seen, UUID by, Text name, UUID parentId) {
        var department = units.requireDepartment(id);
        authority.requireHrOfficer(by);
        seen.accept(department.version());
        if (parentId != null) {
            units.requireDepartment(parentId);
            A_DEPARTMENT_IS_NOT_BELOW_ITSELF.require(!units.isAtOrAbove(id, parentId), department.code());
        }
        if (department.become(name, parentId, clock.instant())) {
            tell(new StaffChanged.OfDepartment(department), "portfolio.DepartmentArranged", department);
        }
        return department;
    }

    @Transactional
    public Position foundPosition(UUID by, String code, Text name) {
        authority.requireHrOfficer(by);
        A_CODE_NAMES_ONE_UNIT.require(units.position(code).isEmpty(), code);
        var position = new Position(code, name, clock.instant());
        units.add(position);
        tell(position, "portfolio.PositionFounded");
        return position;
    }

    @Transactional
    public Position renamePosition(UUID id, IfMatch seen, UUID by, Text name) {
        var position = units.requirePosition(id);
        authority.requireHrOfficer(by);
        seen.accept(position.version());
        if (position.rename(name, clock.instant())) {
            tell(position, "portfolio.PositionRenamed");
        }
        return position;
    }

    /**
     * The library's own name, by its HR system: the first thing that is known of it.
     *
     * @param region where it lies; null leaves that as it is
     */
    @Transactional
    public Library nameLibrary(UUID id, Text name, String region) {
        var known = units.library();
        var library = known.orElseGet(() -> new Library(id, name, clock.instant()));
        var isRenamed = library.rename(name, clock.instant());
        var isMoved = library.lieIn(region, clock.instant());
        if (known.isEmpty()) {
            units.add(library);
        } else if (!isRenamed && !isMoved) {
            return library;
        }
        changed.fire(new StaffChanged.OfLibrary(library));
        audit.record("portfolio.LibraryNamed", id, library::version);
        return library;
    }

    private void tell(StaffChanged change, String deed, Department department) {
        changed.fire(change);
        audit.record(deed, department.id(), department::version);
    }

    private void tell(Position position, String deed) {
        changed.fire(new StaffChanged.OfPosition(position));
        audit.record(deed, position.id(), position::version);
    }
}
