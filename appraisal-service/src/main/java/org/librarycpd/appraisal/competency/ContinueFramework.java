package org.librarycpd.appraisal.competency;

import static org.librarycpd.appraisal.competency.FrameworkRule.THE_NEXT_VERSION_IS_WRITTEN_ONCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;

/** The overseer drafts the next version of a framework in use. */
@ApplicationScoped
public class ContinueFramework {

    private final OwnFrameworks own;
    private final CompetencyFrameworks frameworks;
    private final AuditTrail audit;
    private final Clock clock;

    ContinueFramework(OwnFrameworks own, CompetencyFrameworks frameworks, AuditTrail audit, Clock clock) {
        this.own = own;
        this.frameworks = frameworks;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public CompetencyFramework handle(UUID frameworkId, UUID overseerId) {
        var next = own.require(frameworkId, overseerId).nextVersion(clock.instant());
        THE_NEXT_VERSION_IS_WRITTEN_ONCE.require(
                frameworks.version(next.originId(), next.number()).isEmpty());
        frameworks.add(next);
        audit.record("appraisal.CompetencyFrameworkContinued", next.id(), next::version);
        return next;
    }
}
