package org.librarycpd.registry.attestation.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.registry.attestation.AttestationStatus.MATCHED;
import static org.librarycpd.registry.attestation.AttestationStatus.VOIDED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.registry.attestation.Attestation;
import org.librarycpd.registry.attestation.Attestations;
import org.librarycpd.registry.enrolment.EnrolmentCode;

@ApplicationScoped
public class PanacheAttestations implements Attestations, PanacheRepositoryBase<Attestation, UUID> {

    @Override
    public void add(Attestation attestation) {
        persist(attestation);
    }

    @Override
    public Attestation require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public Optional<Attestation> standing(UUID runId, EnrolmentCode code) {
        return find("runId = ?1 and code = ?2 and status <> ?3", runId, code.text(), VOIDED)
                .firstResultOptional();
    }

    @Override
    public boolean completes(UUID enrolmentId) {
        return count("enrolmentId = ?1 and status = ?2", enrolmentId, MATCHED) > 0;
    }
}
