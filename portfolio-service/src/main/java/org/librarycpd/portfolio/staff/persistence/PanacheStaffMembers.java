package org.librarycpd.portfolio.staff.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.staff.StaffRule.YOU_WORK_IN_THIS_LIBRARY;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;

@ApplicationScoped
public class PanacheStaffMembers implements StaffMembers, PanacheRepositoryBase<StaffMember, UUID> {

    private final Tenant tenant;
    private final Clock clock;

    PanacheStaffMembers(Tenant tenant, Clock clock) {
        this.tenant = tenant;
        this.clock = clock;
    }

    @Override
    public void add(StaffMember member) {
        persist(member);
    }

    @Override
    public StaffMember require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public StaffMember requireOf(UUID personId) {
        return of(personId)
                .filter(m -> m.isEmployedOn(LocalDate.now(clock)))
                .orElseThrow(YOU_WORK_IN_THIS_LIBRARY::refuse);
    }

    @Override
    public Optional<StaffMember> of(UUID personId) {
        return find("personId", personId).firstResultOptional();
    }

    @Override
    public Optional<StaffMember> withNumber(String personnelNumber) {
        return find("personnelNumber", personnelNumber).firstResultOptional();
    }

    /** Native with one array: a thousand numbers would else be a thousand parameters, translated anew for each part. */
    @Override
    @SuppressWarnings("unchecked")
    public List<StaffMember> withNumbers(Collection<String> personnelNumbers) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from staff_member where library_id = ?1 and personnel_number = any (?2)",
                        StaffMember.class)
                .setParameter(1, tenant.libraryId())
                .setParameter(2, personnelNumbers.toArray(String[]::new))
                .getResultList();
    }

    @Override
    public List<StaffMember> unboundWithEmail(String email) {
        return list("email = ?1 and personId is null", email);
    }

    @Override
    public List<StaffMember> list(UUID departmentId, PageRequest page) {
        var query = departmentId == null
                ? find("id < ?1 order by id desc", page.before())
                : find("employment.departmentId = ?1 and id < ?2 order by id desc", departmentId, page.before());
        return query.range(0, page.limit()).list();
    }
}
