package org.librarycpd.appraisal.cycle.persistence;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.librarycpd.appraisal.cycle.AppraisalDeadlineNear;
import org.librarycpd.appraisal.cycle.Reminders;
import org.librarycpd.kit.security.Tenant;

/** A row for each deadline and person keeps the nearest step that was told: two rounds at once tell it once. */
@ApplicationScoped
public class StoredReminders implements Reminders {

    private final EntityManager em;
    private final Tenant tenant;

    StoredReminders(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    private record Key(UUID appraisalId, UUID whoId) {}

    @Override
    public List<AppraisalDeadlineNear> firstTime(List<AppraisalDeadlineNear> reminders, int step, LocalDate today) {
        if (reminders.isEmpty()) {
            return reminders;
        }
        @SuppressWarnings("unchecked")
        List<Tuple> told = em.createNativeQuery("""
                        insert into deadline_reminder (library_id, appraisal_id, stage, who_id, step, told_on)
                        select distinct :library, appraisal_id, :stage, who_id, :step, cast(:today as date)
                        from unnest(:appraisals, :people) as due (appraisal_id, who_id)
                        on conflict (appraisal_id, stage, who_id) do update
                            set step = excluded.step, told_on = excluded.told_on
                            where deadline_reminder.step > excluded.step
                        returning appraisal_id, who_id
                        """, Tuple.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("stage", reminders.get(0).stage().name())
                .setParameter("step", step)
                .setParameter("today", today)
                .setParameter("appraisals", ids(reminders, AppraisalDeadlineNear::appraisalId))
                .setParameter("people", ids(reminders, AppraisalDeadlineNear::whoId))
                .getResultList();
        var first = told.stream()
                .map(row -> new Key(row.get(0, UUID.class), row.get(1, UUID.class)))
                .collect(toSet());
        return reminders.stream()
                .filter(reminder -> first.remove(new Key(reminder.appraisalId(), reminder.whoId())))
                .toList();
    }

    private static UUID[] ids(List<AppraisalDeadlineNear> reminders, Function<AppraisalDeadlineNear, UUID> id) {
        return reminders.stream().map(id).toArray(UUID[]::new);
    }
}
