package org.librarycpd.appraisal.competency;

import static jakarta.persistence.CascadeType.ALL;
import static org.librarycpd.appraisal.competency.ProfileRule.A_PROFILE_NAMES_EACH_COMPETENCY_ONCE;
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
import org.librarycpd.kit.time.Ids;

/**
 * What a position in a department asks of a person, from a day on.
 *
 * <p>It never changes: a later one takes its place, so what applied to whom on a day can always be answered.
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

    public List<Requirement> requirements() {
        return requirements.stream().map(ProfileRequirement::asked).toList();
    }
}
