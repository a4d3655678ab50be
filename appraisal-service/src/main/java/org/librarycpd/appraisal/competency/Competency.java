package org.librarycpd.appraisal.competency;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

@Entity
public class Competency {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private CompetencyFramework framework;

    /** The competency that it continues from an earlier version; itself where it is new. */
    private UUID originId;

    private UUID groupId;
    private int place;
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text name;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text description;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LevelStatement> levelStatements;

    protected Competency() {}

    Competency(CompetencyFramework framework, int place, UUID groupId, DraftCompetency draft) {
        this.id = Ids.next();
        this.originId = id;
        this.framework = framework;
        this.place = place;
        change(groupId, draft);
    }

    /** The same competency in the next version. */
    static Competency continued(CompetencyFramework framework, Competency earlier, UUID groupId) {
        var next = new Competency(framework, earlier.place, groupId, earlier.draft());
        next.originId = earlier.originId;
        return next;
    }

    final void change(UUID newGroupId, DraftCompetency draft) {
        groupId = newGroupId;
        code = draft.code();
        name = draft.name();
        description = draft.description();
        levelStatements = draft.levels();
    }

    void moveTo(UUID newGroupId) {
        groupId = newGroupId;
    }

    private DraftCompetency draft() {
        return new DraftCompetency(code, name, description, null, levelStatements);
    }

    /** A competency as others name it. */
    public record Named(UUID id, String code, String name) {}

    public Named in(Locale language) {
        return new Named(id, code, name.in(language));
    }

    public int topLevel() {
        return framework.topLevel();
    }

    /** Whether a profile that begins on that day may still ask for it. */
    public boolean isInForceOn(LocalDate day) {
        return framework.isInForceOn(day);
    }

    /** Whether it is of an earlier or later version of that framework. */
    boolean isOfTheLineOf(CompetencyFramework other) {
        return framework.originId().equals(other.originId()) && !framework.id().equals(other.id());
    }

    public UUID id() {
        return id;
    }

    public UUID originId() {
        return originId;
    }

    public UUID groupId() {
        return groupId;
    }

    /** In the order of the whole framework, groups included. */
    public int place() {
        return place;
    }

    public String code() {
        return code;
    }

    public Text name() {
        return name;
    }

    public Text description() {
        return description;
    }

    public List<LevelStatement> levelStatements() {
        return levelStatements;
    }
}
