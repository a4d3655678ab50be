package org.librarycpd.appraisal.staff.persistence;

import static org.librarycpd.appraisal.staff.ExpertRule.AN_EXPERT_IS_ASSIGNED_ONCE;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.librarycpd.appraisal.staff.ExpertAssignment;
import org.librarycpd.appraisal.staff.ExpertAssignments;
import org.librarycpd.kit.http.PageRequest;

/** Assignments stand outside the library wall, so each query names the expert or the subject. */
@ApplicationScoped
public class PanacheExpertAssignments implements ExpertAssignments, PanacheRepositoryBase<ExpertAssignment, UUID> {

    /** An index keeps two that come at the same moment apart. */
    @Override
    public void add(ExpertAssignment assignment) {
        AN_EXPERT_IS_ASSIGNED_ONCE.require(
                running(assignment.expertId(), assignment.subjectId()).isEmpty());
        try {
            persistAndFlush(assignment);
        } catch (ConstraintViolationException another) {
            throw AN_EXPERT_IS_ASSIGNED_ONCE.refuse();
        }
    }

    @Override
    public ExpertAssignment requireOwn(UUID id, UUID expertId) {
        return find("id = ?1 and expertId = ?2", id, expertId)
                .singleResultOptional()
                .orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public Optional<ExpertAssignment> running(UUID expertId, UUID subjectId) {
        return find("expertId = ?1 and subjectId = ?2 and endedAt is null", expertId, subjectId)
                .singleResultOptional();
    }

    @Override
    public List<ExpertAssignment> on(UUID subjectId) {
        return list("subjectId = ?1 order by id", subjectId);
    }

    @Override
    public List<ExpertAssignment> of(UUID expertId, PageRequest page) {
        return find("expertId = ?1 and id < ?2 order by id desc", expertId, page.before())
                .range(0, page.oneMore() - 1)
                .list();
    }

    @Override
    public Optional<String> libraryOf(UUID expertId, UUID id) {
        return find("expertId = ?1 and (id = ?2 or subjectId = ?2 and endedAt is null)", expertId, id)
                .firstResultOptional()
                .map(ExpertAssignment::libraryId);
    }
}
