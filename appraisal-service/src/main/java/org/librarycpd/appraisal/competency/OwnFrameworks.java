package org.librarycpd.appraisal.competency;

import static org.librarycpd.appraisal.competency.FrameworkRule.ONLY_THE_LIBRARY_THAT_WRITES_A_FRAMEWORK_CHANGES_IT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.security.Tenant;

/** The frameworks that this library's overseer writes. */
@ApplicationScoped
class OwnFrameworks {

    private final CompetencyFrameworks frameworks;
    private final Staff staff;
    private final Tenant tenant;

    OwnFrameworks(CompetencyFrameworks frameworks, Staff staff, Tenant tenant) {
        this.frameworks = frameworks;
        this.staff = staff;
        this.tenant = tenant;
    }

    CompetencyFramework require(UUID id, UUID overseerId, IfMatch seen) {
        var framework = require(id, overseerId);
        seen.accept(framework.version());
        return framework;
    }

    CompetencyFramework require(UUID id, UUID overseerId) {
        var framework = frameworks.require(id);
        ONLY_THE_LIBRARY_THAT_WRITES_A_FRAMEWORK_CHANGES_IT.require(
                framework.libraryId().equals(tenant.libraryId()));
        staff.requireOverseer(overseerId);
        return framework;
    }
}
