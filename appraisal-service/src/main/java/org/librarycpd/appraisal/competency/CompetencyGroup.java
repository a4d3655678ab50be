package org.librarycpd.appraisal.competency;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/** Competencies that belong together, such as those of a labour function; groups may stand in groups. */
@Entity
public class CompetencyGroup {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private CompetencyFramework framework;

    private UUID parentId;
    private int place;
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text name;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text description;

    protected CompetencyGroup() {}

    CompetencyGroup(CompetencyFramework framework, int place, UUID parentId, DraftGroup draft) {
        this.id = Ids.next();
        this.framework = framework;
        this.place = place;
        change(parentId, draft);
    }

    final void change(UUID newParentId, DraftGroup draft) {
        parentId = newParentId;
        code = draft.code();
        name = draft.name();
        description = draft.description();
    }

    void moveTo(UUID newParentId) {
        parentId = newParentId;
    }

    DraftGroup draft() {
        return new DraftGroup(code, name, description, null);
    }

    public UUID id() {
        return id;
    }

    public UUID parentId() {
        return parentId;
    }

    /** In the order of the whole framework, competencies included. */
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
}
