package org.librarycpd.appraisal.cycle.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.AppraisalKind;
import org.librarycpd.appraisal.cycle.AppraisalCycle;
import org.librarycpd.appraisal.cycle.CycleStatus;
import org.librarycpd.appraisal.cycle.Exclusion;
import org.librarycpd.kit.http.Text;

/** @param texts and {@code exclusions}: only for the overseer */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CycleView(
        UUID id,
        UUID policyId,
        AppraisalKind kind,
        String title,
        Text texts,
        CycleStatus status,
        LocalDate opensOn,
        LocalDate selfDueOn,
        LocalDate assessmentDueOn,
        LocalDate interviewDueOn,
        LocalDate closesOn,
        LocalDate openedOn,
        String cancelReason,
        List<Exclusion> exclusions,
        String etag) {

    static CycleView of(AppraisalCycle cycle, boolean isForTheOverseer, Locale language, String etag) {
        var dates = cycle.dates();
        return new CycleView(
                cycle.id(),
                cycle.policyId(),
                cycle.kind(),
                cycle.title().in(language),
                isForTheOverseer ? cycle.title() : null,
                cycle.status(),
                dates.opensOn(),
                dates.selfDueOn(),
                dates.assessmentDueOn(),
                dates.interviewDueOn(),
                dates.closesOn(),
                cycle.openedOn(),
                cycle.cancelReason(),
                isForTheOverseer ? cycle.exclusions() : null,
                etag);
    }
}
