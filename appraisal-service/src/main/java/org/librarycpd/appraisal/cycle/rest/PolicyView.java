package org.librarycpd.appraisal.cycle.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.AppraisalKind;
import org.librarycpd.appraisal.cycle.CyclePolicy;
import org.librarycpd.appraisal.cycle.Exclusion;
import org.librarycpd.appraisal.cycle.PolicyStatus;
import org.librarycpd.appraisal.cycle.PolicyTerms;
import org.librarycpd.appraisal.cycle.Population;
import org.librarycpd.kit.http.Text;

/**
 * A policy as it is read.
 *
 * @param texts and {@code exclusions}: only for the overseer, because why somebody is left out concerns nobody else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyView(
        UUID id,
        int number,
        UUID succeeds,
        AppraisalKind kind,
        String title,
        Text texts,
        PolicyStatus status,
        PopulationView population,
        PolicyTerms terms,
        String etag) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PopulationView(
            Set<UUID> departments, Set<UUID> positions, Integer monthsInPosition, List<Exclusion> exclusions) {

        static PopulationView of(Population population, boolean isForTheOverseer) {
            return new PopulationView(
                    population.departments(),
                    population.positions(),
                    population.monthsInPosition(),
                    isForTheOverseer ? population.exclusions() : null);
        }
    }

    static PolicyView of(CyclePolicy policy, boolean isForTheOverseer, Locale language, String etag) {
        return new PolicyView(
                policy.id(),
                policy.number(),
                policy.succeeds(),
                policy.kind(),
                policy.title().in(language),
                isForTheOverseer ? policy.title() : null,
                policy.status(),
                PopulationView.of(policy.population(), isForTheOverseer),
                policy.terms(),
                etag);
    }
}
