package org.librarycpd.portfolio.profile.messaging;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.kit.inbox.StateConsumer;
import org.librarycpd.portfolio.profile.Profiles;

@Singleton
public class CompetencyProfileConsumer extends StateConsumer<CompetencyProfileConsumer.CompetencyProfileState> {

    private final Profiles profiles;

    CompetencyProfileConsumer(Profiles profiles) {
        super(
                "appraisal.competency-profiles.state",
                "appraisal.CompetencyProfileState.v1",
                CompetencyProfileState.class);
        this.profiles = profiles;
    }

    public record CompetencyProfileState(
            UUID positionId, UUID departmentId, LocalDate from, LocalDate until, List<Needed> competencies) {

        public record Needed(UUID competencyId) {}
    }

    @Override
    public void handle(Incoming<CompetencyProfileState> event) {
        var state = event.data();
        var asked = state.competencies().stream()
                .map(CompetencyProfileState.Needed::competencyId)
                .collect(Collectors.toSet());
        profiles.keep(
                event.subject(),
                event.sequence(),
                event.libraryId(),
                new Profiles.Profile(state.positionId(), state.departmentId(), state.from(), state.until(), asked));
    }

    @Override
    protected void forget(UUID id) {
        profiles.forget(id);
    }

    @Override
    protected void forgetAll() {
        profiles.forgetAll();
    }
}
