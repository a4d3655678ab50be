package org.librarycpd.appraisal.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.security.Tenant;

/** The overseer takes a framework over from another system, as a draft of this library. */
@ApplicationScoped
public class TakeOverFramework {

    private final CompetencyFrameworks frameworks;
    private final CaseSources sources;
    private final Staff staff;
    private final Tenant tenant;
    private final AuditTrail audit;
    private final Clock clock;

    TakeOverFramework(
            CompetencyFrameworks frameworks,
            CaseSources sources,
            Staff staff,
            Tenant tenant,
            AuditTrail audit,
            Clock clock) {
        this.frameworks = frameworks;
        this.sources = sources;
        this.staff = staff;
        this.tenant = tenant;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public CompetencyFramework handle(UUID overseerId, ForeignFramework foreign) {
        staff.requireOverseer(overseerId);
        var now = clock.instant();
        var framework = CompetencyFramework.takenOver(
                tenant.libraryId(), foreign.language(), foreign.title(), foreign.levels(), now);
        var kept = new ArrayList<CaseSource>();
        kept.add(new CaseSource(framework.id(), framework.id(), foreign.from()));
        var groups = new HashMap<UUID, UUID>();
        for (var item : foreign.items()) {
            var id = add(item, item.parent() == null ? null : groups.get(item.parent()), framework, now);
            if (item.isGroup()) {
                groups.put(item.from().identifier(), id);
            }
            kept.add(new CaseSource(id, framework.id(), item.from()));
        }
        frameworks.add(framework);
        sources.addAll(kept);
        audit.record("appraisal.CompetencyFrameworkTakenOver", framework.id(), framework::version);
        return framework;
    }

    private static UUID add(ForeignFramework.Item item, UUID groupId, CompetencyFramework framework, Instant now) {
        if (item.isGroup()) {
            var draft = new DraftGroup(item.code(), item.name(), item.description(), null);
            return framework.addGroup(item.place(), groupId, draft, now).id();
        }
        var draft = new DraftCompetency(item.code(), item.name(), item.description(), null, item.levels());
        return framework.addCompetency(item.place(), groupId, draft, now).id();
    }
}
