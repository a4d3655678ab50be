package org.librarycpd.appraisal.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Text;

/** The overseer works on a draft. */
@ApplicationScoped
public class WriteFramework {

    private final OwnFrameworks own;
    private final CompetencyFrameworks frameworks;
    private final AuditTrail audit;
    private final Clock clock;

    WriteFramework(OwnFrameworks own, CompetencyFrameworks frameworks, AuditTrail audit, Clock clock) {
        this.own = own;
        this.frameworks = frameworks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which draft, who writes in it, and what she saw before. */
    public record Page(UUID frameworkId, UUID overseerId, IfMatch seen) {}

    @Transactional
    public CompetencyFramework describe(Page page, Text title, List<FrameworkLevel> levels) {
        return write(page, "Described", (it, now) -> it.describe(title, levels, now));
    }

    @Transactional
    public CompetencyFramework addGroup(Page page, DraftGroup draft) {
        return write(page, "GroupAdded", (it, now) -> it.add(draft, now));
    }

    @Transactional
    public CompetencyFramework changeGroup(Page page, UUID groupId, DraftGroup draft) {
        return write(page, "GroupChanged", (it, now) -> it.change(groupId, draft, now));
    }

    @Transactional
    public CompetencyFramework removeGroup(Page page, UUID groupId) {
        return write(page, "GroupRemoved", (it, now) -> it.removeGroup(groupId, now));
    }

    @Transactional
    public CompetencyFramework addCompetency(Page page, DraftCompetency draft) {
        return write(page, "CompetencyAdded", (it, now) -> it.add(draft, now));
    }

    @Transactional
    public CompetencyFramework changeCompetency(Page page, UUID competencyId, DraftCompetency draft) {
        return write(page, "CompetencyChanged", (it, now) -> it.change(competencyId, draft, now));
    }

    @Transactional
    public CompetencyFramework removeCompetency(Page page, UUID competencyId) {
        return write(page, "CompetencyRemoved", (it, now) -> it.removeCompetency(competencyId, now));
    }

    @Transactional
    public void discard(Page page) {
        var framework = own.require(page.frameworkId, page.overseerId, page.seen);
        framework.requireDraft();
        audit.record("appraisal.CompetencyFrameworkDiscarded", framework.id(), framework::version);
        frameworks.remove(framework);
    }

    private CompetencyFramework write(Page page, String deed, BiConsumer<CompetencyFramework, Instant> change) {
        var framework = own.require(page.frameworkId, page.overseerId, page.seen);
        change.accept(framework, clock.instant());
        audit.record("appraisal.CompetencyFramework" + deed, framework.id(), framework::version);
        return framework;
    }
}
