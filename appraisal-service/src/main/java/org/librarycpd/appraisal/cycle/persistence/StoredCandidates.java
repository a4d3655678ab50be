package org.librarycpd.appraisal.cycle.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.appraisal.cycle.Candidate;
import org.librarycpd.appraisal.cycle.Candidates;
import org.librarycpd.appraisal.cycle.Population;
import org.librarycpd.appraisal.staff.Post;
import org.librarycpd.kit.security.Tenant;

/** Looks the tree of departments down in the same statement; being native, each names the library itself. */
@ApplicationScoped
public class StoredCandidates implements Candidates {

    private static final String POPULATION = """
            with recursive chosen (id) as (
                select id from known_department where library_id = :library and id = any (:departments)
                union
                select d.id from known_department d join chosen on d.parent_id = chosen.id
                where d.library_id = :library
            )
            select %s from known_staff_member s
            where s.library_id = :library and s.employed_from <= :day
                and (s.employed_until is null or s.employed_until >= :day)
                and (:wholeLibrary or s.department_id in (select id from chosen))
                and (:everyPosition or s.position_id = any (:positions))
            """;
    private static final String CANDIDATES = POPULATION.formatted("""
            s.id, s.person_id, s.position_id, s.department_id, s.employed_from
            """);
    private static final String IN_ORDER = CANDIDATES + " and s.id > :after order by s.id limit :atMost";
    private static final String OF_A_PERSON = CANDIDATES + " and s.person_id = :person";
    private static final String NUMBER = POPULATION.formatted("count(*)");

    private final EntityManager em;
    private final Tenant tenant;

    StoredCandidates(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    @Override
    public int count(Population population, LocalDate day) {
        return ((Number) within(em.createNativeQuery(NUMBER, Long.class), population, day)
                        .getSingleResult())
                .intValue();
    }

    @Override
    public List<Candidate> after(UUID staffMemberId, Population population, LocalDate day, int atMost) {
        return candidates(within(em.createNativeQuery(IN_ORDER, Tuple.class), population, day)
                .setParameter("after", staffMemberId)
                .setParameter("atMost", atMost));
    }

    @Override
    public Optional<Candidate> of(UUID personId, Population population, LocalDate day) {
        return candidates(within(em.createNativeQuery(OF_A_PERSON, Tuple.class), population, day)
                        .setParameter("person", personId))
                .stream()
                .findFirst();
    }

    private Query within(Query query, Population population, LocalDate day) {
        return query.setParameter("library", tenant.libraryId())
                .setParameter("day", day)
                .setParameter("departments", array(population.departments()))
                .setParameter("wholeLibrary", population.departments().isEmpty())
                .setParameter("positions", array(population.positions()))
                .setParameter("everyPosition", population.positions().isEmpty());
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    @SuppressWarnings("unchecked")
    private static List<Candidate> candidates(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream().map(StoredCandidates::candidate).toList();
    }

    private static Candidate candidate(Tuple row) {
        return new Candidate(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                new Post(row.get(2, UUID.class), row.get(3, UUID.class)),
                day(row.get(4)));
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
