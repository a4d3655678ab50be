package org.librarycpd.appraisal.selfassessment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.competency.Requirement;
import org.librarycpd.kit.time.Ids;

/** What a person says of herself in one competency; no level yet where she has not said it. */
@Entity
public class SelfRating {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @ManyToOne(fetch = FetchType.LAZY)
    private SelfAssessment selfAssessment;

    private int place;
    private UUID competencyId;
    private int requiredLevel;
    private int topLevel;
    private Integer level;
    private String comment;

    protected SelfRating() {}

    SelfRating(SelfAssessment selfAssessment, int place, Requirement asked) {
        this.id = Ids.next();
        this.selfAssessment = selfAssessment;
        this.place = place;
        this.competencyId = asked.competencyId();
        this.requiredLevel = asked.requiredLevel();
        this.topLevel = asked.topLevel();
    }

    void rate(Rating rating) {
        level = rating == null ? null : rating.level();
        comment = rating == null ? null : rating.comment();
    }

    Requirement asked() {
        return new Requirement(competencyId, requiredLevel, topLevel);
    }

    public UUID competencyId() {
        return competencyId;
    }

    public int requiredLevel() {
        return requiredLevel;
    }

    public int topLevel() {
        return topLevel;
    }

    public Integer level() {
        return level;
    }

    public String comment() {
        return comment;
    }
}
