package org.librarycpd.registry.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.registry.competency.Competencies;

@ApplicationScoped
public class ReviseProgramme {

    private final ProgrammePolicy policy;
    private final Competencies competencies;
    private final Event<ProgrammeChanged> happened;
    private final AuditTrail audit;
    private final Clock clock;

    ReviseProgramme(
            ProgrammePolicy policy,
            Competencies competencies,
            Event<ProgrammeChanged> happened,
            AuditTrail audit,
            Clock clock) {
        this.policy = policy;
        this.competencies = competencies;
        this.happened = happened;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Programme handle(UUID programmeId, UUID providerId, ProgrammeDescription said, IfMatch seen) {
        var programme = policy.own(programmeId);
        seen.accept(programme.version());
        competencies.requireKnown(said.competencyIds());
        happened.fire(programme.revise(providerId, said, clock.instant()));
        audit.record("registry.ProgrammeRevised", programme.id(), programme::version);
        return programme;
    }
}
