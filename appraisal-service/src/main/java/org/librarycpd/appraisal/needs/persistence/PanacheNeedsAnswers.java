package org.librarycpd.appraisal.needs.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.appraisal.needs.NeedsAnswer;
import org.librarycpd.appraisal.needs.NeedsAnswers;

@ApplicationScoped
public class PanacheNeedsAnswers implements NeedsAnswers, PanacheRepositoryBase<NeedsAnswer, UUID> {

    @Override
    public Optional<NeedsAnswer> of(UUID personId, UUID surveyId) {
        return find("surveyId = ?1 and personId = ?2", surveyId, personId).firstResultOptional();
    }

    @Override
    public void add(NeedsAnswer answer) {
        persist(answer);
    }

    @Override
    public List<NeedsAnswer> to(UUID surveyId) {
        return list("surveyId", surveyId);
    }

    @Override
    public long number(UUID surveyId) {
        return count("surveyId", surveyId);
    }

    @Override
    public void forget(UUID surveyId) {
        delete("surveyId", surveyId);
    }
}
