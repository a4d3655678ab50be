package org.librarycpd.appraisal.contest.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.librarycpd.appraisal.contest.ContestNumbers;

/** One row for each library and year, locked until the transaction ends: no number is lost or given twice. */
@ApplicationScoped
public class CountedContestNumbers implements ContestNumbers {

    private static final String ALL_LIBRARIES = "association";

    private final EntityManager em;
    private final Clock clock;

    CountedContestNumbers(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    @Override
    public String next(String libraryId) {
        var year = LocalDate.now(clock).getYear();
        var number = ((Number) em.createNativeQuery("""
                        insert into contest_number (owner, year, last) values (?, ?, 1)
                        on conflict (owner, year) do update set last = contest_number.last + 1
                        returning last
                        """)
                        .setParameter(1, libraryId == null ? ALL_LIBRARIES : libraryId)
                        .setParameter(2, year)
                        .getSingleResult())
                .intValue();
        return "%s-%d-%04d".formatted(libraryId == null ? "KA" : "KN", year, number);
    }
}
