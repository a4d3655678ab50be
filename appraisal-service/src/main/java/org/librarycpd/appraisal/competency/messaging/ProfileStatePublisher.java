package org.librarycpd.appraisal.competency.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.competency.CompetencyProfileEnded;
import org.librarycpd.appraisal.competency.CompetencyProfileSet;
import org.librarycpd.appraisal.competency.CompetencyProfiles;
import org.librarycpd.appraisal.competency.PublicProfile;
import org.librarycpd.appraisal.competency.PublicProfile.NeededCompetency;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.Outbox.Draft;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.kit.outbox.Republication;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.kit.security.Tenant;

/** Tells what positions ask for: the portfolio measures with it how much of a profile somebody has learnt. */
@ApplicationScoped
public class ProfileStatePublisher {

    private static final String TOPIC = "appraisal.competency-profiles";
    private static final int BATCH = 50;

    private final Outbox outbox;
    private final CompetencyProfiles profiles;
    private final LibraryWork work;

    ProfileStatePublisher(Outbox outbox, CompetencyProfiles profiles, LibraryWork work) {
        this.outbox = outbox;
        this.profiles = profiles;
        this.work = work;
    }

    /** What is asked for never changes once it is set; the last day is known when a later one takes its place. */
    public record CompetencyProfileState(
            UUID positionId,
            @JsonInclude(JsonInclude.Include.NON_NULL) UUID departmentId,
            LocalDate from,
            @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate until,
            List<NeededCompetency> competencies) {}

    void publish(@Observes CompetencyProfileSet event) {
        outbox.append(() -> state(PublicProfile.of(event.profile())));
    }

    void publish(@Observes CompetencyProfileEnded event) {
        outbox.append(() -> state(PublicProfile.of(event.profile())));
    }

    void tellAgain(@ObservesAsync Republication asked) {
        work.pages(
                Tenant.NONE,
                BATCH,
                page -> profiles.publicAfter(page.beyond(), page.oneMore()),
                PublicProfile::id,
                this::tellAgain);
    }

    private void tellAgain(List<PublicProfile> page) {
        outbox.append(page.stream().<Draft>map(p -> () -> state(p)).toArray(Draft[]::new));
    }

    private static OutgoingEvent state(PublicProfile profile) {
        var state = new CompetencyProfileState(
                profile.positionId(), profile.departmentId(), profile.from(), profile.until(), profile.competencies());
        return OutgoingEvent.state(TOPIC, profile.id(), profile.version(), profile.libraryId(), state);
    }
}
