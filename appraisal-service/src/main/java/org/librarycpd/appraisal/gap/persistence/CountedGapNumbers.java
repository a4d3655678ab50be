package org.librarycpd.appraisal.gap.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.librarycpd.appraisal.gap.GapNumbers;
import org.librarycpd.kit.security.Tenant;

/** One row for each library and year, locked until the transaction ends: no number is lost or given twice. */
@ApplicationScoped
public class CountedGapNumbers implements GapNumbers {

    private final EntityManager em;
    private final Tenant tenant;
    private final Clock clock;

    CountedGapNumbers(EntityManager em, Tenant tenant, Clock clock) {
        this.em = em;
        this.tenant = tenant;
        this.clock = clock;
    }

    @Override
    public List<String> next(int howMany) {
        if (howMany == 0) {
            return List.of();
        }
        var year = LocalDate.now(clock).getYear();
        var last = ((Number) em.createNativeQuery("""
                        insert into gap_number (library_id, year, last) values (?, ?, ?)
                        on conflict (library_id, year) do update set last = gap_number.last + excluded.last
                        returning last
                        """)
                        .setParameter(1, tenant.libraryId())
                        .setParameter(2, year)
                        .setParameter(3, howMany)
                        .getSingleResult())
                .intValue();
        return IntStream.rangeClosed(last - howMany + 1, last)
                .mapToObj(number -> "%d-%06d".formatted(year, number))
                .toList();
    }
}
