package org.librarycpd.portfolio.staff.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.staff.Appointment;
import org.librarycpd.portfolio.staff.AppointmentKind;
import org.librarycpd.portfolio.staff.Appointments;

@ApplicationScoped
public class PanacheAppointments implements Appointments, PanacheRepositoryBase<Appointment, UUID> {

    private final Tenant tenant;

    PanacheAppointments(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public void add(Appointment appointment) {
        persist(appointment);
    }

    @Override
    public Appointment require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<Appointment> ofMember(UUID staffMemberId) {
        return list("staffMemberId", staffMemberId);
    }

    @Override
    public List<Appointment> heldBy(UUID personId, LocalDate day) {
        return list(
                "personId = ?1 and term.validFrom <= ?2 and (term.validUntil is null or term.validUntil >= ?2)",
                personId,
                day);
    }

    @Override
    public List<Appointment> list(PageRequest page) {
        return find("id < ?1 order by id desc", page.before())
                .range(0, page.limit())
                .list();
    }

    @Override
    public List<Appointment> inForce(AppointmentKind kind, LocalDate day) {
        return list(
                "kind = ?1 and term.validFrom <= ?2 and (term.validUntil is null or term.validUntil >= ?2)", kind, day);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<UUID> headsUpwards(UUID departmentId, LocalDate day) {
        return getEntityManager()
                .createNativeQuery("""
                        with recursive upwards (id, parent_id, distance) as (
                            select id, parent_id, 0 from department where id = ?1 and library_id = ?2
                            union all
                            select d.id, d.parent_id, u.distance + 1
                            from department d join upwards u on d.id = u.parent_id where u.distance < 50)
                        select a.person_id from upwards u join appointment a on a.department_id = u.id
                        where a.kind = 'HEAD' and a.person_id is not null
                            and a.valid_from <= ?3 and (a.valid_until is null or a.valid_until >= ?3)
                        order by u.distance, a.id
                        """, UUID.class)
                .setParameter(1, departmentId)
                .setParameter(2, tenant.libraryId())
                .setParameter(3, day)
                .getResultList();
    }
}
