package org.librarycpd.appraisal.competency;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.librarycpd.appraisal.competency.ProfileRule.THE_PROFILE_USES_AN_EARLIER_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.competency.SetProfile.Needed;
import org.librarycpd.appraisal.competency.SetProfile.Term;
import org.librarycpd.appraisal.staff.Staff;

/** Sets a profile anew with the competencies of another version of its framework. */
@ApplicationScoped
public class MoveProfile {

    private final CompetencyProfiles profiles;
    private final Competencies competencies;
    private final CompetencyFrameworks frameworks;
    private final SetProfile set;
    private final Staff staff;

    MoveProfile(
            CompetencyProfiles profiles,
            Competencies competencies,
            CompetencyFrameworks frameworks,
            SetProfile set,
            Staff staff) {
        this.profiles = profiles;
        this.competencies = competencies;
        this.frameworks = frameworks;
        this.set = set;
        this.staff = staff;
    }

    /** @param withoutSuccessor what the other version has no place for, and the new profile therefore not either */
    public record Moved(CompetencyProfile profile, List<Competency> withoutSuccessor) {}

    @Transactional
    public Moved handle(UUID profileId, UUID overseerId, UUID frameworkId, Term term) {
        var profile = profiles.require(profileId);
        staff.requireOverseer(overseerId);
        var framework = frameworks.require(frameworkId);
        var successors = framework.competencies().stream().collect(toMap(Competency::originId, identity()));
        var asked = profile.requirements();
        var present =
                competencies.byId(asked.stream().map(Requirement::competencyId).toList());
        THE_PROFILE_USES_AN_EARLIER_VERSION.require(
                present.values().stream().anyMatch(c -> c.isOfTheLineOf(framework)));
        var needed = new ArrayList<Needed>();
        var lost = new ArrayList<Competency>();
        for (var requirement : asked) {
            var competency = present.get(requirement.competencyId());
            var next = competency.isOfTheLineOf(framework) ? successors.get(competency.originId()) : competency;
            if (next == null) {
                lost.add(competency);
            } else {
                needed.add(new Needed(next.id(), requirement.requiredLevel()));
            }
        }
        THE_PROFILE_USES_AN_EARLIER_VERSION.require(!needed.isEmpty());
        return new Moved(set.handle(overseerId, profile.post(), term, needed), lost);
    }
}
