package org.librarycpd.appraisal.outcome.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.outcome.Outcome;
import org.librarycpd.appraisal.outcome.Outcomes;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Tenant;

@ApplicationScoped
public class PanacheOutcomes implements Outcomes, PanacheRepositoryBase<Outcome, UUID> {

    private static final String PROPOSED_BY_ME = "(proposedBy = :me or proposedInNameOf = :me)";
    private static final String KNOWN_TO_ME =
            "(personId = :me and shownAt is not null or proposedBy = :me or proposedInNameOf = :me)";
    private static final String NOT_HEARD = "explanation.explainedAt is null and explanation.silenceRecordedAt is null";
    private static final String FOR_MY_EXPLANATION =
            "personId = :me and explanation.askedAt is not null and " + NOT_HEARD;
    private static final String FOR_MY_WORD =
            PROPOSED_BY_ME + " and (toBeReaffirmed = true or explanation.explainBy < :today and " + NOT_HEARD + ")";
    private static final String FOR_MY_DECISION = "toBeReaffirmed = false and proposedBy <> :me and personId <> :me"
            + " and (proposedInNameOf is null or proposedInNameOf <> :me)"
            + " and (kind <> REPRIMAND or not (" + NOT_HEARD + "))"
            + " and appraisalId in (select a.id from Appraisal a where a.confirmedAt is not null)";

    private final Tenant tenant;
    private final Clock clock;

    PanacheOutcomes(Tenant tenant, Clock clock) {
        this.tenant = tenant;
        this.clock = clock;
    }

    @Override
    public void add(Outcome outcome) {
        persist(outcome);
    }

    @Override
    public Outcome require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    /** One row for each library and year, locked until the transaction ends: no number is lost or given twice. */
    @Override
    public String nextReference() {
        var year = LocalDate.now(clock).getYear();
        var number = (Integer) getEntityManager()
                .createNativeQuery("""
                        insert into outcome_number (library_id, year, last) values (?, ?, 1)
                        on conflict (library_id, year) do update set last = outcome_number.last + 1
                        returning last
                        """, Integer.class)
                .setParameter(1, tenant.libraryId())
                .setParameter(2, year)
                .getSingleResult();
        return "OU-%d-%04d".formatted(year, number);
    }

    @Override
    public List<Outcome> standingOn(UUID appraisalId) {
        return list("appraisalId = ?1 and status in (PROPOSED, APPROVED) order by id", appraisalId);
    }

    @Override
    public List<Outcome> list(Sight sight, Filter filter, PageRequest page) {
        var where = new StringBuilder("id < :before and ")
                .append(sight.all() ? "(personId <> :me or " + KNOWN_TO_ME + ")" : KNOWN_TO_ME);
        var values = Parameters.with("before", page.before()).and("me", sight.reader());
        if (filter.personId() != null) {
            where.append(" and personId = :person");
            values.and("person", filter.personId());
        }
        if (filter.appraisalId() != null) {
            where.append(" and appraisalId = :appraisal");
            values.and("appraisal", filter.appraisalId());
        }
        if (filter.status() != null) {
            where.append(" and status = :status");
            values.and("status", filter.status());
        }
        return page(where.toString(), values, page);
    }

    @Override
    public List<Outcome> awaiting(UUID who, boolean isHrOfficer, LocalDate today, PageRequest page) {
        var values = Parameters.with("before", page.before()).and("me", who).and("today", today);
        var where = "id < :before and status = PROPOSED and (" + FOR_MY_EXPLANATION + " or " + FOR_MY_WORD;
        return page(where + (isHrOfficer ? " or " + FOR_MY_DECISION : "") + ")", values, page);
    }

    private List<Outcome> page(String where, Parameters values, PageRequest page) {
        return find(where + " order by id desc", values)
                .range(0, page.oneMore() - 1)
                .list();
    }
}
