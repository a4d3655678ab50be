package org.librarycpd.appraisal.competency;

import static org.librarycpd.appraisal.competency.FrameworkRule.ONLY_THE_LIBRARY_THAT_WRITES_A_FRAMEWORK_CHANGES_IT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.security.Tenant;

@ApplicationScoped
public class PublishFramework {

    private final CompetencyFrameworks frameworks;
    private final Staff staff;
    private final Tenant tenant;
    private final Event<CompetencyFrameworkPublished> happened;
    private final Clock clock;

    PublishFramework(
            CompetencyFrameworks frameworks,
            Staff staff,
            Tenant tenant,
            Event<CompetencyFrameworkPublished> happened,
            Clock clock) {
        this.frameworks = frameworks;
        this.staff = staff;
        this.tenant = tenant;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public CompetencyFramework handle(UUID frameworkId, UUID overseerId, IfMatch seen) {
        var framework = frameworks.require(frameworkId);
        ONLY_THE_LIBRARY_THAT_WRITES_A_FRAMEWORK_CHANGES_IT.require(
                framework.libraryId().equals(tenant.libraryId()));
        staff.requireOverseer(overseerId);
        seen.accept(framework.version());
        happened.fire(framework.publish(overseerId, clock.instant()));
        return framework;
    }
}
