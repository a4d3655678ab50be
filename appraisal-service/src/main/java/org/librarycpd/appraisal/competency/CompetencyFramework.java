package org.librarycpd.appraisal.competency;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.competency.FrameworkRule.A_FRAMEWORK_NAMES_COMPETENCIES;
import static org.librarycpd.appraisal.competency.FrameworkRule.A_GROUP_STANDS_IN_ANOTHER_ONE;
import static org.librarycpd.appraisal.competency.FrameworkRule.A_PUBLISHED_FRAMEWORK_STAYS_AS_IT_IS;
import static org.librarycpd.appraisal.competency.FrameworkRule.CODES_ARE_UNIQUE;
import static org.librarycpd.appraisal.competency.FrameworkRule.DESCRIBED_LEVELS_ARE_ON_THE_SCALE;
import static org.librarycpd.appraisal.competency.FrameworkRule.GROUPS_ARE_OF_THE_FRAMEWORK;
import static org.librarycpd.appraisal.competency.FrameworkRule.LEVELS_COUNT_UPWARDS_FROM_ONE;
import static org.librarycpd.appraisal.competency.FrameworkRule.ONLY_A_FRAMEWORK_IN_USE_IS_CONTINUED_OR_RETIRED;
import static org.librarycpd.appraisal.competency.FrameworkStatus.DRAFT;
import static org.librarycpd.appraisal.competency.FrameworkStatus.PUBLISHED;
import static org.librarycpd.appraisal.competency.FrameworkStatus.RETIRED;
import static org.librarycpd.appraisal.competency.FrameworkStatus.SUPERSEDED;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Of one that was taken over from elsewhere; null where texts are in Russian and English. */
    private String language;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FrameworkLevel> levels;

    @Enumerated(STRING)
    private FrameworkStatus status = DRAFT;

    private Instant publishedAt;
    private UUID supersededBy;
    private LocalDate supersededFrom;
    private Instant retiredAt;

    /** Moves with every change, so that a change of a competency raises the version of the framework. */
    private Instant changedAt;

    @OneToMany(mappedBy = "framework", cascade = ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<CompetencyGroup> groups = new ArrayList<>();

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

    /** Texts are kept as they came, in the one language they came in. */
    public static CompetencyFramework takenOver(
            String libraryId, String language, Text title, List<FrameworkLevel> levels, Instant now) {
        var framework = new CompetencyFramework(libraryId, title, levels, now);
        framework.language = language;
        return framework;
    }

    /** A draft with the same competencies, each of which knows what it continues. */
    public CompetencyFramework nextVersion(Instant now) {
        ONLY_A_FRAMEWORK_IN_USE_IS_CONTINUED_OR_RETIRED.require(status == PUBLISHED);
        var next = takenOver(libraryId, language, title, levels, now);
        next.originId = originId;
        next.number = number + 1;
        var continued = new HashMap<UUID, CompetencyGroup>();
        groups.forEach(g -> continued.put(g.id(), new CompetencyGroup(next, g.place(), null, g.draft())));
        groups.stream()
                .filter(g -> g.parentId() != null)
                .forEach(g ->
                        continued.get(g.id()).moveTo(continued.get(g.parentId()).id()));
        groups.forEach(g -> next.groups.add(continued.get(g.id())));
        competencies.forEach(c -> next.competencies.add(Competency.continued(
                next, c, c.groupId() == null ? null : continued.get(c.groupId()).id())));
        return next;
    }

    public void describe(Text newTitle, List<FrameworkLevel> newLevels, Instant now) {
        beWritten(now);
        title = newTitle;
        levels = List.copyOf(newLevels);
    }

    public CompetencyGroup add(DraftGroup draft, Instant now) {
        return addGroup(nextPlace(), groupCalled(draft.parent()), draft, now);
    }

    CompetencyGroup addGroup(int place, UUID parentId, DraftGroup draft, Instant now) {
        beWritten(now);
        var group = new CompetencyGroup(this, place, parentId, draft);
        groups.add(group);
        return group;
    }

    public void change(UUID groupId, DraftGroup draft, Instant now) {
        beWritten(now);
        var group = group(groupId);
        var parentId = groupCalled(draft.parent());
        for (var above = parentId; above != null; above = group(above).parentId()) {
            A_GROUP_STANDS_IN_ANOTHER_ONE.require(!above.equals(groupId), draft.code());
        }
        group.change(parentId, draft);
    }

    /** What stood in it stands in the group above from now on. */
    public void removeGroup(UUID groupId, Instant now) {
        beWritten(now);
        var removed = group(groupId);
        groups.stream().filter(g -> groupId.equals(g.parentId())).forEach(g -> g.moveTo(removed.parentId()));
        competencies.stream().filter(c -> groupId.equals(c.groupId())).forEach(c -> c.moveTo(removed.parentId()));
        groups.remove(removed);
    }

    public Competency add(DraftCompetency draft, Instant now) {
        return addCompetency(nextPlace(), groupCalled(draft.group()), draft, now);
    }

    Competency addCompetency(int place, UUID groupId, DraftCompetency draft, Instant now) {
        beWritten(now);
        var competency = new Competency(this, place, groupId, draft);
        competencies.add(competency);
        return competency;
    }

    public void change(UUID competencyId, DraftCompetency draft, Instant now) {
        beWritten(now);
        competency(competencyId).change(groupCalled(draft.group()), draft);
    }

    public void removeCompetency(UUID competencyId, Instant now) {
        beWritten(now);
        competencies.remove(competency(competencyId));
    }

    /** Only what nobody else has seen is thrown away. */
    public void requireDraft() {
        A_PUBLISHED_FRAMEWORK_STAYS_AS_IT_IS.require(status == DRAFT);
    }

    public CompetencyFrameworkPublished publish(UUID by, Instant now) {
        beWritten(now);
        A_FRAMEWORK_NAMES_COMPETENCIES.require(!competencies.isEmpty());
        var codes = new HashSet<String>();
        Stream.concat(
                        groups.stream().map(CompetencyGroup::code),
                        competencies.stream().map(Competency::code))
                .forEach(code -> CODES_ARE_UNIQUE.require(codes.add(code), code));
        for (var i = 0; i < levels.size(); i++) {
            LEVELS_COUNT_UPWARDS_FROM_ONE.require(levels.get(i).level() == i + 1);
        }
        LEVELS_COUNT_UPWARDS_FROM_ONE.require(!levels.isEmpty());
        competencies.forEach(this::requireLevelsOnTheScale);
        status = PUBLISHED;
        publishedAt = now;
        return new CompetencyFrameworkPublished(id, by, now, number, null, null);
    }

    /** The same, and the version before it gives way. */
    public CompetencyFrameworkPublished publishInPlaceOf(
            CompetencyFramework older, LocalDate from, UUID by, Instant now) {
        publish(by, now);
        older.giveWay(id, from, now);
        return new CompetencyFrameworkPublished(id, by, now, number, older.id, from);
    }

    private void giveWay(UUID newer, LocalDate from, Instant now) {
        ONLY_A_FRAMEWORK_IN_USE_IS_CONTINUED_OR_RETIRED.require(status == PUBLISHED);
        status = SUPERSEDED;
        supersededBy = newer;
        supersededFrom = from;
        changedAt = now;
    }

    /** No new profile asks for its competencies; those that do already go on until they are replaced. */
    public CompetencyFrameworkRetired retire(UUID by, Instant now) {
        ONLY_A_FRAMEWORK_IN_USE_IS_CONTINUED_OR_RETIRED.require(status == PUBLISHED);
        status = RETIRED;
        retiredAt = now;
        changedAt = now;
        return new CompetencyFrameworkRetired(id, by, now);
    }

    private void beWritten(Instant now) {
        requireDraft();
        changedAt = now;
    }

    private void requireLevelsOnTheScale(Competency competency) {
        var described = new HashSet<Integer>();
        competency
                .levelStatements()
                .forEach(s -> DESCRIBED_LEVELS_ARE_ON_THE_SCALE.require(
                        s.level() <= topLevel() && described.add(s.level()), competency.code(), s.level(), topLevel()));
    }

    private CompetencyGroup group(UUID groupId) {
        return groups.stream().filter(g -> g.id().equals(groupId)).findFirst().orElseThrow(NOTHING_IS_HERE::refuse);
    }

    private UUID groupCalled(String code) {
        return code == null
                ? null
                : groups.stream()
                        .filter(g -> g.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> GROUPS_ARE_OF_THE_FRAMEWORK.refuse(code))
                        .id();
    }

    private Competency competency(UUID competencyId) {
        return competencies.stream()
                .filter(c -> c.id().equals(competencyId))
                .findFirst()
                .orElseThrow(NOTHING_IS_HERE::refuse);
    }

    private int nextPlace() {
        return Stream.concat(
                        groups.stream().map(CompetencyGroup::place),
                        competencies.stream().map(Competency::place))
                .mapToInt(place -> place + 1)
                .max()
                .orElse(0);
    }

    public boolean isInForceOn(LocalDate day) {
        return switch (status) {
            case DRAFT -> false;
            case PUBLISHED -> true;
            case SUPERSEDED -> day.isBefore(supersededFrom);
            case RETIRED -> !day.isAfter(LocalDate.ofInstant(retiredAt, ZoneOffset.UTC));
        };
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

    public UUID originId() {
        return originId;
    }

    public int number() {
        return number;
    }

    public String language() {
        return language;
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

    public UUID supersededBy() {
        return supersededBy;
    }

    public LocalDate supersededFrom() {
        return supersededFrom;
    }

    public Instant retiredAt() {
        return retiredAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public List<CompetencyGroup> groups() {
        return List.copyOf(groups);
    }

    public List<Competency> competencies() {
        return List.copyOf(competencies);
    }
}
