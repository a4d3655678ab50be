package org.librarycpd.registry.run.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.registry.run.ProgrammeRun;

public record ProgrammeRunState(UUID programmeId, LocalDate startsOn, LocalDate endsOn, int hours, long priceKopecks) {

    static ProgrammeRunState of(ProgrammeRun run) {
        return new ProgrammeRunState(run.programmeId(), run.startsOn(), run.endsOn(), run.hours(), run.priceKopecks());
    }
}
