package org.librarycpd.portfolio.placement;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.portfolio.placement.PlacementRule.*;
import static org.librarycpd.portfolio.placement.PlacementStatus.*;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.time.Ids;

/** One library's side of a stay in another library. The home side asks and steps back; the host decides and vouches. */
@Entity
public class Placement {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID placementId;

    @Enumerated(STRING)
    private Side side;

    @Embedded
    private PlacementTerms terms;

    @Embedded
    private Applicant applicant;

    private String motivation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> gapIds = List.of();

    private UUID approverId;
    private UUID consentedBy;

    @Enumerated(STRING)
    private PlacementStatus status;

    @Embedded
    private Supervisor supervisor;

    private String reason;

    @Embedded
    private Outcome outcome;

    private String learnt;
    private Instant changedAt;

    protected Placement() {}

    private Placement(UUID placementId, Side side, PlacementTerms terms, Applicant applicant, PlacementStatus status) {
        this.id = Ids.next();
        this.placementId = placementId;
        this.side = side;
        this.terms = terms;
        this.applicant = applicant;
        this.status = status;
    }

    /** The home side, before anyone has applied. */
    public static Placement atHome(PlacementTerms terms, Applicant applicant, UUID approverId) {
        var placement = new Placement(Ids.next(), Side.HOME, terms, applicant, OFFERED);
        placement.approverId = approverId;
        return placement;
    }

    /** The host's side of what has been applied for elsewhere. */
    static Placement atTheHost(UUID placementId, PlacementTerms terms, Applicant applicant, Instant now) {
        var placement = new Placement(placementId, Side.HOST, terms, applicant, APPLIED);
        placement.changedAt = now;
        return placement;
    }

    /** The approver proposes it, and consents by that. */
    public PlacementEvent offer(UUID by, Instant now) {
        consentedBy = by;
        return told(now);
    }

    /** The application waits for the approver's consent; where nobody has to give it, it goes to the host at once. */
    public Optional<PlacementEvent> apply(Application application, String name, Instant now) {
        AN_OFFERED_PLACEMENT_IS_TAKEN_UP.require(side == Side.HOME && status == OFFERED, status);
        THE_HOST_LEARNS_THE_NAME.require(application.agreesToBeNamed());
        applicant = applicant.named(name);
        motivation = application.motivation();
        gapIds = List.copyOf(application.gapIds());
        status = APPLIED;
        changedAt = now;
        return isKnownToTheHost() ? Optional.of(told(now)) : Optional.empty();
    }

    public PlacementEvent consent(UUID by, Instant now) {
        CONSENT_IS_DECIDED_ONCE.require(awaitsConsent(), status);
        consentedBy = by;
        return told(now);
    }

    public PlacementEvent accept(Supervisor by, Instant now) {
        AN_APPLICATION_IS_DECIDED_ONCE.require(side == Side.HOST && status == APPLIED, status);
        supervisor = by;
        return become(ACCEPTED, now);
    }

    /** The approver refuses consent, or the host the application. */
    public PlacementEvent decline(String why, Instant now) {
        if (side == Side.HOME) {
            CONSENT_IS_DECIDED_ONCE.require(awaitsConsent(), status);
        } else {
            AN_APPLICATION_IS_DECIDED_ONCE.require(status == APPLIED, status);
        }
        reason = why;
        return become(DECLINED, now);
    }

    public PlacementEvent withdraw(String why, Instant now) {
        A_PLACEMENT_IS_LEFT_BEFORE_IT_STARTS.require(side == Side.HOME && status.isOpen() && status != ACTIVE, status);
        reason = why;
        return become(WITHDRAWN, now);
    }

    public PlacementEvent start(Instant now) {
        AN_ACCEPTED_PLACEMENT_STARTS.require(side == Side.HOST && status == ACCEPTED, status);
        return become(ACTIVE, now);
    }

    public PlacementEvent breakOff(String why, Instant now) {
        A_PLACEMENT_AT_WORK_IS_BROKEN_OFF.require(status == ACTIVE || side == Side.HOST && status == ACCEPTED, status);
        reason = why;
        return become(BROKEN_OFF, now);
    }

    public PlacementEvent complete(Outcome confirmed, Instant now) {
        AN_ACTIVE_PLACEMENT_IS_COMPLETED.require(side == Side.HOST && status == ACTIVE, status);
        outcome = confirmed;
        return become(COMPLETED, now);
    }

    /** What was learnt, in the intern's own words; stays at home. */
    public void report(String words, Instant now) {
        A_REPORT_FOLLOWS_THE_START.require(
                side == Side.HOME && (status == ACTIVE || status == BROKEN_OFF || status == COMPLETED), status);
        learnt = words;
        changedAt = now;
    }

    /** Follows the other side, unless this one has come further by itself. */
    Optional<PlacementEvent> follow(PlacementSideMoved other, Words words, Instant now) {
        if (!other.status().winsOver(status)) {
            return Optional.empty();
        }
        if (other.supervisorId() != null) {
            supervisor = new Supervisor(other.supervisorId(), words.supervisorName());
        }
        if (other.hoursDone() != null) {
            outcome = new Outcome(other.hoursDone(), other.completedOn(), other.assessedBy(), words.assessment());
        }
        reason = words.reason();
        return Optional.of(become(other.status(), now));
    }

    public PlacementSideMoved moved() {
        return new PlacementSideMoved(
                placementId,
                terms.opportunityId(),
                side,
                applicant.homeLibraryId(),
                terms.hostLibraryId(),
                applicant.personId(),
                status,
                supervisor == null ? null : supervisor.supervisorId(),
                outcome == null ? null : outcome.hoursDone(),
                outcome == null ? null : outcome.completedOn(),
                outcome == null ? null : outcome.assessedBy(),
                changedAt);
    }

    private PlacementEvent become(PlacementStatus next, Instant now) {
        status = next;
        return told(now);
    }

    private PlacementEvent told(Instant now) {
        changedAt = now;
        return PlacementEvent.of(this, now);
    }

    /** The host learns of an application once the own library stands behind it. */
    public boolean isKnownToTheHost() {
        return side == Side.HOST || status != OFFERED && !needsConsent();
    }

    public boolean awaitsConsent() {
        return side == Side.HOME && status == APPLIED && needsConsent();
    }

    private boolean needsConsent() {
        return applicant.homeLibraryId() != null && consentedBy == null;
    }

    public UUID placementId() {
        return placementId;
    }

    public String libraryId() {
        return libraryId;
    }

    public long version() {
        return version;
    }

    public Side side() {
        return side;
    }

    public PlacementTerms terms() {
        return terms;
    }

    public Applicant applicant() {
        return applicant;
    }

    public UUID personId() {
        return applicant.personId();
    }

    public String motivation() {
        return motivation;
    }

    public List<UUID> gapIds() {
        return List.copyOf(gapIds);
    }

    public UUID approverId() {
        return approverId;
    }

    public UUID consentedBy() {
        return consentedBy;
    }

    public PlacementStatus status() {
        return status;
    }

    public Optional<Supervisor> supervisor() {
        return Optional.ofNullable(supervisor);
    }

    public String reason() {
        return reason;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public String learnt() {
        return learnt;
    }
}
