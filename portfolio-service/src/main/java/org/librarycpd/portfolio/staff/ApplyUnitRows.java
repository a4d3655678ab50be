package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.StaffRule.A_DEPARTMENT_IS_NAMED_BY_ITS_CODE;
import static org.librarycpd.portfolio.staff.StaffRule.A_DEPARTMENT_IS_NOT_BELOW_ITSELF;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;

/** Applies one department or position of a staff sheet. */
@ApplicationScoped
class ApplyUnitRows {

    private final Units units;
    private final Event<StaffChanged> changed;
    private final Clock clock;

    ApplyUnitRows(Units units, Event<StaffChanged> changed, Clock clock) {
        this.units = units;
        this.changed = changed;
        this.clock = clock;
    }

    /** @return whether the row changed anything */
    boolean department(UnitRow row) {
        var parent = row.parentCode() == null
                ? null
                : units.department(row.parentCode())
                        .orElseThrow(() -> A_DEPARTMENT_IS_NAMED_BY_ITS_CODE.refuse(row.parentCode()))
                        .id();
        var known = units.department(row.code());
        if (known.isEmpty()) {
            var department = new Department(row.code(), row.name(), parent, clock.instant());
            units.add(department);
            return tell(new StaffChanged.OfDepartment(department));
        }
        var department = known.get();
        A_DEPARTMENT_IS_NOT_BELOW_ITSELF.require(
                parent == null || !units.isAtOrAbove(department.id(), parent), row.code());
        return department.become(row.name(), parent, clock.instant())
                && tell(new StaffChanged.OfDepartment(department));
    }

    /** @return whether the row changed anything */
    boolean position(UnitRow row) {
        var known = units.position(row.code());
        if (known.isPresent()) {
            return known.get().rename(row.name(), clock.instant()) && tell(new StaffChanged.OfPosition(known.get()));
        }
        var position = new Position(row.code(), row.name(), clock.instant());
        units.add(position);
        return tell(new StaffChanged.OfPosition(position));
    }

    private boolean tell(StaffChanged change) {
        changed.fire(change);
        return true;
    }
}
