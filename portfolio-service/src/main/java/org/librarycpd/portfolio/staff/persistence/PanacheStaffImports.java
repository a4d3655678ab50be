package org.librarycpd.portfolio.staff.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.staff.SheetRule.A_MEMBER_STANDS_IN_ONE_ROW;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.staff.StaffImport;
import org.librarycpd.portfolio.staff.StaffImportPart;
import org.librarycpd.portfolio.staff.StaffImportProblem;
import org.librarycpd.portfolio.staff.StaffImports;

@ApplicationScoped
public class PanacheStaffImports implements StaffImports, PanacheRepositoryBase<StaffImport, UUID> {

    private static final int ROWS_IN_A_BATCH = 500;

    private final Tenant tenant;

    PanacheStaffImports(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public void add(StaffImport operation) {
        persist(operation);
    }

    @Override
    public void add(StaffImportPart part) {
        getEntityManager().persist(part);
        getEntityManager().flush();
        getEntityManager().detach(part);
    }

    @Override
    public void add(StaffImportProblem problem) {
        getEntityManager().persist(problem);
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
        getEntityManager().unwrap(Session.class).setJdbcBatchSize(ROWS_IN_A_BATCH);
        var free = getEntityManager()
                .createNativeQuery("""
                        select 1 from staff_import
                        where id = ? and status in ('PENDING', 'VERIFIED', 'PROCESSING') for update skip locked
                        """, Integer.class)
                .setParameter(1, id)
                .getResultList();
        return free.isEmpty() ? Optional.empty() : findByIdOptional(id);
    }

    @Override
    public List<StaffImportProblem> problems(UUID importId, int afterRow, int atMost) {
        return getEntityManager()
                .createQuery(
                        "from StaffImportProblem where importId = ?1 and rowNumber > ?2 order by rowNumber",
                        StaffImportProblem.class)
                .setParameter(1, importId)
                .setParameter(2, afterRow)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public Optional<StaffImportPart> part(UUID importId, int part) {
        return first(getEntityManager()
                .createQuery("from StaffImportPart where importId = ?1 and part = ?2", StaffImportPart.class)
                .setParameter(1, importId)
                .setParameter(2, part));
    }

    @Override
    public Optional<StaffImportPart> nextPart(UUID importId) {
        return first(getEntityManager()
                .createQuery("from StaffImportPart where importId = ?1 order by kind, part", StaffImportPart.class)
                .setParameter(1, importId));
    }

    private Optional<StaffImportPart> first(TypedQuery<StaffImportPart> query) {
        var part = query.setMaxResults(1).getResultList().stream().findFirst();
        part.ifPresent(getEntityManager()::detach);
        return part;
    }

    @Override
    public void remove(StaffImportPart part) {
        getEntityManager()
                .createQuery("delete from StaffImportPart where id = ?1")
                .setParameter(1, part.id())
                .executeUpdate();
    }

    @Override
    public void removeParts(UUID importId) {
        getEntityManager()
                .createQuery("delete from StaffImportPart where importId = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }

    @Override
    public int refuseRepeatedNumbers(UUID importId) {
        return getEntityManager()
                .createNativeQuery("""
                        insert into staff_import_problem (id, library_id, import_id, row_number, rule, reason)
                        select gen_random_uuid(), library_id, import_id, row_number, :rule,
                            jsonb_build_object('ru', replace(:ru, cast(:figure as text), number), 'en', replace(:en, cast(:figure as text), number))
                        from (
                            select p.library_id, p.import_id, p.first_row + r.place - 1 as row_number,
                                r.member ->> 'personnelNumber' as number,
                                row_number() over (
                                    partition by r.member ->> 'personnelNumber' order by p.part, r.place) as time
                            from staff_import_part p,
                                jsonb_array_elements(p.members) with ordinality as r (member, place)
                            where p.import_id = :import and p.library_id = :library) as stands
                        where time > 1 and number is not null
                        on conflict do nothing
                        """)
                .setParameter("figure", "{0}")
                .setParameter("rule", A_MEMBER_STANDS_IN_ONE_ROW.code())
                .setParameter("ru", A_MEMBER_STANDS_IN_ONE_ROW.sentence().ru())
                .setParameter("en", A_MEMBER_STANDS_IN_ONE_ROW.sentence().en())
                .setParameter("import", importId)
                .setParameter("library", tenant.libraryId())
                .executeUpdate();
    }

    @Override
    public Set<Integer> badRows(UUID importId, int firstRow, int lastRow) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select rowNumber from StaffImportProblem where importId = ?1 and rowNumber between ?2 and ?3",
                        Integer.class)
                .setParameter(1, importId)
                .setParameter(2, firstRow)
                .setParameter(3, lastRow)
                .getResultList());
    }

    @Override
    public List<Unfinished> unfinished() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows =
                getEntityManager().createNativeQuery("""
                        select id, library_id from staff_import
                        where status in ('PENDING', 'VERIFIED', 'PROCESSING') order by id limit 20
                        """, Tuple.class).getResultList();
        return rows.stream()
                .map(r -> new Unfinished(r.get(0, UUID.class), r.get(1, String.class)))
                .toList();
    }
}
