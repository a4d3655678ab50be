package org.librarycpd.registry.programme.messaging;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.registry.programme.Programme;
import org.librarycpd.registry.programme.ProgrammeStatus;

public record ProgrammeState(
        UUID providerId,
        Text title,
        String category,
        String language,
        List<UUID> competencyIds,
        int hours,
        boolean free,
        boolean online,
        ProgrammeStatus status) {

    static ProgrammeState of(Programme programme) {
        var said = programme.description();
        return new ProgrammeState(
                programme.providerId(),
                said.title(),
                said.category(),
                said.language(),
                said.competencyIds(),
                said.hours(),
                said.free(),
                said.online(),
                programme.status());
    }
}
