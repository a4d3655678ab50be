package org.librarycpd.registry.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

@ApplicationScoped
public class RetireProgramme {

    private final ProgrammePolicy policy;
    private final Event<ProgrammeChanged> happened;
    private final AuditTrail audit;
    private final Clock clock;

    RetireProgramme(ProgrammePolicy policy, Event<ProgrammeChanged> happened, AuditTrail audit, Clock clock) {
        this.policy = policy;
        this.happened = happened;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Programme handle(UUID programmeId, IfMatch seen) {
        var programme = policy.own(programmeId);
        seen.accept(programme.version());
        happened.fire(programme.retire(clock.instant()));
        audit.record("registry.ProgrammeRetired", programme.id(), programme::version);
        return programme;
    }
}
