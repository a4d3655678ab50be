package org.librarycpd.appraisal.gap.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.gap.CompetencyGap;
import org.librarycpd.appraisal.gap.GapPolicy;
import org.librarycpd.appraisal.gap.GapStatus;
import org.librarycpd.appraisal.gap.Gaps;
import org.librarycpd.appraisal.gap.Gaps.Filter;
import org.librarycpd.appraisal.staff.Departments;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;

/** The gaps that a person asks for, as far as they concern that person. */
@ApplicationScoped
class GapSearch {

    private final Gaps gaps;
    private final Departments departments;
    private final GapPolicy policy;
    private final Caller caller;

    GapSearch(Gaps gaps, Departments departments, GapPolicy policy, Caller caller) {
        this.gaps = gaps;
        this.departments = departments;
        this.policy = policy;
        this.caller = caller;
    }

    /** One's own where neither a person nor a department is named. */
    List<CompetencyGap> find(UUID personId, UUID departmentId, GapStatus status, PageRequest page) {
        if (departmentId == null) {
            var person = personId == null ? caller.personId() : personId;
            policy.requireStanding(person, caller.personId());
            return gaps.list(new Filter(person, null, status), page);
        }
        policy.requireSightOfDepartment(departmentId, caller.personId());
        return gaps.list(new Filter(personId, departments.within(departmentId), status), page);
    }
}
