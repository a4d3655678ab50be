package org.librarycpd.registry.programme;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.registry.programme.ProgrammeRule.*;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;
import org.librarycpd.registry.provider.Provider;

/** What a provider teaches; a draft is its own matter, a published one everyone's. */
@Entity
public class Programme {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID providerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text description;

    private String category;
    private String language;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> competencyIds;

    private int hours;
    private boolean free;
    private boolean online;
    private String url;
    private long priceKopecks;

    @Enumerated(STRING)
    private ProgrammeStatus status = ProgrammeStatus.DRAFT;

    private Instant publishedAt;
    private Instant changedAt;

    protected Programme() {}

    public Programme(UUID providerId, ProgrammeDescription said, Instant now) {
        this.id = Ids.next();
        this.providerId = providerId;
        describe(said, now);
    }

    public ProgrammeChanged revise(UUID ofProvider, ProgrammeDescription said, Instant now) {
        A_RETIRED_PROGRAMME_STAYS_AS_IT_IS.require(status != ProgrammeStatus.RETIRED);
        A_PROGRAMME_STAYS_WITH_ITS_PROVIDER.require(providerId.equals(ofProvider));
        describe(said, now);
        if (isPublished()) {
            requireFitForPublication();
        }
        return new ProgrammeChanged(id);
    }

    public ProgrammePublished publish(Provider provider, Instant now) {
        var next = status.moveTo(ProgrammeStatus.PUBLISHED);
        provider.requireTeaching();
        requireFitForPublication();
        status = next;
        publishedAt = now;
        changedAt = now;
        return new ProgrammePublished(id, providerId, competencyIds, free, online, now);
    }

    public ProgrammeChanged retire(Instant now) {
        status = status.moveTo(ProgrammeStatus.RETIRED);
        changedAt = now;
        return new ProgrammeChanged(id);
    }

    private void describe(ProgrammeDescription said, Instant now) {
        title = said.title();
        description = said.description();
        category = said.category();
        language = said.language();
        competencyIds = said.competencyIds().stream().distinct().toList();
        hours = said.hours();
        free = said.free();
        online = said.online();
        url = said.url();
        priceKopecks = said.priceKopecks();
        changedAt = now;
    }

    private void requireFitForPublication() {
        A_PUBLISHED_PROGRAMME_TEACHES_A_COMPETENCY.require(!competencyIds.isEmpty());
        A_PUBLISHED_PROGRAMME_HAS_HOURS.require(hours > 0);
        FREE_MEANS_THAT_THE_PRICE_IS_ZERO.require(free == (priceKopecks == 0));
    }

    public boolean isDraft() {
        return status == ProgrammeStatus.DRAFT;
    }

    public boolean isPublished() {
        return status == ProgrammeStatus.PUBLISHED;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID providerId() {
        return providerId;
    }

    public ProgrammeStatus status() {
        return status;
    }

    public Text title() {
        return title;
    }

    public boolean isFree() {
        return free;
    }

    public int hours() {
        return hours;
    }

    /** What it says now. */
    public ProgrammeDescription description() {
        return new ProgrammeDescription(
                title, description, category, language, competencyIds, hours, free, online, url, priceKopecks);
    }
}
