package org.librarycpd.appraisal.competency;

import static org.librarycpd.appraisal.competency.ProfileRule.A_PROFILE_APPLIED_ON_THAT_DAY;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Post;
import org.librarycpd.appraisal.staff.Posts;
import org.librarycpd.appraisal.staff.Staff;

/** Which profile applied to whom on a day: told to the person, to those who answer for her, and to auditors. */
@ApplicationScoped
public class ReadAppliedProfile {

    private final ApplicableProfiles profiles;
    private final Posts posts;
    private final Staff staff;

    ReadAppliedProfile(ApplicableProfiles profiles, Posts posts, Staff staff) {
        this.profiles = profiles;
        this.posts = posts;
        this.staff = staff;
    }

    public record Applied(LocalDate on, Post post, ApplicableProfile profile) {}

    @Transactional
    public Applied to(UUID personId, LocalDate day, UUID readerId, boolean isAuditor) {
        if (!personId.equals(readerId) && !isAuditor) {
            var authorities = staff.over(personId);
            NOTHING_IS_HERE.require(authorities.isHead(readerId) || authorities.isOverseer(readerId));
        }
        var on = day == null ? staff.today() : day;
        return at(posts.heldBy(personId, on).orElseThrow(() -> A_PROFILE_APPLIED_ON_THAT_DAY.refuse(on)), on);
    }

    @Transactional
    public Applied at(Post post, LocalDate day) {
        var on = day == null ? staff.today() : day;
        return new Applied(on, post, profiles.at(post, on).orElseThrow(() -> A_PROFILE_APPLIED_ON_THAT_DAY.refuse(on)));
    }
}
