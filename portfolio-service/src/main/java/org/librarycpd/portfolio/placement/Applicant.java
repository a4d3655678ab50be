package org.librarycpd.portfolio.placement;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;

/**
 * Who goes, and from where.
 *
 * @param personName given to the host with the person's consent; null until then
 * @param homeLibraryId null for a student, who belongs to no library
 */
@Embeddable
public record Applicant(
        UUID personId,
        String personName,
        String homeLibraryId,
        @JdbcTypeCode(SqlTypes.JSON) Text homeName) {

    Applicant named(String name) {
        return new Applicant(personId, name, homeLibraryId, homeName);
    }
}
