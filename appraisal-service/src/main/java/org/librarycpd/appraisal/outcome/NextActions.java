package org.librarycpd.appraisal.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.librarycpd.appraisal.appraisal.Appraisals;
import org.librarycpd.appraisal.staff.Staff;

/** What somebody may do next with an outcome: the sub-resources that would accept a POST. */
@ApplicationScoped
public class NextActions {

    private final Appraisals appraisals;
    private final OutcomeAccess access;
    private final Staff staff;

    NextActions(Appraisals appraisals, OutcomeAccess access, Staff staff) {
        this.appraisals = appraisals;
        this.access = access;
        this.staff = staff;
    }

    public List<String> of(Outcome outcome, UUID who) {
        access.requireReader(outcome, who);
        if (outcome.status() != OutcomeStatus.PROPOSED) {
            return List.of();
        }
        return Stream.of(asEmployee(outcome, who), asProposer(outcome, who), asOfficer(outcome, who))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> asEmployee(Outcome outcome, UUID who) {
        return outcome.personId().equals(who) && outcome.awaitsExplanation() ? List.of("explanation") : List.of();
    }

    private List<String> asProposer(Outcome outcome, UUID who) {
        if (!outcome.isProposedBy(who)) {
            return List.of();
        }
        return Stream.of(
                        "withdrawal",
                        outcome.isToBeReaffirmed() ? "reaffirmation" : "",
                        outcome.isSilentOn(staff.today()) ? "explanation/silence" : "")
                .filter(action -> !action.isEmpty())
                .toList();
    }

    private List<String> asOfficer(Outcome outcome, UUID who) {
        if (outcome.isProposedBy(who) || outcome.personId().equals(who) || !access.isHrOfficer(who)) {
            return List.of();
        }
        var basis = Basis.of(appraisals.require(outcome.appraisalId()));
        return outcome.canBeApproved(basis) ? List.of("approval", "rejection") : List.of("rejection");
    }
}
