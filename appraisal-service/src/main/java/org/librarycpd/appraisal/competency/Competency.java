package org.librarycpd.appraisal.competency;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
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

    private int place;
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text name;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text description;

    protected Competency() {}

    Competency(CompetencyFramework framework, int place, DraftCompetency draft) {
        this.id = Ids.next();
        this.originId = id;
        this.framework = framework;
        this.place = place;
        this.code = draft.code();
        this.name = draft.name();
        this.description = draft.description();
    }

    /** A competency as others name it. */
    public record Named(UUID id, String code, String name) {}

    public Named in(Locale language) {
        return new Named(id, code, name.in(language));
    }

    public int topLevel() {
        return framework.topLevel();
    }

    public UUID id() {
        return id;
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
}
