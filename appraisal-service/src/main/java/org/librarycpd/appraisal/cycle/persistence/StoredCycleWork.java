package org.librarycpd.appraisal.cycle.persistence;

import static org.librarycpd.appraisal.appraisal.AppraisalStatus.OUTCOME_DRAFT;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.SCHEDULED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.AppraisalStatus;
import org.librarycpd.appraisal.cycle.CycleWork;
import org.librarycpd.appraisal.cycle.Stage;
import org.librarycpd.kit.http.PageRequest;

@ApplicationScoped
public class StoredCycleWork implements CycleWork {

    private static final Set<AppraisalStatus> UNFINISHED = EnumSet.range(SCHEDULED, OUTCOME_DRAFT);

    private final EntityManager em;

    StoredCycleWork(EntityManager em) {
        this.em = em;
    }

    @Override
    public Set<UUID> peopleIn(UUID cycleId, Collection<UUID> personIds) {
        return Set.copyOf(
                em.createQuery("select personId from Appraisal where terms.cycleId = ?1 and personId in ?2", UUID.class)
                        .setParameter(1, cycleId)
                        .setParameter(2, personIds)
                        .getResultList());
    }

    @Override
    public long unfinished(UUID cycleId) {
        return em.createQuery("select count(*) from Appraisal where terms.cycleId = ?1 and status in ?2", Long.class)
                .setParameter(1, cycleId)
                .setParameter(2, UNFINISHED)
                .getSingleResult();
    }

    @Override
    public List<UUID> peopleUnfinished(UUID cycleId, int atMost) {
        return em.createQuery(
                        "select personId from Appraisal where terms.cycleId = ?1 and status in ?2 order by id",
                        UUID.class)
                .setParameter(1, cycleId)
                .setParameter(2, UNFINISHED)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public List<Standing> standing(UUID cycleId, Set<UUID> departments) {
        return em.createQuery("""
                        select a.departmentId, a.status, count(*) from Appraisal a
                        where a.terms.cycleId = :cycle and (:all = true or a.departmentId in :departments)
                        group by a.departmentId, a.status order by a.departmentId, a.status
                        """, Standing.class)
                .setParameter("cycle", cycleId)
                .setParameter("all", departments == null)
                .setParameter("departments", departments == null ? Set.of() : departments)
                .getResultList();
    }

    @Override
    public List<Late> late(UUID cycleId, Set<UUID> departments, LocalDate today, PageRequest page) {
        return em.createQuery("""
                        select a.id, a.personId, a.departmentId, a.status from Appraisal a
                        where a.terms.cycleId = :cycle and a.id < :before
                            and (:all = true or a.departmentId in :departments)
                            and (a.status in :self and a.terms.selfDueOn < :today
                                or a.status = ASSESSMENT and a.terms.assessmentDueOn < :today
                                or a.status = INTERVIEW and a.terms.interviewDueOn < :today)
                        order by a.id desc
                        """, Late.class)
                .setParameter("cycle", cycleId)
                .setParameter("before", page.before())
                .setParameter("all", departments == null)
                .setParameter("departments", departments == null ? Set.of() : departments)
                .setParameter("self", Stage.SELF_ASSESSMENT.stillToDo())
                .setParameter("today", today)
                .setMaxResults(page.oneMore())
                .getResultList();
    }

    @Override
    public List<Waiting> waiting(UUID cycleId, Stage stage, UUID after, int atMost) {
        return em.createQuery("""
                        select a.id, a.version, a.personId, a.departmentId from Appraisal a
                        where a.terms.cycleId = ?1 and a.status in ?2 and a.id > ?3 order by a.id
                        """, Waiting.class)
                .setParameter(1, cycleId)
                .setParameter(2, stage.stillToDo())
                .setParameter(3, after)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public List<OpinionOwed> opinionsOwed(Collection<UUID> appraisalIds) {
        return appraisalIds.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select o.appraisalId, o.giverId, o.kind from Opinion o
                        where o.appraisalId in ?1 and o.status = ASKED order by o.id
                        """, OpinionOwed.class)
                        .setParameter(1, appraisalIds)
                        .getResultList();
    }
}
