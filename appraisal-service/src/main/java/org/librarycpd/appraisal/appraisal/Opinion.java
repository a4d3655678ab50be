package org.librarycpd.appraisal.appraisal;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.appraisal.OpinionKind.COLLEAGUE;
import static org.librarycpd.appraisal.appraisal.OpinionKind.EXPERT;
import static org.librarycpd.appraisal.appraisal.OpinionRule.AN_EXPERT_RATES_EVERYTHING;
import static org.librarycpd.appraisal.appraisal.OpinionRule.AN_OPINION_CHANGES_UNTIL_IT_IS_GIVEN;
import static org.librarycpd.appraisal.appraisal.OpinionRule.AN_OPINION_SAYS_SOMETHING;
import static org.librarycpd.appraisal.appraisal.OpinionRule.COLLEAGUES_ANSWER_IN_LEVELS;
import static org.librarycpd.appraisal.appraisal.OpinionStatus.ASKED;
import static org.librarycpd.appraisal.appraisal.OpinionStatus.DECLINED;
import static org.librarycpd.appraisal.appraisal.OpinionStatus.GIVEN;
import static org.librarycpd.appraisal.appraisal.OpinionStatus.LAPSED;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.competency.Ratings;
import org.librarycpd.appraisal.competency.Requirement;
import org.librarycpd.kit.time.Ids;

/**
 * What a colleague, or an expert from outside, is asked to say about a person.
 *
 * <p>It stands by itself beside the appraisal, so that those who are asked neither see nor disturb what the others write.
 */
@Entity
public class Opinion {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID appraisalId;
    private UUID personId;
    private UUID giverId;

    @Enumerated(STRING)
    private OpinionKind kind;

    @Enumerated(STRING)
    private OpinionStatus status = ASKED;

    private UUID askedBy;
    private LocalDate dueOn;
    private Instant givenAt;
    private String declineReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Rating> ratings = List.of();

    private Instant changedAt;

    protected Opinion() {}

    Opinion(Appraisal about, OpinionKind kind, UUID giver, UUID askedBy, Instant now) {
        this.id = Ids.next();
        this.appraisalId = about.id();
        this.personId = about.personId();
        this.giverId = giver;
        this.kind = kind;
        this.askedBy = askedBy;
        this.dueOn = about.terms().assessmentDueOn();
        this.changedAt = now;
    }

    public AssessmentRequested asked() {
        return new AssessmentRequested(id, appraisalId, personId, giverId, kind, dueOn);
    }

    /** Takes the place of what was written before; what a colleague cannot judge is left out. */
    void write(List<Rating> given, List<Requirement> asked, Instant now) {
        AN_OPINION_CHANGES_UNTIL_IT_IS_GIVEN.require(status == ASKED);
        new Ratings(asked, given);
        COLLEAGUES_ANSWER_IN_LEVELS.require(kind == EXPERT || given.stream().allMatch(r -> r.comment() == null));
        ratings = List.copyOf(given);
        changedAt = now;
    }

    void give(List<Requirement> asked, Instant now) {
        AN_OPINION_CHANGES_UNTIL_IT_IS_GIVEN.require(status == ASKED);
        AN_OPINION_SAYS_SOMETHING.require(!ratings.isEmpty());
        AN_EXPERT_RATES_EVERYTHING.require(
                kind == COLLEAGUE || ratings.size() == asked.size(), ratings.size(), asked.size());
        status = GIVEN;
        givenAt = now;
        changedAt = now;
    }

    void decline(String reason, Instant now) {
        AN_OPINION_CHANGES_UNTIL_IT_IS_GIVEN.require(status == ASKED);
        status = DECLINED;
        declineReason = reason;
        ratings = List.of();
        changedAt = now;
    }

    /** Nobody waits for it any longer; what was begun is forgotten. */
    void lapse(Instant now) {
        if (status == ASKED) {
            status = LAPSED;
            ratings = List.of();
            changedAt = now;
        }
    }

    public boolean isGiven() {
        return status == GIVEN;
    }

    public boolean isOpen() {
        return status == ASKED;
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

    public UUID appraisalId() {
        return appraisalId;
    }

    public UUID personId() {
        return personId;
    }

    public UUID giverId() {
        return giverId;
    }

    public OpinionKind kind() {
        return kind;
    }

    public OpinionStatus status() {
        return status;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public List<Rating> ratings() {
        return ratings;
    }
}
