package org.librarycpd.appraisal.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.security.Tenant;

@ApplicationScoped
public class DraftFramework {

    private final CompetencyFrameworks frameworks;
    private final Staff staff;
    private final Tenant tenant;
    private final AuditTrail audit;
    private final Clock clock;

    DraftFramework(CompetencyFrameworks frameworks, Staff staff, Tenant tenant, AuditTrail audit, Clock clock) {
        this.frameworks = frameworks;
        this.staff = staff;
        this.tenant = tenant;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public CompetencyFramework handle(
            UUID overseerId,
            Text title,
            List<FrameworkLevel> levels,
            List<DraftGroup> groups,
            List<DraftCompetency> competencies) {
        staff.requireOverseer(overseerId);
        var framework = new CompetencyFramework(tenant.libraryId(), title, levels, clock.instant());
        groups.forEach(g -> framework.add(g, clock.instant()));
        competencies.forEach(c -> framework.add(c, clock.instant()));
        frameworks.add(framework);
        audit.record("appraisal.CompetencyFrameworkDrafted", framework.id(), framework::version);
        return framework;
    }
}
