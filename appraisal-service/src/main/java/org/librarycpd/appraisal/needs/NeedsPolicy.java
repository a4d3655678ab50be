package org.librarycpd.appraisal.needs;

import static org.librarycpd.appraisal.needs.NeedsRule.REGIONS_ARE_FOR_THE_ASSOCIATION_AND_OVERSEERS;
import static org.librarycpd.appraisal.needs.NeedsRule.REPORTS_ARE_FOR_THOSE_WHO_ANSWER_FOR_DEVELOPMENT;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.kit.security.Tenant;

/** Who may know of a survey and of what came of it. */
@ApplicationScoped
public class NeedsPolicy {

    private final Workforce workforce;
    private final Staff staff;
    private final Caller caller;
    private final Tenant tenant;

    NeedsPolicy(Workforce workforce, Staff staff, Caller caller, Tenant tenant) {
        this.workforce = workforce;
        this.staff = staff;
        this.caller = caller;
        this.tenant = tenant;
    }

    public boolean isOverseer() {
        return staff.isOverseer(caller.personId());
    }

    /** Drafts are the overseer's; what has opened is also for those it asks and those who read its report. */
    public void requireSight(LearningNeedsSurvey survey) {
        if (isOverseer()) {
            return;
        }
        NOTHING_IS_HERE.require(survey.status() != SurveyStatus.DRAFT);
        NOTHING_IS_HERE.require(isAsked(survey) || readsEveryReport());
    }

    public boolean isAsked(LearningNeedsSurvey survey) {
        return workforce
                .of(caller.personId(), staff.today())
                .filter(survey::isFor)
                .isPresent();
    }

    /** @param departmentId of which the report is asked; null for the whole */
    public void requireReport(UUID departmentId) {
        REPORTS_ARE_FOR_THOSE_WHO_ANSWER_FOR_DEVELOPMENT.require(
                readsEveryReport() || isOverseer() || heads(departmentId));
    }

    /** What libraries chose to ask, closed surveys included, without being asked oneself. */
    public void requireOverview() {
        REPORTS_ARE_FOR_THOSE_WHO_ANSWER_FOR_DEVELOPMENT.require(readsEveryReport() || isOverseer());
    }

    public void requireRegions() {
        REGIONS_ARE_FOR_THE_ASSOCIATION_AND_OVERSEERS.require(caller.has("association-registrar")
                || caller.has("auditor")
                || !tenant.isNone() && (readsEveryReport() || isOverseer()));
    }

    private boolean readsEveryReport() {
        return caller.has("auditor") || staff.isHrOfficer(caller.personId());
    }

    private boolean heads(UUID departmentId) {
        return departmentId != null && staff.overDepartment(departmentId).isHead(caller.personId());
    }
}
