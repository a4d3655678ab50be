package org.librarycpd.registry.opportunity;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.registry.opportunity.OpportunityRule.*;
import static org.librarycpd.registry.opportunity.OpportunityStatus.*;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/** A library's offer to take interns in. A draft is the library's own matter, a published one everyone's. */
@Entity
public class Opportunity {

    @Id
    private UUID id;

    @Version
    private long version;

    private String hostLibraryId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text hostName;

    @Enumerated(STRING)
    private OpportunityKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text description;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private int hours;
    private int places;
    private LocalDate applyUntil;
    private boolean free;
    private boolean distance;
    private String language;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> competencyIds;

    @Enumerated(STRING)
    private OpportunityStatus status = DRAFT;

    private Instant changedAt;

    protected Opportunity() {}

    public Opportunity(String hostLibraryId, OpportunityOffer offer, Instant now) {
        this.id = Ids.next();
        this.hostLibraryId = hostLibraryId;
        describe(offer, now);
    }

    public OpportunityEvent revise(OpportunityOffer offer, Instant now) {
        AN_OPEN_OFFER_IS_CHANGED.require(status.isOpen(), status);
        describe(offer, now);
        return new OpportunityRevised(id);
    }

    public OpportunityEvent publish(LocalDate today, Instant now) {
        A_DRAFT_IS_PUBLISHED.require(status == DRAFT, status);
        APPLICATIONS_ARE_STILL_POSSIBLE.require(!applyUntil.isBefore(today), applyUntil);
        status = PUBLISHED;
        changedAt = now;
        return new OpportunityPublished(id, hostLibraryId, kind, competencyIds, free, distance, applyUntil, now);
    }

    /** No more applications; those that came are decided on. */
    public OpportunityEvent close(Instant now) {
        A_PUBLISHED_OFFER_IS_CLOSED.require(status == PUBLISHED, status);
        status = CLOSED;
        changedAt = now;
        return new OpportunityClosed(id, hostLibraryId, false, now);
    }

    /** It will not take place. */
    public OpportunityEvent withdraw(Instant now) {
        A_KNOWN_OFFER_IS_WITHDRAWN.require(status == PUBLISHED || status == CLOSED, status);
        status = WITHDRAWN;
        changedAt = now;
        return new OpportunityClosed(id, hostLibraryId, true, now);
    }

    private void describe(OpportunityOffer offer, Instant now) {
        AN_OFFER_ENDS_AFTER_IT_BEGINS.require(!offer.endsOn().isBefore(offer.startsOn()));
        APPLICATIONS_COME_BEFORE_THE_END.require(!offer.applyUntil().isAfter(offer.endsOn()));
        hostName = offer.hostName();
        kind = offer.kind();
        title = offer.title();
        description = offer.description();
        startsOn = offer.startsOn();
        endsOn = offer.endsOn();
        hours = offer.hours();
        places = offer.places();
        applyUntil = offer.applyUntil();
        free = offer.free();
        distance = offer.distance();
        language = offer.language();
        competencyIds = offer.competencyIds().stream().distinct().toList();
        changedAt = now;
    }

    public boolean isOfferedBy(String libraryId) {
        return hostLibraryId.equals(libraryId);
    }

    public boolean isDraft() {
        return status == DRAFT;
    }

    /** Others may have a copy of it: it is published, or was. */
    public boolean isKnownToOthers() {
        return status != DRAFT;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String hostLibraryId() {
        return hostLibraryId;
    }

    public OpportunityStatus status() {
        return status;
    }

    /** What it says now. */
    public OpportunityOffer offer() {
        return new OpportunityOffer(
                hostName,
                kind,
                title,
                description,
                startsOn,
                endsOn,
                hours,
                places,
                applyUntil,
                free,
                distance,
                language,
                List.copyOf(competencyIds));
    }
}
