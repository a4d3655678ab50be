package org.librarycpd.appraisal.cycle.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.cycle.AppraisalCycle.Plan;
import org.librarycpd.appraisal.cycle.Exclusion;
import org.librarycpd.kit.http.Text;

/** The plan of a cycle and the policy that it follows. */
public record ScheduleCycleRequest(
        @NotNull UUID policyId,
        @Valid Text title,
        @NotNull LocalDate opensOn,
        LocalDate selfDueOn,
        LocalDate assessmentDueOn,
        LocalDate interviewDueOn,
        LocalDate closesOn,
        @Size(max = 2000) List<@NotNull @Valid Exclusion> exclusions) {

    Plan plan() {
        return new CycleRequest(title, opensOn, selfDueOn, assessmentDueOn, interviewDueOn, closesOn, exclusions)
                .plan();
    }
}
