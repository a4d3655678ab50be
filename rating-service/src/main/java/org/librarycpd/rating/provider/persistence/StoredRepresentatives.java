package org.librarycpd.rating.provider.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.librarycpd.rating.provider.Representatives;

@ApplicationScoped
public class StoredRepresentatives implements Representatives {

    private final EntityManager em;

    StoredRepresentatives(EntityManager em) {
        this.em = em;
    }

    @Override
    public void name(UUID providerId, List<UUID> personIds) {
        for (var personId : personIds) {
            em.createNativeQuery("""
                            insert into provider_representative (provider_id, person_id) values (?, ?)
                            on conflict do nothing
                            """)
                    .setParameter(1, providerId)
                    .setParameter(2, personId)
                    .executeUpdate();
        }
    }

    @Override
    public boolean represents(UUID personId, UUID providerId) {
        return (Boolean) em.createNativeQuery("""
                        select exists (select 1 from provider_representative where person_id = ? and provider_id = ?)
                        """, Boolean.class)
                .setParameter(1, personId)
                .setParameter(2, providerId)
                .getSingleResult();
    }
}
