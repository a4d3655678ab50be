package org.librarycpd.appraisal.outcome;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.Appraisal;
import org.librarycpd.appraisal.appraisal.Appraisals;
import org.librarycpd.appraisal.outcome.Outcomes.Filter;
import org.librarycpd.appraisal.outcome.Outcomes.Sight;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.http.PageRequest;

/**
 * HR officers see all of their library, heads those of their people; everyone, members of a panel too, what concerns or
 * was proposed by them.
 */
@ApplicationScoped
public class FindOutcomes {

    private final Outcomes outcomes;
    private final Appraisals appraisals;
    private final OutcomeAccess access;
    private final Staff staff;

    FindOutcomes(Outcomes outcomes, Appraisals appraisals, OutcomeAccess access, Staff staff) {
        this.outcomes = outcomes;
        this.appraisals = appraisals;
        this.access = access;
        this.staff = staff;
    }

    public List<Outcome> awaiting(UUID who, PageRequest page) {
        return outcomes.awaiting(who, access.isHrOfficer(who), staff.today(), page);
    }

    public List<Outcome> list(UUID who, UUID personId, OutcomeStatus status, PageRequest page) {
        return outcomes.list(sight(who, personId), new Filter(personId, null, status), page);
    }

    public List<Outcome> of(UUID appraisalId, UUID who, PageRequest page) {
        var appraisal = appraisals.require(appraisalId);
        var sight =
                access.isOnThePanelOf(appraisal, who) ? ofThePanel(who, appraisal) : sight(who, appraisal.personId());
        return outcomes.list(sight, new Filter(null, appraisalId, null), page);
    }

    private Sight ofThePanel(UUID who, Appraisal appraisal) {
        return new Sight(who, access.isHeadOver(who, appraisal.personId()) || access.isHrOfficer(who));
    }

    private Sight sight(UUID who, UUID personId) {
        if (personId == null || personId.equals(who)) {
            return new Sight(who, personId == null && access.isHrOfficer(who));
        }
        NOTHING_IS_HERE.require(access.isHeadOver(who, personId) || access.isHrOfficer(who));
        return new Sight(who, true);
    }
}
