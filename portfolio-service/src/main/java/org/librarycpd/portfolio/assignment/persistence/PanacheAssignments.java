package org.librarycpd.portfolio.assignment.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.assignment.AssignmentStatus.ACCEPTED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.assignment.Assignment;
import org.librarycpd.portfolio.assignment.AssignmentKind;
import org.librarycpd.portfolio.assignment.Assignments;

@ApplicationScoped
public class PanacheAssignments implements Assignments, PanacheRepositoryBase<Assignment, UUID> {

    @Override
    public void add(Assignment assignment) {
        persist(assignment);
    }

    @Override
    public Assignment require(AssignmentKind kind, UUID id) {
        return find("from Assignment a left join fetch a.notes where a.id = ?1 and a.kind = ?2", id, kind)
                .singleResultOptional()
                .orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public Assignment loaded(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<Assignment> of(UUID personId, Which which, PageRequest page) {
        return paged(" and personId = :whose", which, page, Parameters.with("whose", personId));
    }

    @Override
    public List<Assignment> inDepartment(UUID departmentId, Which which, PageRequest page) {
        return paged(" and departmentId = :whose", which, page, Parameters.with("whose", departmentId));
    }

    @Override
    public List<Assignment> inLibrary(Which which, PageRequest page) {
        return paged("", which, page, new Parameters());
    }

    private List<Assignment> paged(String whose, Which which, PageRequest page, Parameters parameters) {
        var inStatus = which.status() == null ? "" : " and status = :status";
        if (which.status() != null) {
            parameters.and("status", which.status());
        }
        return find(
                        "kind = :kind and id < :before" + whose + inStatus + " order by id desc",
                        parameters.and("kind", which.kind()).and("before", page.before()))
                .range(0, page.limit())
                .list();
    }

    @Override
    public Optional<Assignment> lockAccepted(UUID id) {
        return find("id = ?1 and status = ?2", id, ACCEPTED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Of all libraries, and nothing but ids: each is then worked on in its own library. */
    @Override
    public List<Due> due(LocalDate today) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select library_id, id from assignment
                        where status = 'ACCEPTED' and begins_on <= ?1 order by begins_on limit 500
                        """, Tuple.class)
                .setParameter(1, today)
                .getResultList();
        return rows.stream()
                .map(row -> new Due(row.get(0, String.class), row.get(1, UUID.class)))
                .toList();
    }
}
