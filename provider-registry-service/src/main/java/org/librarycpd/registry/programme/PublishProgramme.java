package org.librarycpd.registry.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.registry.provider.Providers;

@ApplicationScoped
public class PublishProgramme {

    private final ProgrammePolicy policy;
    private final Providers providers;
    private final Event<ProgrammePublished> happened;
    private final Clock clock;

    PublishProgramme(ProgrammePolicy policy, Providers providers, Event<ProgrammePublished> happened, Clock clock) {
        this.policy = policy;
        this.providers = providers;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Programme handle(UUID programmeId, IfMatch seen) {
        var programme = policy.own(programmeId);
        seen.accept(programme.version());
        happened.fire(programme.publish(providers.require(programme.providerId()), clock.instant()));
        return programme;
    }
}
