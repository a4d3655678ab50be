package org.librarycpd.appraisal.cycle;

import static org.librarycpd.appraisal.cycle.WhyNot.LESS_THAN_A_YEAR_IN_POSITION;
import static org.librarycpd.appraisal.cycle.WhyNot.NOBODY_APPRAISES;
import static org.librarycpd.appraisal.cycle.WhyNot.NO_ACCOUNT_YET;
import static org.librarycpd.appraisal.cycle.WhyNot.NO_PROFILE_APPLIES;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.librarycpd.appraisal.appraisal.Appraisee;
import org.librarycpd.appraisal.competency.ApplicableProfile;
import org.librarycpd.appraisal.competency.ApplicableProfiles;
import org.librarycpd.appraisal.staff.LinesOfAuthority;
import org.librarycpd.appraisal.staff.OrganisationChart;
import org.librarycpd.appraisal.staff.Post;

/** Decides who of many is appraised, in as many statements as for one. */
@ApplicationScoped
public class Admission {

    private final ApplicableProfiles profiles;
    private final OrganisationChart chart;

    Admission(ApplicableProfiles profiles, OrganisationChart chart) {
        this.profiles = profiles;
        this.chart = chart;
    }

    public List<Decision> decide(AppraisalCycle cycle, CyclePolicy policy, List<Candidate> candidates, LocalDate day) {
        var posts = candidates.stream().map(Candidate::post).collect(Collectors.toSet());
        var asked = profiles.at(posts, day);
        var authority = chart.on(day);
        return candidates.stream()
                .map(candidate -> leftOutOnPurpose(cycle, policy.population(), candidate, day)
                        .findFirst()
                        .orElseGet(() -> possible(candidate, asked, authority)))
                .toList();
    }

    private static Stream<Decision> leftOutOnPurpose(
            AppraisalCycle cycle, Population population, Candidate candidate, LocalDate day) {
        var person = candidate.personId();
        if (person != null) {
            var named = cycle.exclusion(person).or(() -> population.exclusion(person));
            if (named.isPresent()) {
                return named.map(exclusion -> Decision.out(candidate, exclusion)).stream();
            }
        }
        return population.isTooNew(candidate.employedFrom(), day)
                ? Stream.of(Decision.out(candidate, LESS_THAN_A_YEAR_IN_POSITION))
                : Stream.empty();
    }

    private static Decision possible(
            Candidate candidate, Map<Post, ApplicableProfile> asked, LinesOfAuthority authority) {
        var person = candidate.personId();
        if (person == null) {
            return Decision.out(candidate, NO_ACCOUNT_YET);
        }
        var post = candidate.post();
        var profile = asked.get(post);
        if (profile == null) {
            return Decision.out(candidate, NO_PROFILE_APPLIES);
        }
        return authority
                .appraiserOf(person, post.departmentId())
                .map(head -> Decision.in(
                        candidate,
                        new Appraisee(
                                person,
                                head,
                                post.positionId(),
                                post.departmentId(),
                                profile.profileId(),
                                profile.requirements())))
                .orElseGet(() -> Decision.out(candidate, NOBODY_APPRAISES));
    }
}
