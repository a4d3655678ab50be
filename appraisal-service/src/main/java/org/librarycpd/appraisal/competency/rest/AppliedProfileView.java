package org.librarycpd.appraisal.competency.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.appraisal.competency.AppliedRequirement;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.competency.ReadAppliedProfile.Applied;

/**
 * What applied on a day, with what the department adds or raises kept apart from what it inherits.
 *
 * @param profileId the department's own where there is one, otherwise the position's
 * @param inheritedProfileId the position's, where the department's refines it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppliedProfileView(
        LocalDate on,
        UUID positionId,
        UUID departmentId,
        UUID profileId,
        UUID inheritedProfileId,
        List<RequirementView> requirements) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RequirementView(
            Competency.Named competency,
            int requiredLevel,
            int topLevel,
            AppliedRequirement.Origin origin,
            Integer inheritedLevel) {

        static RequirementView of(AppliedRequirement it, Map<UUID, Competency> names, Locale language) {
            var asked = it.asked();
            return new RequirementView(
                    names.get(asked.competencyId()).in(language),
                    asked.requiredLevel(),
                    asked.topLevel(),
                    it.origin(),
                    it.inheritedLevel());
        }
    }

    static AppliedProfileView of(Applied it, Map<UUID, Competency> names, Locale language) {
        return new AppliedProfileView(
                it.on(),
                it.post().positionId(),
                it.post().departmentId(),
                it.profile().profileId(),
                it.profile().inheritedProfileId(),
                it.profile().applied().stream()
                        .map(r -> RequirementView.of(r, names, language))
                        .toList());
    }
}
