package org.librarycpd.appraisal.gap.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.librarycpd.appraisal.gap.HeardPlans;
import org.librarycpd.kit.security.Tenant;

@ApplicationScoped
public class StoredHeardPlans implements HeardPlans {

    private final EntityManager em;
    private final Tenant tenant;

    StoredHeardPlans(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    @Override
    public boolean isNews(UUID planId, long sequence) {
        return em.createNativeQuery("""
                        insert into heard_plan (plan_id, library_id, sequence) values (?, ?, ?)
                        on conflict (plan_id) do update set sequence = excluded.sequence
                            where excluded.sequence > heard_plan.sequence
                        """)
                        .setParameter(1, planId)
                        .setParameter(2, tenant.libraryId())
                        .setParameter(3, sequence)
                        .executeUpdate()
                == 1;
    }
}
