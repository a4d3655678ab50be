package org.librarycpd.appraisal.cycle.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.librarycpd.appraisal.appraisal.AppraisalKind;
import org.librarycpd.appraisal.cycle.PolicyTerms;
import org.librarycpd.appraisal.cycle.PolicyText;
import org.librarycpd.appraisal.cycle.Population;
import org.librarycpd.kit.http.Text;

/** @param population none given: the whole library */
public record PolicyRequest(
        @NotNull AppraisalKind kind,
        @NotNull @Valid Text title,
        @Valid Population population,
        @NotNull @Valid PolicyTerms terms) {

    PolicyText text() {
        var whom = population == null ? new Population(null, null, null, null) : population;
        return new PolicyText(kind, title, whom, terms);
    }
}
