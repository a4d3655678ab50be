package org.librarycpd.appraisal.staff.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.staff.AppointmentKind;
import org.librarycpd.appraisal.staff.Delegations;
import org.librarycpd.appraisal.staff.Power;
import org.librarycpd.kit.security.Tenant;

@ApplicationScoped
public class StoredDelegations implements Delegations {

    private final EntityManager em;
    private final Tenant tenant;

    StoredDelegations(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<UUID> delegatorsOf(UUID personId, Power power, LocalDate day) {
        return em.createNativeQuery("""
                        select distinct h.person_id from known_delegation g
                        join known_staff_member t on t.library_id = g.library_id and t.person_id = g.delegate_id
                        join known_staff_member h on h.library_id = g.library_id and h.person_id = g.delegator_id
                        join known_appointment a on a.library_id = g.library_id and a.staff_member_id = h.id
                        where g.library_id = :library and g.delegate_id = :person and g.department_id is null
                            and jsonb_exists(g.powers, :power)
                            and :day between g.valid_from and g.valid_until
                            and :day between t.employed_from and coalesce(t.employed_until, :day)
                            and :day between h.employed_from and coalesce(h.employed_until, :day)
                            and :day between a.valid_from and coalesce(a.valid_until, :day)
                            and a.kind in (:offices)
                        """, UUID.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("person", personId)
                .setParameter("power", power.name())
                .setParameter("offices", AppointmentKind.namesWith(power))
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public void keep(UUID id, long version, String libraryId, Mandate mandate) {
        em.createNativeQuery("""
                        insert into known_delegation (id, library_id, version, delegator_id, delegate_id, powers,
                            department_id, valid_from, valid_until)
                        select cast(? as uuid), ?, cast(? as bigint), cast(? as uuid), cast(? as uuid),
                            to_jsonb(cast(? as text[])), cast(? as uuid), cast(? as date), cast(? as date)
                        where not exists (select 1 from ended_delegation where id = ?)
                        on conflict (id) do update set version = excluded.version,
                            delegator_id = excluded.delegator_id, delegate_id = excluded.delegate_id,
                            powers = excluded.powers, department_id = excluded.department_id,
                            valid_from = excluded.valid_from, valid_until = excluded.valid_until
                            where excluded.version > known_delegation.version
                        """)
                .setParameter(1, id)
                .setParameter(2, libraryId)
                .setParameter(3, version)
                .setParameter(4, mandate.delegatorId())
                .setParameter(5, mandate.delegateId())
                .setParameter(6, mandate.powers().toArray(String[]::new))
                .setParameter(7, mandate.departmentId())
                .setParameter(8, mandate.from())
                .setParameter(9, mandate.until())
                .setParameter(10, id)
                .executeUpdate();
    }

    @Override
    public void end(UUID id) {
        copies().forget(id);
        em.createNativeQuery("insert into ended_delegation (id) values (?) on conflict do nothing")
                .setParameter(1, id)
                .executeUpdate();
    }

    @Override
    public void forgetAll() {
        copies().forgetAll();
        new CopiedTable(em, "ended_delegation").forgetAll();
    }

    private CopiedTable copies() {
        return new CopiedTable(em, "known_delegation");
    }
}
