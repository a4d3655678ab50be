package org.librarycpd.portfolio.staff.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.http.Text;
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
    public Map<String, UUID> departmentIds(Collection<String> codes) {
        return ids("select code, id from Department where code in ?1", codes);
    }

    @Override
    public Map<String, UUID> positionIds(Collection<String> codes) {
        return ids("select code, id from Position where code in ?1", codes);
    }

    private Map<String, UUID> ids(String query, Collection<String> codes) {
        var ids = new HashMap<String, UUID>();
        em.createQuery(query, Object[].class)
                .setParameter(1, codes)
                .getResultList()
                .forEach(row -> ids.put((String) row[0], (UUID) row[1]));
        return ids;
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
    public List<Department> wholeTree() {
        return em.createQuery("from Department order by id", Department.class).getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<NamedLibrary> librariesOf(UUID personId) {
        List<Tuple> rows = em.createNativeQuery("""
                        select id, name ->> 'ru', name ->> 'en' from library l
                        where library_id = :library
                            or exists (
                                select from staff_member m
                                where m.library_id = l.library_id and m.person_id = :person)
                        order by id
                        """, Tuple.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("person", personId)
                .getResultList();
        return rows.stream()
                .map(r -> new NamedLibrary(
                        r.get(0, UUID.class), new Text(r.get(1, String.class), r.get(2, String.class))))
                .toList();
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
