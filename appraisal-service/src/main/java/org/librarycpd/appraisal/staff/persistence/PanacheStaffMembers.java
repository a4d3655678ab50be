package org.librarycpd.appraisal.staff.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.appraisal.staff.StaffMember;
import org.librarycpd.appraisal.staff.StaffMembers;
import org.librarycpd.kit.rule.PlatformRule;

@ApplicationScoped
public class PanacheStaffMembers implements StaffMembers, PanacheRepositoryBase<StaffMember, UUID> {

    @Override
    public StaffMember require(UUID personId) {
        return find(personId).orElseThrow(() -> PlatformRule.notKnownYet("staff-member of person", personId));
    }

    @Override
    public Optional<StaffMember> find(UUID personId) {
        return find("personId", personId).firstResultOptional();
    }

    @Override
    public void keep(UUID id, long version, String libraryId, Employment employment) {
        getEntityManager()
                .createNativeQuery("""
                        insert into known_staff_member
                            (id, library_id, version, person_id, department_id, position_id, employed_from, employed_until)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set version = excluded.version, person_id = excluded.person_id,
                            department_id = excluded.department_id, position_id = excluded.position_id,
                            employed_from = excluded.employed_from, employed_until = excluded.employed_until
                            where excluded.version > known_staff_member.version
                        """)
                .setParameter(1, id)
                .setParameter(2, libraryId)
                .setParameter(3, version)
                .setParameter(4, employment.personId())
                .setParameter(5, employment.departmentId())
                .setParameter(6, employment.positionId())
                .setParameter(7, employment.employedFrom())
                .setParameter(8, employment.employedUntil())
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
        return new CopiedTable(getEntityManager(), "known_staff_member");
    }
}
