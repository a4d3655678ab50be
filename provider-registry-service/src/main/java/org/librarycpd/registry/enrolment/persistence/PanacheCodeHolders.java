package org.librarycpd.registry.enrolment.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.registry.enrolment.CodeHolder;
import org.librarycpd.registry.enrolment.CodeHolders;
import org.librarycpd.registry.enrolment.EnrolmentCode;

@ApplicationScoped
public class PanacheCodeHolders implements CodeHolders, PanacheRepositoryBase<CodeHolder, UUID> {

    @Override
    public Optional<CodeHolder> of(UUID runId, EnrolmentCode code) {
        return find("runId = ?1 and code = ?2", runId, code.text()).firstResultOptional();
    }

    @Override
    public CodeHolder of(UUID enrolmentId) {
        return findByIdOptional(enrolmentId).orElseThrow();
    }

    @Override
    public boolean isEnrolled(UUID runId, UUID learnerId) {
        return count("runId = ?1 and learnerId = ?2", runId, learnerId) > 0;
    }
}
