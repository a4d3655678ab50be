package org.librarycpd.appraisal.staff.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.staff.AppointmentKind;
import org.librarycpd.appraisal.staff.Appointments;
import org.librarycpd.appraisal.staff.Authorities;
import org.librarycpd.kit.security.Tenant;

/** Reads the way up the tree of departments in one statement; being native, each names the library itself. */
@ApplicationScoped
public class StoredAppointments implements Appointments {

    private static final String OF_A_PERSON =
            "select department_id from known_staff_member where library_id = :library and person_id = :id";
    private static final String ITSELF = "select cast(:id as uuid)";
    private static final String IN_FORCE =
            " and a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day) ";
    private static final String AUTHORITIES = """
            with recursive upwards (id, parent_id, distance) as (
                select id, parent_id, 0 from known_department where library_id = :library and id in (%s)
                union all
                select d.id, d.parent_id, u.distance + 1
                from known_department d join upwards u on d.id = u.parent_id
                where d.library_id = :library and u.distance < 50
            )
            select a.kind, coalesce(s.person_id, a.person_id) as person_id from known_appointment a
                left join known_staff_member s on s.id = a.staff_member_id and s.library_id = a.library_id
                left join upwards u on u.id = a.department_id
            where a.library_id = :library and coalesce(s.person_id, a.person_id) is not null
                and (a.kind = 'OVERSEER' or a.kind = 'HEAD' and u.id is not null)
            """ + IN_FORCE + "order by u.distance, a.valid_from desc, a.id";

    private final EntityManager em;
    private final Tenant tenant;

    StoredAppointments(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    @Override
    public Authorities overPerson(UUID personId, LocalDate day) {
        return authorities(OF_A_PERSON, personId, day);
    }

    @Override
    public Authorities overDepartment(UUID departmentId, LocalDate day) {
        return authorities(ITSELF, departmentId, day);
    }

    private Authorities authorities(String startingFrom, UUID id, LocalDate day) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(AUTHORITIES.formatted(startingFrom), Tuple.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("id", id)
                .setParameter("day", day)
                .getResultList();
        var heads = new ArrayList<UUID>();
        var overseers = new HashSet<UUID>();
        for (var row : rows) {
            var isHead = AppointmentKind.HEAD.name().equals(row.get(0, String.class));
            (isHead ? heads : overseers).add(row.get(1, UUID.class));
        }
        return new Authorities(heads, overseers);
    }

    @Override
    public boolean isOverseer(UUID personId, LocalDate day) {
        return holds("OVERSEER", personId, day);
    }

    @Override
    public boolean isHead(UUID personId, LocalDate day) {
        return holds("HEAD", personId, day);
    }

    private boolean holds(String office, UUID personId, LocalDate day) {
        return !em.createNativeQuery("""
                        select 1 from known_appointment a
                            left join known_staff_member s on s.id = a.staff_member_id and s.library_id = a.library_id
                        where a.library_id = :library and a.kind = :office
                            and coalesce(s.person_id, a.person_id) = :person
                        """ + IN_FORCE)
                .setParameter("library", tenant.libraryId())
                .setParameter("office", office)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
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
