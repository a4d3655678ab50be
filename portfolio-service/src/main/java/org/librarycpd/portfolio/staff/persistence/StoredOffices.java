package org.librarycpd.portfolio.staff.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.staff.AppointmentKind;
import org.librarycpd.portfolio.staff.Offices;
import org.librarycpd.portfolio.staff.Power;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.Superiors;
import org.librarycpd.portfolio.staff.Superiors.Superior;

/** Being native, each statement names the library itself. */
@ApplicationScoped
public class StoredOffices implements Offices {

    private static final String IN_FORCE = """
            a.library_id = :library and a.person_id is not null
                and a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)
                and s.employed_from <= :day and (s.employed_until is null or s.employed_until >= :day)
            """;

    private static final String PASSED_ON = """
            exists (select 1 from delegation g
                join staff_member t on t.library_id = g.library_id and t.person_id = g.delegate_id
                where g.library_id = :library and g.delegate_id = :asking and g.delegator_id = a.person_id
                    and g.revoked_at is null and g.valid_from <= :day and g.valid_until >= :day
                    and jsonb_exists(g.powers, :power)
                    and t.employed_from <= :day and (t.employed_until is null or t.employed_until >= :day)
                    %s)
            """;

    private static final String ABOVE = """
            with recursive member (person_id, department_id) as (
                select person_id, department_id from staff_member where library_id = :library and %s = :member),
            upwards (id, parent_id, distance) as (
                select d.id, d.parent_id, 0 from department d join member m on d.id = m.department_id
                union all
                select d.id, d.parent_id, u.distance + 1
                from department d join upwards u on d.id = u.parent_id where u.distance < 50)
            select m.department_id, m.person_id as member, h.person_id, h.kind, h.passed_on
            from member m left join (
                select a.person_id, a.kind, u.distance, a.id,
            """ + PASSED_ON.formatted("""
                    and (g.department_id is null or g.department_id in (select id from upwards))""") + """
                    as passed_on
                from appointment a join staff_member s on s.id = a.staff_member_id
                left join upwards u on u.id = a.department_id
                where (a.kind = 'FOUNDER' or a.kind = 'HEAD' and u.id is not null) and
            """ + IN_FORCE + """
                ) h on h.person_id is distinct from m.person_id
            order by h.distance nulls last, h.id
            """;

    private static final String HOLDER =
            """
            select a.person_id from appointment a join staff_member s on s.id = a.staff_member_id
            where a.kind = :office and
            """ + IN_FORCE + " and (a.person_id = :asking or " + PASSED_ON.formatted("") + """
            ) order by a.person_id = :asking desc, a.id limit 1
            """;

    private final EntityManager em;
    private final Tenant tenant;

    StoredOffices(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    @Override
    public Superiors above(StaffMember member, UUID asking, Power power, LocalDate day) {
        return above("id", member.id(), asking, power, day)
                .orElseGet(() -> new Superiors(member.departmentId(), member.personId(), List.of()));
    }

    @Override
    public Optional<Superiors> above(UUID memberPersonId, UUID asking, Power power, LocalDate day) {
        return above("person_id", memberPersonId, asking, power, day);
    }

    private Optional<Superiors> above(String key, UUID member, UUID asking, Power power, LocalDate day) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(ABOVE.formatted(key), Tuple.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("member", member)
                .setParameter("asking", asking)
                .setParameter("power", power.name())
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(first -> new Superiors(
                        first.get("department_id", UUID.class),
                        first.get("member", UUID.class),
                        rows.stream()
                                .filter(row -> row.get("person_id") != null)
                                .map(StoredOffices::superior)
                                .toList()));
    }

    private static Superior superior(Tuple row) {
        return new Superior(
                row.get("person_id", UUID.class),
                AppointmentKind.HEAD.name().equals(row.get("kind", String.class)),
                row.get("passed_on", Boolean.class));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<UUID> holderFor(UUID personId, AppointmentKind office, Power power, LocalDate day) {
        return em.createNativeQuery(HOLDER, UUID.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("office", office.name())
                .setParameter("asking", personId)
                .setParameter("power", power.name())
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }
}
