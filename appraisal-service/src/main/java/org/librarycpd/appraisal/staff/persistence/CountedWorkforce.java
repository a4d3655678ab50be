package org.librarycpd.appraisal.staff.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Workforce;

@ApplicationScoped
public class CountedWorkforce implements Workforce {

    private final EntityManager em;
    private final Clock clock;

    CountedWorkforce(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    @Override
    public long strangersAmong(Collection<UUID> personIds) {
        var asked = new HashSet<>(personIds);
        if (asked.isEmpty()) {
            return 0;
        }
        var known = em.createQuery("""
                        select count(distinct s.personId) from StaffMember s where s.personId in :asked
                            and s.employedFrom <= :day and (s.employedUntil is null or s.employedUntil >= :day)
                        """, Long.class)
                .setParameter("asked", asked)
                .setParameter("day", LocalDate.now(clock))
                .getSingleResult();
        return asked.size() - known;
    }
}
