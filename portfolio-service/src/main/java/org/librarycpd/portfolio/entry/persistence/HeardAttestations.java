package org.librarycpd.portfolio.entry.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.entry.Attestations;

@ApplicationScoped
public class HeardAttestations implements Attestations {

    private final EntityManager em;
    private final Tenant tenant;
    private final Clock clock;

    HeardAttestations(EntityManager em, Tenant tenant, Clock clock) {
        this.em = em;
        this.tenant = tenant;
        this.clock = clock;
    }

    @Override
    public boolean stands(UUID attestationId) {
        return (Boolean) em.createNativeQuery("""
                        insert into heard_attestation (id, library_id) values (?, ?)
                        on conflict (id) do update set library_id = excluded.library_id
                        returning voided_at is null
                        """, Boolean.class)
                .setParameter(1, attestationId)
                .setParameter(2, tenant.libraryId())
                .getSingleResult();
    }

    @Override
    public void annul(UUID attestationId) {
        em.createNativeQuery("""
                        insert into heard_attestation (id, library_id, voided_at) values (?, ?, ?)
                        on conflict (id) do update set voided_at = excluded.voided_at
                        returning voided_at
                        """, Instant.class)
                .setParameter(1, attestationId)
                .setParameter(2, tenant.libraryId())
                .setParameter(3, clock.instant())
                .getSingleResult();
    }
}
