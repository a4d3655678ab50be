package org.librarycpd.appraisal.gap.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.librarycpd.appraisal.gap.HeardEntries;
import org.librarycpd.kit.rule.PlatformRule;
import org.librarycpd.kit.security.Tenant;

@ApplicationScoped
public class StoredHeardEntries implements HeardEntries {

    private final EntityManager em;
    private final Tenant tenant;

    StoredHeardEntries(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    @Override
    public void verified(UUID entryId) {
        em.createNativeQuery("insert into heard_entry (entry_id, library_id) values (?, ?) on conflict do nothing")
                .setParameter(1, entryId)
                .setParameter(2, tenant.libraryId())
                .executeUpdate();
    }

    @Override
    public void requireVerified(UUID entryId) {
        var heard = em.createNativeQuery("select 1 from heard_entry where entry_id = ? and library_id = ?")
                .setParameter(1, entryId)
                .setParameter(2, tenant.libraryId())
                .getResultList();
        if (heard.isEmpty()) {
            throw PlatformRule.notKnownYet("portfolio-entry", entryId);
        }
    }
}
