package org.librarycpd.appraisal.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.competency.Requirement;
import org.librarycpd.appraisal.gap.Shortfall;
import org.librarycpd.kit.time.Ids;

/** What the appraiser sees in one competency, what both agree on, and the gap that came of it. */
@Entity
public class AppraisalRating {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Appraisal appraisal;

    private int place;
    private UUID competencyId;
    private int requiredLevel;
    private int topLevel;
    private Integer level;
    private String comment;
    private Integer selfLevel;
    private Integer agreedLevel;
    private UUID gapId;

    protected AppraisalRating() {}

    AppraisalRating(Appraisal appraisal, int place, Requirement asked) {
        this.id = Ids.next();
        this.appraisal = appraisal;
        this.place = place;
        this.competencyId = asked.competencyId();
        this.requiredLevel = asked.requiredLevel();
        this.topLevel = asked.topLevel();
    }

    void assess(Rating rating) {
        level = rating == null ? null : rating.level();
        comment = rating == null ? null : rating.comment();
    }

    void besides(Integer levelSeenByThePerson) {
        selfLevel = levelSeenByThePerson;
    }

    void agree(Rating rating) {
        agreedLevel = rating.level();
    }

    /** @return whether it is another level now */
    boolean correct(Rating rating) {
        var changed = !rating.level().equals(agreedLevel);
        agreedLevel = rating.level();
        return changed;
    }

    void leadTo(UUID gap) {
        gapId = gap;
    }

    Optional<Shortfall> shortfall() {
        return agreedLevel < requiredLevel
                ? Optional.of(new Shortfall(competencyId, requiredLevel, agreedLevel))
                : Optional.empty();
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

    /** What the person sees of herself; known here once both sides have submitted. */
    public Integer selfLevel() {
        return selfLevel;
    }

    public Integer agreedLevel() {
        return agreedLevel;
    }

    public UUID gapId() {
        return gapId;
    }
}
