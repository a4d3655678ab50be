package org.librarycpd.appraisal.competency;

import static jakarta.persistence.CascadeType.ALL;
import static org.librarycpd.appraisal.competency.ProfileRule.A_DEPARTMENT_LOWERS_NOTHING;
import static org.librarycpd.appraisal.competency.ProfileRule.A_PROFILE_ENDS_AFTER_IT_BEGINS;
import static org.librarycpd.appraisal.competency.ProfileRule.A_PROFILE_NAMES_EACH_COMPETENCY_ONCE;
import static org.librarycpd.appraisal.competency.ProfileRule.ONLY_A_PROFILE_WITHOUT_AN_END_IS_ENDED;
import static org.librarycpd.appraisal.competency.ProfileRule.REQUIRED_LEVELS_ARE_ON_THE_SCALE;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.appraisal.staff.Post;
import org.librarycpd.kit.time.Ids;

/**
 * What a position asks of a person from a day on: in the whole library, or what one department adds or raises.
 *
 * <p>What it asks for never changes: a later one takes its place, so what applied to whom on a day can always be
 * answered.
 */
@Entity
public class CompetencyProfile {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID positionId;
    private UUID departmentId;
    private LocalDate validFrom;
    private LocalDate validUntil;

    private Instant changedAt;

    @OneToMany(mappedBy = "profile", cascade = ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ProfileRequirement> requirements = new ArrayList<>();

    protected CompetencyProfile() {}

    public CompetencyProfile(
            UUID positionId, UUID departmentId, LocalDate validFrom, List<Requirement> asked, Instant now) {
        this.id = Ids.next();
        this.positionId = positionId;
        this.departmentId = departmentId;
        this.validFrom = validFrom;
        this.changedAt = now;
        asked.forEach(this::add);
    }

    /** Another one holds from that day; one that would have begun later never does. */
    CompetencyProfileEnded giveWayFrom(LocalDate day, Instant now) {
        validUntil = day.isBefore(validFrom) ? validFrom.minusDays(1) : day.minusDays(1);
        changedAt = now;
        return new CompetencyProfileEnded(this);
    }

    /** @param last the last day */
    public CompetencyProfileEnded end(LocalDate last, Instant now) {
        ONLY_A_PROFILE_WITHOUT_AN_END_IS_ENDED.require(validUntil == null);
        A_PROFILE_ENDS_AFTER_IT_BEGINS.require(!last.isBefore(validFrom), last, validFrom);
        return giveWayFrom(last.plusDays(1), now);
    }

    /** A department may ask for more than the position does everywhere, never for less. */
    void requireNotLowerThan(CompetencyProfile everywhere) {
        for (var asked : everywhere.requirements()) {
            requirements.stream()
                    .map(ProfileRequirement::asked)
                    .filter(own -> own.competencyId().equals(asked.competencyId()))
                    .forEach(own -> A_DEPARTMENT_LOWERS_NOTHING.require(
                            own.requiredLevel() >= asked.requiredLevel(),
                            own.requiredLevel(),
                            asked.requiredLevel(),
                            own.competencyId()));
        }
    }

    private void add(Requirement asked) {
        A_PROFILE_NAMES_EACH_COMPETENCY_ONCE.require(
                requirements.stream().noneMatch(r -> r.competencyId().equals(asked.competencyId())),
                asked.competencyId());
        REQUIRED_LEVELS_ARE_ON_THE_SCALE.require(
                asked.requiredLevel() >= 1 && asked.requiredLevel() <= asked.topLevel(),
                asked.requiredLevel(),
                asked.topLevel());
        requirements.add(new ProfileRequirement(this, requirements.size(), asked));
    }

    public UUID id() {
        return id;
    }

    public String libraryId() {
        return libraryId;
    }

    public long version() {
        return version;
    }

    public UUID positionId() {
        return positionId;
    }

    public UUID departmentId() {
        return departmentId;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Null while no end is in sight. */
    public LocalDate validUntil() {
        return validUntil;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    public boolean isDepartments() {
        return departmentId != null;
    }

    public Post post() {
        return new Post(positionId, departmentId);
    }

    public List<Requirement> requirements() {
        return requirements.stream().map(ProfileRequirement::asked).toList();
    }
}
