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
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;

@ApplicationScoped
public class PanacheStaffMembers implements StaffMembers, PanacheRepositoryBase<StaffMember, UUID> {

    private final Clock clock;

    PanacheStaffMembers(Clock clock) {
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

    @Override
    public List<StaffMember> withNumbers(Collection<String> personnelNumbers) {
        return list("personnelNumber in ?1", personnelNumbers);
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
