package org.librarycpd.portfolio.staff.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.staff.StaffImport;
import org.librarycpd.portfolio.staff.StaffImports;

@ApplicationScoped
public class PanacheStaffImports implements StaffImports, PanacheRepositoryBase<StaffImport, UUID> {

    @Override
    public void add(StaffImport operation) {
        persist(operation);
    }

    @Override
    public StaffImport require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<StaffImport> list(PageRequest page) {
        return find("id < ?1 order by id desc", page.before())
                .range(0, page.limit())
                .list();
    }

    @Override
    public Optional<StaffImport> forNextStep(UUID id) {
        var free = getEntityManager()
                .createNativeQuery("""
                        select 1 from staff_import
                        where id = ? and status in ('PENDING', 'PROCESSING') for update skip locked
                        """, Integer.class)
                .setParameter(1, id)
                .getResultList();
        return free.isEmpty() ? Optional.empty() : findByIdOptional(id);
    }

    @Override
    public List<Unfinished> unfinished() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows =
                getEntityManager().createNativeQuery("""
                        select id, library_id from staff_import
                        where status in ('PENDING', 'PROCESSING') order by id limit 20
                        """, Tuple.class).getResultList();
        return rows.stream()
                .map(r -> new Unfinished(r.get(0, UUID.class), r.get(1, String.class)))
                .toList();
    }
}
