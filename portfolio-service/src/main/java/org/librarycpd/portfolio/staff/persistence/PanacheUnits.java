package org.librarycpd.portfolio.staff.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.staff.Department;
import org.librarycpd.portfolio.staff.Library;
import org.librarycpd.portfolio.staff.Position;
import org.librarycpd.portfolio.staff.Units;

@ApplicationScoped
public class PanacheUnits implements Units {

    private final EntityManager em;
    private final Tenant tenant;

    PanacheUnits(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    @Override
    public Optional<Library> library() {
        return first(em.createQuery("from Library", Library.class).getResultList());
    }

    @Override
    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> everyLibrary() {
        return em.createNativeQuery("select library_id from library order by id", String.class)
                .getResultList();
    }

    @Override
    public void add(Library library) {
        em.persist(library);
    }

    @Override
    public void add(Department department) {
        em.persist(department);
    }

    @Override
    public void add(Position position) {
        em.persist(position);
    }

    @Override
    public Department requireDepartment(UUID id) {
        return Optional.ofNullable(em.find(Department.class, id)).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public Position requirePosition(UUID id) {
        return Optional.ofNullable(em.find(Position.class, id)).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public Optional<Department> department(String code) {
        return first(em.createQuery("from Department where code = ?1", Department.class)
                .setParameter(1, code)
                .getResultList());
    }

    @Override
    public Optional<Position> position(String code) {
        return first(em.createQuery("from Position where code = ?1", Position.class)
                .setParameter(1, code)
                .getResultList());
    }

    @Override
    public boolean isAtOrAbove(UUID upper, UUID lower) {
        return (Boolean) em.createNativeQuery("""
                        with recursive upwards (id, parent_id) as (
                            select id, parent_id from department where id = ?1 and library_id = ?3
                            union
                            select d.id, d.parent_id from department d join upwards u on d.id = u.parent_id)
                        select exists (select from upwards where id = ?2)
                        """, Boolean.class)
                .setParameter(1, lower)
                .setParameter(2, upper)
                .setParameter(3, tenant.libraryId())
                .getSingleResult();
    }

    @Override
    public List<Department> departments(PageRequest page) {
        return page("from Department where id < ?1 order by id desc", Department.class, page);
    }

    @Override
    public List<Position> positions(PageRequest page) {
        return page("from Position where id < ?1 order by id desc", Position.class, page);
    }

    private <T> List<T> page(String query, Class<T> type, PageRequest page) {
        return em.createQuery(query, type)
                .setParameter(1, page.before())
                .setMaxResults(page.oneMore())
                .getResultList();
    }

    private static <T> Optional<T> first(List<T> rows) {
        return rows.stream().findFirst();
    }
}
