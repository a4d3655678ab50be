package org.librarycpd.appraisal.staff.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Departments;
import org.librarycpd.appraisal.staff.KnownDepartment;
import org.librarycpd.kit.rule.PlatformRule;
import org.librarycpd.kit.security.Tenant;

@ApplicationScoped
public class PanacheDepartments implements Departments, PanacheRepositoryBase<KnownDepartment, UUID> {

    private final Tenant tenant;

    PanacheDepartments(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public void requireKnown(UUID departmentId) {
        if (findById(departmentId) == null) {
            throw PlatformRule.notKnownYet("department", departmentId);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<UUID> within(UUID departmentId) {
        return getEntityManager()
                .createNativeQuery("""
                        with recursive below (id) as (
                            select id from known_department where library_id = :library and id = :department
                            union
                            select d.id from known_department d join below on d.parent_id = below.id
                            where d.library_id = :library
                        )
                        select id from below
                        """, UUID.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("department", departmentId)
                .getResultList();
    }

    @Override
    public void keep(UUID id, long version, String libraryId, UUID parentId) {
        getEntityManager()
                .createNativeQuery("""
                        insert into known_department (id, library_id, version, parent_id) values (?, ?, ?, ?)
                        on conflict (id) do update set version = excluded.version, parent_id = excluded.parent_id
                            where excluded.version > known_department.version
                        """)
                .setParameter(1, id)
                .setParameter(2, libraryId)
                .setParameter(3, version)
                .setParameter(4, parentId)
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
        return new CopiedTable(getEntityManager(), "known_department");
    }
}
