package org.librarycpd.appraisal.competency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a post asks for on a day: what the position asks for everywhere, with what the department adds or raises.
 *
 * @param profileId the department's own profile where there is one, otherwise the position's
 * @param inheritedProfileId the position's, where the department's refines it; otherwise null
 */
public record ApplicableProfile(UUID profileId, UUID inheritedProfileId, List<AppliedRequirement> applied) {

    public static ApplicableProfile of(CompetencyProfile alone) {
        return new ApplicableProfile(
                alone.id(),
                null,
                alone.requirements().stream()
                        .map(alone.isDepartments() ? AppliedRequirement::added : AppliedRequirement::inherited)
                        .toList());
    }

    public static ApplicableProfile of(CompetencyProfile everywhere, CompetencyProfile inDepartment) {
        var applied = new LinkedHashMap<UUID, AppliedRequirement>();
        everywhere.requirements().forEach(r -> applied.put(r.competencyId(), AppliedRequirement.inherited(r)));
        inDepartment
                .requirements()
                .forEach(r -> applied.compute(
                        r.competencyId(),
                        (id, inherited) -> inherited == null ? AppliedRequirement.added(r) : inherited.refinedBy(r)));
        return new ApplicableProfile(inDepartment.id(), everywhere.id(), List.copyOf(applied.values()));
    }

    /** Of the profiles in force on one day, those two that concern a post. */
    static Optional<ApplicableProfile> of(
            Optional<CompetencyProfile> everywhere, Optional<CompetencyProfile> inDepartment) {
        if (everywhere.isPresent() && inDepartment.isPresent()) {
            return Optional.of(of(everywhere.get(), inDepartment.get()));
        }
        return everywhere.or(() -> inDepartment).map(ApplicableProfile::of);
    }

    public List<Requirement> requirements() {
        return applied.stream().map(AppliedRequirement::asked).toList();
    }
}
