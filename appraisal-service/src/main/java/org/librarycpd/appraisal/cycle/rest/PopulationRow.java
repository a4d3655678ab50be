package org.librarycpd.appraisal.cycle.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.appraisal.cycle.Decision;
import org.librarycpd.appraisal.cycle.LeftOut;
import org.librarycpd.appraisal.cycle.WhyNot;

/** @param why in words, where the person is not appraised */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PopulationRow(
        UUID staffMemberId,
        UUID personId,
        UUID departmentId,
        UUID positionId,
        boolean appraised,
        UUID appraiserId,
        WhyNot reason,
        String why,
        String note) {

    static PopulationRow of(Decision decision, Locale language) {
        var candidate = decision.candidate();
        return new PopulationRow(
                candidate.staffMemberId(),
                candidate.personId(),
                candidate.post().departmentId(),
                candidate.post().positionId(),
                decision.isIn(),
                decision.isIn() ? decision.appraisee().appraiserId() : null,
                decision.whyNot(),
                decision.isIn() ? null : decision.whyNot().sentence().in(language),
                decision.note());
    }

    static PopulationRow of(LeftOut person, Locale language) {
        return new PopulationRow(
                person.staffMemberId(),
                person.personId(),
                person.departmentId(),
                person.positionId(),
                false,
                null,
                person.reason(),
                person.reason().sentence().in(language),
                person.note());
    }
}
