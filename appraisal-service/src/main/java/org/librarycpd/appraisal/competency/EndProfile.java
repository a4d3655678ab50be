package org.librarycpd.appraisal.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** The overseer gives a profile its last day without setting another one. */
@ApplicationScoped
public class EndProfile {

    private final CompetencyProfiles profiles;
    private final Staff staff;
    private final AuditTrail audit;
    private final Event<CompetencyProfileEnded> happened;
    private final Clock clock;

    EndProfile(
            CompetencyProfiles profiles,
            Staff staff,
            AuditTrail audit,
            Event<CompetencyProfileEnded> happened,
            Clock clock) {
        this.profiles = profiles;
        this.staff = staff;
        this.audit = audit;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public CompetencyProfile handle(UUID profileId, UUID overseerId, LocalDate lastDay, IfMatch seen) {
        var profile = profiles.require(profileId);
        staff.requireOverseer(overseerId);
        seen.accept(profile.version());
        var ended = profile.end(lastDay, clock.instant());
        audit.record("appraisal.CompetencyProfileEnded", profile.id(), profile::version);
        happened.fire(ended);
        return profile;
    }
}
