package org.librarycpd.portfolio.mentorship.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.mentorship.Mentorship;
import org.librarycpd.portfolio.mentorship.MentorshipStatus;
import org.librarycpd.portfolio.mentorship.Mentorships;

@ApplicationScoped
public class PanacheMentorships implements Mentorships, PanacheRepositoryBase<Mentorship, UUID> {

    @Override
    public void add(Mentorship mentorship) {
        persist(mentorship);
    }

    @Override
    public Mentorship require(UUID id) {
        return find("from Mentorship m left join fetch m.parties where m.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public Mentorship loaded(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<Mentorship> of(UUID personId, MentorshipStatus status, PageRequest page) {
        return paged(
                " and exists (select 1 from MentorshipParty p where p.mentorship = m and p.personId = :whose)",
                status,
                page,
                Parameters.with("whose", personId));
    }

    @Override
    public List<Mentorship> inDepartment(UUID departmentId, MentorshipStatus status, PageRequest page) {
        return paged(
                " and exists (select 1 from MentorshipParty p where p.mentorship = m and p.departmentId = :whose)",
                status,
                page,
                Parameters.with("whose", departmentId));
    }

    @Override
    public List<Mentorship> inLibrary(MentorshipStatus status, PageRequest page) {
        return paged("", status, page, new Parameters());
    }

    private List<Mentorship> paged(String which, MentorshipStatus status, PageRequest page, Parameters parameters) {
        var inStatus = status == null ? "" : " and m.status = :status";
        if (status != null) {
            parameters.and("status", status);
        }
        return find(
                        "from Mentorship m where m.id < :before" + which + inStatus + " order by m.id desc",
                        parameters.and("before", page.before()))
                .range(0, page.limit())
                .list();
    }
}
