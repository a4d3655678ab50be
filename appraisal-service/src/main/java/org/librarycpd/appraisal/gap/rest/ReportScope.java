package org.librarycpd.appraisal.gap.rest;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.appraisal.gap.GapPolicy;
import org.librarycpd.appraisal.gap.GapReports.Scope;
import org.librarycpd.appraisal.staff.Departments;
import org.librarycpd.kit.security.Caller;

/** What a report is asked for, as far as the person who asks may see it. */
@ApplicationScoped
class ReportScope {

    private final GapPolicy policy;
    private final Departments departments;
    private final Caller caller;

    ReportScope(GapPolicy policy, Departments departments, Caller caller) {
        this.policy = policy;
        this.departments = departments;
        this.caller = caller;
    }

    /** All of the library where no department is named. */
    Scope of(UUID departmentId, int limit) {
        policy.requireSightOfFigures(departmentId, caller.personId());
        if (departmentId == null) {
            return new Scope(null, limit);
        }
        var within = departments.within(departmentId);
        NOTHING_IS_HERE.require(!within.isEmpty());
        return new Scope(within, limit);
    }
}
