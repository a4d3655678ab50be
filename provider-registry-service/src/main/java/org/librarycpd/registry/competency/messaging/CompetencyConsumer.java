package org.librarycpd.registry.competency.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.kit.inbox.StateConsumer;
import org.librarycpd.registry.competency.Competencies;

@Singleton
public class CompetencyConsumer extends StateConsumer<CompetencyConsumer.CompetencyState> {

    private final Competencies competencies;

    CompetencyConsumer(Competencies competencies) {
        super("appraisal.competencies.state", "appraisal.CompetencyState.v1", CompetencyState.class);
        this.competencies = competencies;
    }

    public record CompetencyState(UUID frameworkId, String code, Text name) {}

    @Override
    public void handle(Incoming<CompetencyState> event) {
        var data = event.data();
        competencies.keep(event.subject(), event.sequence(), data.frameworkId(), data.code(), data.name());
    }

    @Override
    protected void forget(UUID id) {
        competencies.forget(id);
    }

    @Override
    protected void forgetAll() {
        competencies.forgetAll();
    }
}
