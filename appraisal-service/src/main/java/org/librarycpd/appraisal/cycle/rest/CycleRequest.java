package org.librarycpd.appraisal.cycle.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.librarycpd.appraisal.cycle.AppraisalCycle.Plan;
import org.librarycpd.appraisal.cycle.CycleDates;
import org.librarycpd.appraisal.cycle.Exclusion;
import org.librarycpd.kit.http.Text;

/**
 * The plan of a cycle.
 *
 * @param title none given: the policy's
 * @param selfDueOn this day and each later one: none given, the policy's terms say it
 * @param exclusions those left out of this cycle only
 */
public record CycleRequest(
        @Valid Text title,
        @NotNull LocalDate opensOn,
        LocalDate selfDueOn,
        LocalDate assessmentDueOn,
        LocalDate interviewDueOn,
        LocalDate closesOn,
        @Size(max = 2000) List<@NotNull @Valid Exclusion> exclusions) {

    Plan plan() {
        return new Plan(
                title,
                new CycleDates(opensOn, selfDueOn, assessmentDueOn, interviewDueOn, closesOn),
                Objects.requireNonNullElse(exclusions, List.of()));
    }
}
