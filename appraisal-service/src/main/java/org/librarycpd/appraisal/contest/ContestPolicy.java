package org.librarycpd.appraisal.contest;

import static org.librarycpd.appraisal.contest.ContestRule.ONLY_THE_JURY_JUDGES;
import static org.librarycpd.appraisal.contest.ContestRule.ONLY_THE_ORGANISER_WHO_DOES_NOT_JUDGE;
import static org.librarycpd.appraisal.contest.ContestRule.ONLY_THE_REGISTRAR_ANNOUNCES_FOR_ALL;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.kit.security.Tenant;

/** Who is what to a contest; to those of other libraries one library's contest does not exist. */
@ApplicationScoped
public class ContestPolicy {

    private static final String REGISTRAR = "association-registrar";

    private final Staff staff;
    private final Tenant tenant;
    private final Caller caller;

    ContestPolicy(Staff staff, Tenant tenant, Caller caller) {
        this.staff = staff;
        this.tenant = tenant;
        this.caller = caller;
    }

    /** @return the library whose contest it becomes; null for one of all libraries */
    public String requireAnnouncer(ContestScope scope) {
        if (scope == ContestScope.ASSOCIATION) {
            ONLY_THE_REGISTRAR_ANNOUNCES_FOR_ALL.require(caller.has(REGISTRAR));
            return null;
        }
        staff.requireOverseer(caller.personId());
        return tenant.libraryId();
    }

    public ContestStanding requireStanding(Contest contest) {
        var who = caller.personId();
        if (contest.isJuror(who)) {
            return ContestStanding.JUROR;
        }
        if (contest.isForAll()) {
            return caller.has(REGISTRAR) ? ContestStanding.ORGANISER : ContestStanding.READER;
        }
        NOTHING_IS_HERE.require(contest.isOfLibrary(tenant.libraryId()));
        return staff.isOverseer(who) ? ContestStanding.ORGANISER : ContestStanding.READER;
    }

    /** @return the contest, which the caller organises and has seen as it is now */
    public Contest requireOrganiser(Contest contest, IfMatch seen) {
        ONLY_THE_ORGANISER_WHO_DOES_NOT_JUDGE.require(requireStanding(contest) == ContestStanding.ORGANISER);
        seen.accept(contest.version());
        return contest;
    }

    public void requireJuror(Contest contest) {
        ONLY_THE_JURY_JUDGES.require(requireStanding(contest) == ContestStanding.JUROR);
    }

    /** A juror may know of all that stands, a reader of their own and of what has won. */
    public ContestStanding requireSight(Contest contest, ContestEntry entry) {
        var standing = requireStanding(contest);
        var mayKnow = switch (standing) {
            case ORGANISER -> true;
            case JUROR -> !entry.isWithdrawn();
            case READER -> entry.isBy(caller.personId()) || entry.hasWon();
        };
        NOTHING_IS_HERE.require(mayKnow);
        return standing;
    }
}
