package org.librarycpd.appraisal.needs.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.appraisal.needs.DepartmentTree;
import org.librarycpd.appraisal.needs.Workforce;
import org.librarycpd.appraisal.needs.Workplace;
import org.librarycpd.kit.security.Tenant;

/** Being native, each statement that is names the library itself. */
@ApplicationScoped
public class StoredWorkforce implements Workforce {

    private static final String WORKPLACES = """
            select m.personId, new org.librarycpd.appraisal.needs.Workplace(m.departmentId, m.positionId, m.employedFrom)
            from StaffMember m
            where m.personId is not null and m.employedFrom <= :day
                and (m.employedUntil is null or m.employedUntil >= :day)
            """;

    private final EntityManager em;
    private final Tenant tenant;

    StoredWorkforce(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    @Override
    public Map<UUID, Workplace> on(LocalDate day) {
        return em
                .createQuery(WORKPLACES + " order by m.employedFrom, m.id", Object[].class)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(toMap(row -> (UUID) row[0], row -> (Workplace) row[1], (first, later) -> later));
    }

    @Override
    public Optional<Workplace> of(UUID personId, LocalDate day) {
        return em
                .createQuery(
                        WORKPLACES + " and m.personId = :person order by m.employedFrom desc, m.id desc",
                        Object[].class)
                .setParameter("day", day)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(row -> (Workplace) row[1])
                .findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public DepartmentTree departments() {
        List<Tuple> rows = em.createNativeQuery(
                        "select id, parent_id from known_department where library_id = :library", Tuple.class)
                .setParameter("library", tenant.libraryId())
                .getResultList();
        return new DepartmentTree(rows.stream()
                .collect(toMap(row -> row.get(0, UUID.class), row -> Optional.ofNullable(row.get(1, UUID.class)))));
    }

    @Override
    public Map<UUID, Set<UUID>> withOpenGaps(Collection<UUID> competencyIds) {
        return competencyIds.isEmpty()
                ? Map.of()
                : em
                        .createQuery("""
                                select g.competencyId, g.personId from CompetencyGap g
                                where g.competencyId in :competencies and g.status not in (CLOSED, WAIVED)
                                """, Object[].class)
                        .setParameter("competencies", competencyIds)
                        .getResultList()
                        .stream()
                        .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (UUID) row[1], toSet())));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<String> region() {
        List<String> found = em.createNativeQuery(
                        "select region from known_library where library_id = :library", String.class)
                .setParameter("library", tenant.libraryId())
                .getResultList();
        return found.stream().filter(Objects::nonNull).findFirst();
    }
}
