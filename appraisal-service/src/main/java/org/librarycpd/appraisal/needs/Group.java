package org.librarycpd.appraisal.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * People who are counted together; what is null does not narrow it.
 *
 * @param departmentId the department with those below it
 */
public record Group(UUID departmentId, UUID positionId, ServiceBand service) {

    static final Group EVERYONE = new Group(null, null, null);

    /** What is shown first where not everything can be: the library, its departments, each alone, then crossed. */
    enum Tier {
        LIBRARY,
        DEPARTMENT,
        SERVICE,
        POSITION,
        DEPARTMENT_AND_SERVICE,
        DEPARTMENT_AND_POSITION
    }

    Tier tier() {
        if (departmentId == null) {
            return service != null ? Tier.SERVICE : positionId != null ? Tier.POSITION : Tier.LIBRARY;
        }
        return service != null
                ? Tier.DEPARTMENT_AND_SERVICE
                : positionId != null ? Tier.DEPARTMENT_AND_POSITION : Tier.DEPARTMENT;
    }

    /** All groups that somebody counts in. */
    static List<Group> of(Workplace workplace, DepartmentTree tree, LocalDate day) {
        var service = ServiceBand.since(workplace.employedFrom(), day);
        var groups = new ArrayList<Group>();
        var departments = new ArrayList<>(tree.upwards(workplace.departmentId()));
        departments.add(null);
        for (var department : departments) {
            groups.add(new Group(department, null, null));
            groups.add(new Group(department, workplace.positionId(), null));
            groups.add(new Group(department, null, service));
        }
        return groups;
    }
}
