package org.librarycpd.portfolio.revalidation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.entry.EntryKind;
import org.librarycpd.portfolio.revalidation.CountedEntry;
import org.librarycpd.portfolio.revalidation.LearningRecords;

/** Native, and names the library: the registrar who asks is of none. */
@ApplicationScoped
public class NativeLearningRecords implements LearningRecords {

    private final EntityManager em;

    NativeLearningRecords(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Holder> holder(String libraryId, UUID personId, LocalDate day) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery("""
                        select concat_ws(' ', family_name, given_name, patronymic) as name, position_id, department_id
                        from staff_member
                        where library_id = ? and person_id = ?
                            and employed_from <= ? and (employed_until is null or employed_until >= ?)
                        """, Tuple.class)
                .setParameter(1, libraryId)
                .setParameter(2, personId)
                .setParameter(3, day)
                .setParameter(4, day)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Holder(
                        row.get("name", String.class),
                        row.get("position_id", UUID.class),
                        row.get("department_id", UUID.class)));
    }

    @Override
    public List<CountedEntry> entries(String libraryId, UUID personId, LocalDate after, LocalDate until) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery("""
                        select e.id, e.kind, e.title ->> 'ru' as ru, e.title ->> 'en' as en, e.hours,
                               cast(e.completed_on as text) as completed_on,
                               e.competency_ids || coalesce(p.competency_ids, '{}') as competencies,
                               coalesce(trim(e.learnt), '') <> '' as reflected
                        from portfolio_entry e left join known_programme p on p.id = e.programme_id
                        where e.library_id = ? and e.owner_id = ? and e.status = 'VERIFIED'
                            and e.completed_on > ? and e.completed_on <= ?
                        order by e.completed_on, e.id
                        """, Tuple.class)
                .setParameter(1, libraryId)
                .setParameter(2, personId)
                .setParameter(3, after)
                .setParameter(4, until)
                .getResultList();
        return rows.stream().map(NativeLearningRecords::counted).toList();
    }

    private static CountedEntry counted(Tuple row) {
        return new CountedEntry(
                row.get("id", UUID.class),
                EntryKind.valueOf(row.get("kind", String.class)),
                new Text(row.get("ru", String.class), row.get("en", String.class)),
                row.get("hours", Integer.class),
                LocalDate.parse(row.get("completed_on", String.class)),
                new HashSet<>(Arrays.asList((UUID[]) row.get("competencies"))),
                row.get("reflected", Boolean.class));
    }
}
