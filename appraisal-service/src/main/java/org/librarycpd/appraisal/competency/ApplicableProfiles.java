package org.librarycpd.appraisal.competency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.librarycpd.appraisal.staff.Post;
import org.librarycpd.appraisal.staff.Posts;

/** Which profile applies to whom on which day. */
@ApplicationScoped
public class ApplicableProfiles {

    private final CompetencyProfiles profiles;
    private final Posts posts;

    ApplicableProfiles(CompetencyProfiles profiles, Posts posts) {
        this.profiles = profiles;
        this.posts = posts;
    }

    /** By the post that the person held on that day. */
    public Optional<ApplicableProfile> of(UUID personId, LocalDate day) {
        return posts.heldBy(personId, day).flatMap(post -> at(post, day));
    }

    public Optional<ApplicableProfile> at(Post post, LocalDate day) {
        return Optional.ofNullable(at(Set.of(post), day).get(post));
    }

    /** In one statement for however many posts; those without a profile are left out. */
    public Map<Post, ApplicableProfile> at(Collection<Post> asked, LocalDate day) {
        var positions = asked.stream().map(Post::positionId).collect(Collectors.toSet());
        var inForce = profiles.inForce(positions, day).stream()
                .collect(Collectors.toMap(CompetencyProfile::post, Function.identity()));
        var found = new HashMap<Post, ApplicableProfile>();
        asked.forEach(post -> ApplicableProfile.of(
                        Optional.ofNullable(inForce.get(new Post(post.positionId(), null))),
                        Optional.ofNullable(inForce.get(post)))
                .ifPresent(applicable -> found.put(post, applicable)));
        return found;
    }
}
