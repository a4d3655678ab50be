package org.librarycpd.rating.completion.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.librarycpd.rating.completion.Attestation;
import org.librarycpd.rating.completion.Completions;

@ApplicationScoped
public class StoredCompletions implements Completions {

    private final EntityManager em;

    StoredCompletions(EntityManager em) {
        this.em = em;
    }

    @Override
    public void attested(Attestation attestation, Instant at) {
        keep(attestation, "attested_at", at);
    }

    @Override
    public void voided(Attestation attestation, Instant at) {
        keep(attestation, "voided_at", at);
    }

    private void keep(Attestation attestation, String moment, Instant at) {
        em.createNativeQuery("""
                        insert into completion (attestation_id, run_id, programme_id, person_id, library_id, %1$s)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (attestation_id) do update set %1$s = excluded.%1$s
                        """.formatted(moment))
                .setParameter(1, attestation.id())
                .setParameter(2, attestation.runId())
                .setParameter(3, attestation.programmeId())
                .setParameter(4, attestation.personId())
                .setParameter(5, attestation.libraryId())
                .setParameter(6, at)
                .executeUpdate();
    }

    @Override
    public boolean stands(UUID runId, UUID personId) {
        return !em.createNativeQuery("""
                        select attestation_id from completion
                        where run_id = ? and person_id = ? and attested_at is not null and voided_at is null
                        order by attestation_id for update
                        """, UUID.class)
                .setParameter(1, runId)
                .setParameter(2, personId)
                .getResultList()
                .isEmpty();
    }
}
