package org.librarycpd.registry.enrolment.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.registry.enrolment.Enrolment;
import org.librarycpd.registry.enrolment.Enrolments;

@ApplicationScoped
public class PanacheEnrolments implements Enrolments, PanacheRepositoryBase<Enrolment, UUID> {

    @Override
    public void add(Enrolment enrolment) {
        persist(enrolment);
    }

    @Override
    public Enrolment require(UUID id, UUID learnerId) {
        return find(id, learnerId).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public Optional<Enrolment> find(UUID id, UUID learnerId) {
        return findByIdOptional(id).filter(e -> e.isOf(learnerId));
    }

    @Override
    public Optional<Enrolment> in(UUID runId, UUID learnerId) {
        return find("runId = ?1 and learnerId = ?2", runId, learnerId).firstResultOptional();
    }
}
