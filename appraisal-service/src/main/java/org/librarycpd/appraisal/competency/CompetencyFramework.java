package org.librarycpd.appraisal.competency;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.competency.FrameworkRule.A_FRAMEWORK_NAMES_COMPETENCIES;
import static org.librarycpd.appraisal.competency.FrameworkRule.A_PUBLISHED_FRAMEWORK_STAYS_AS_IT_IS;
import static org.librarycpd.appraisal.competency.FrameworkRule.CODES_ARE_UNIQUE;
import static org.librarycpd.appraisal.competency.FrameworkRule.LEVELS_COUNT_UPWARDS_FROM_ONE;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/**
 * Competencies and the levels they are measured by.
 *
 * <p>A published one is common reference for all libraries and providers; a draft is seen only in the library that
 * writes it. That is why it has an owner and not a tenant: see docs/decisions.
 */
@Entity
public class CompetencyFramework {

    @Id
    private UUID id;

    private String libraryId;

    @Version
    private long version;

    /** The first version: what all versions have in common. */
    private UUID originId;

    private int number = 1;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FrameworkLevel> levels;

    @Enumerated(STRING)
    private FrameworkStatus status = FrameworkStatus.DRAFT;

    private Instant publishedAt;

    /** Moves with every change, so that a change of a competency raises the version of the framework. */
    private Instant changedAt;

    @OneToMany(mappedBy = "framework", cascade = ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Competency> competencies = new ArrayList<>();

    protected CompetencyFramework() {}

    /** @param libraryId the library that writes it */
    public CompetencyFramework(String libraryId, Text title, List<FrameworkLevel> levels, Instant now) {
        this.id = Ids.next();
        this.originId = id;
        this.libraryId = libraryId;
        this.title = title;
        this.levels = List.copyOf(levels);
        this.changedAt = now;
    }

    public Competency add(DraftCompetency draft, Instant now) {
        A_PUBLISHED_FRAMEWORK_STAYS_AS_IT_IS.require(status == FrameworkStatus.DRAFT);
        var competency = new Competency(this, competencies.size(), draft);
        competencies.add(competency);
        changedAt = now;
        return competency;
    }

    public CompetencyFrameworkPublished publish(UUID by, Instant now) {
        A_PUBLISHED_FRAMEWORK_STAYS_AS_IT_IS.require(status == FrameworkStatus.DRAFT);
        A_FRAMEWORK_NAMES_COMPETENCIES.require(!competencies.isEmpty());
        var codes = new HashSet<String>();
        competencies.forEach(c -> CODES_ARE_UNIQUE.require(codes.add(c.code()), c.code()));
        for (var i = 0; i < levels.size(); i++) {
            LEVELS_COUNT_UPWARDS_FROM_ONE.require(levels.get(i).level() == i + 1);
        }
        LEVELS_COUNT_UPWARDS_FROM_ONE.require(!levels.isEmpty());
        status = FrameworkStatus.PUBLISHED;
        publishedAt = now;
        changedAt = now;
        return new CompetencyFrameworkPublished(id, by, now);
    }

    public int topLevel() {
        return levels.size();
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

    public Text title() {
        return title;
    }

    public List<FrameworkLevel> levels() {
        return levels;
    }

    public FrameworkStatus status() {
        return status;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public List<Competency> competencies() {
        return List.copyOf(competencies);
    }
}
