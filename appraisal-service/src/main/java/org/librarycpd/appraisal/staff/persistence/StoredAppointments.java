package org.librarycpd.appraisal.staff.persistence;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.librarycpd.appraisal.staff.AppointmentKind;
import org.librarycpd.appraisal.staff.Appointments;
import org.librarycpd.appraisal.staff.OfficeHolder;
import org.librarycpd.kit.security.Tenant;

/** Reads the way up the tree of departments in one statement; being native, each names the library itself. */
@ApplicationScoped
public class StoredAppointments implements Appointments {

    private static final String OF_A_PERSON =
            "select department_id from known_staff_member where library_id = :library and person_id = :id";
    private static final String ITSELF = "select cast(:id as uuid)";
    private static final String NO_REACH = "select cast(null as uuid)";
    private static final String POWER = Stream.of(AppointmentKind.values())
            .map(kind -> "when '" + kind + "' then '" + kind.power() + "'")
            .collect(Collectors.joining(" ", "case a.kind ", " end"));

    /** %s: the departments that a narrowed delegation must name to reach what is asked about. */
    private static final String HOLDERS = """
            select a.id, a.kind, a.department_id, a.valid_from, h.person_id, g.delegate_id
            from known_appointment a
                left join known_staff_member s on s.id = a.staff_member_id and s.library_id = a.library_id
                cross join lateral (select coalesce(s.person_id, a.person_id) as person_id) h
                left join (known_delegation g join known_staff_member t
                        on t.library_id = g.library_id and t.person_id = g.delegate_id
                        and :day between t.employed_from and coalesce(t.employed_until, :day))
                    on g.library_id = a.library_id and g.delegator_id = h.person_id
                    and :day between g.valid_from and g.valid_until and jsonb_exists(g.powers,
            """ + POWER + """
            ) and (g.department_id is null or g.department_id in (%s))
            where a.library_id = :library and h.person_id is not null
                and :day between a.valid_from and coalesce(a.valid_until, :day)
                and (s.id is null or :day between s.employed_from and coalesce(s.employed_until, :day))
            """;

    private static final String AUTHORITIES = """
            with recursive upwards (id, parent_id, distance) as (
                select id, parent_id, 0 from known_department where library_id = :library and id in (%s)
                union all
                select d.id, d.parent_id, u.distance + 1
                from known_department d join upwards u on d.id = u.parent_id
                where d.library_id = :library and u.distance < 50
            )
            select o.id, o.kind, o.person_id, o.delegate_id from (
            """ + HOLDERS.formatted("select id from upwards") + """
            ) o left join upwards u on u.id = o.department_id
            where o.kind <> 'HEAD' or u.id is not null
            order by u.distance, o.valid_from desc, o.id
            """;

    private static final String HOLDER = "select o.person_id from (" + HOLDERS.formatted(NO_REACH) + """
            ) o where o.kind = :office and (o.person_id = :person or o.delegate_id = :person)
            order by o.person_id = :person desc, o.id limit 1
            """;

    private static final String HOLDERS_OF = "select distinct o.person_id from (" + HOLDERS.formatted(NO_REACH) + """
            ) o where o.kind = :office
            """;

    private final EntityManager em;
    private final Tenant tenant;

    StoredAppointments(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    @Override
    public List<OfficeHolder> overPerson(UUID personId, LocalDate day) {
        return holders(OF_A_PERSON, personId, day);
    }

    @Override
    public List<OfficeHolder> overDepartment(UUID departmentId, LocalDate day) {
        return holders(ITSELF, departmentId, day);
    }

    private List<OfficeHolder> holders(String startingFrom, UUID id, LocalDate day) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(AUTHORITIES.formatted(startingFrom), Tuple.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("id", id)
                .setParameter("day", day)
                .getResultList();
        var appointments = rows.stream()
                .collect(groupingBy(row -> row.get("id", UUID.class), LinkedHashMap::new, Collectors.toList()));
        return appointments.values().stream().map(of -> holder(of, id)).toList();
    }

    private static OfficeHolder holder(List<Tuple> rows, UUID asked) {
        var first = rows.get(0);
        var delegates = rows.stream()
                .map(row -> row.get("delegate_id", UUID.class))
                .filter(delegate -> delegate != null && !delegate.equals(asked))
                .collect(Collectors.toUnmodifiableSet());
        return new OfficeHolder(
                AppointmentKind.valueOf(first.get("kind", String.class)),
                first.get("person_id", UUID.class),
                delegates);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<UUID> holderFor(UUID personId, AppointmentKind office, LocalDate day) {
        return em.createNativeQuery(HOLDER, UUID.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("person", personId)
                .setParameter("office", office.name())
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<UUID> holdersOf(AppointmentKind office, LocalDate day) {
        return em.createNativeQuery(HOLDERS_OF, UUID.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("office", office.name())
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public void keep(UUID id, long version, String libraryId, Office office) {
        em.createNativeQuery("""
                        insert into known_appointment
                            (id, library_id, version, staff_member_id, person_id, kind, department_id, valid_from, valid_until)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set version = excluded.version,
                            staff_member_id = excluded.staff_member_id, person_id = excluded.person_id,
                            kind = excluded.kind, department_id = excluded.department_id,
                            valid_from = excluded.valid_from, valid_until = excluded.valid_until
                            where excluded.version > known_appointment.version
                        """)
                .setParameter(1, id)
                .setParameter(2, libraryId)
                .setParameter(3, version)
                .setParameter(4, office.staffMemberId())
                .setParameter(5, office.personId())
                .setParameter(6, office.kind().name())
                .setParameter(7, office.departmentId())
                .setParameter(8, office.from())
                .setParameter(9, office.until())
                .executeUpdate();
    }

    @Override
    public void forget(UUID id) {
        copies().forget(id);
    }

    @Override
    public void forgetAll() {
        copies().forgetAll();
    }

    private CopiedTable copies() {
        return new CopiedTable(em, "known_appointment");
    }
}
