package org.librarycpd.registry.competency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;

/**
 * This service's own small copy of a competency.
 *
 * <p>It stands outside the library wall, because providers teach for all libraries; nobody can list it.
 */
@Entity
@Immutable
public class KnownCompetency {

    @Id
    private UUID id;

    private UUID frameworkId;
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text name;

    protected KnownCompetency() {}
}
