package org.librarycpd.appraisal.needs;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.time.Ids;

/** One group of a survey's report, as it was counted at the end; of one that cannot be shown nothing is kept. */
@Entity
@Immutable
public class NeedsGroup {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    private UUID surveyId;
    private UUID departmentId;
    private UUID positionId;

    @Enumerated(STRING)
    private ServiceBand service;

    private boolean shown;
    private Integer asked;
    private Integer answered;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Figure> figures;

    protected NeedsGroup() {}

    private NeedsGroup(UUID surveyId, Group group, List<Figure> figures) {
        this.id = Ids.next();
        this.surveyId = surveyId;
        this.departmentId = group.departmentId();
        this.positionId = group.positionId();
        this.service = group.service();
        this.figures = figures;
    }

    static NeedsGroup hidden(UUID surveyId, Group group) {
        return new NeedsGroup(surveyId, group, List.of());
    }

    static NeedsGroup shown(UUID surveyId, Group group, int asked, int answered, List<Figure> figures) {
        var counted = new NeedsGroup(surveyId, group, figures);
        counted.shown = true;
        counted.asked = asked;
        counted.answered = answered;
        return counted;
    }

    public UUID id() {
        return id;
    }

    public Group group() {
        return new Group(departmentId, positionId, service);
    }

    public boolean isShown() {
        return shown;
    }

    public Integer asked() {
        return asked;
    }

    public Integer answered() {
        return answered;
    }

    public List<Figure> figures() {
        return figures;
    }
}
