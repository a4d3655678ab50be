package org.librarycpd.appraisal.competency;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

@Entity
class ProfileRequirement {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @ManyToOne(fetch = FetchType.LAZY)
    private CompetencyProfile profile;

    private int place;
    private UUID competencyId;
    private int requiredLevel;
    private int topLevel;

    protected ProfileRequirement() {}

    ProfileRequirement(CompetencyProfile profile, int place, Requirement asked) {
        this.id = Ids.next();
        this.profile = profile;
        this.place = place;
        this.competencyId = asked.competencyId();
        this.requiredLevel = asked.requiredLevel();
        this.topLevel = asked.topLevel();
    }

    UUID competencyId() {
        return competencyId;
    }

    Requirement asked() {
        return new Requirement(competencyId, requiredLevel, topLevel);
    }
}
