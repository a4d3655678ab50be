package org.librarycpd.portfolio.run;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;

/** This service's copy of a programme; common to all libraries. */
@Entity
@Immutable
public class KnownProgramme {

    @Id
    private UUID id;

    private UUID providerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> competencyIds;

    protected KnownProgramme() {}

    public UUID id() {
        return id;
    }

    public UUID providerId() {
        return providerId;
    }

    public Text title() {
        return title;
    }

    public List<UUID> competencyIds() {
        return competencyIds == null ? List.of() : List.copyOf(competencyIds);
    }

    public boolean teaches(UUID competencyId) {
        return competencyIds.contains(competencyId);
    }
}
