package org.librarycpd.portfolio.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/** Why an HR officer has taken an account off a member of staff. */
@Entity
@Immutable
@Table(name = "account_unbinding")
public class Unbinding {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    private UUID staffMemberId;
    private UUID personId;
    private UUID unboundBy;
    private String reason;
    private Instant at;

    protected Unbinding() {}

    public Unbinding(UUID staffMemberId, UUID personId, UUID unboundBy, String reason, Instant now) {
        this.id = Ids.next();
        this.staffMemberId = staffMemberId;
        this.personId = personId;
        this.unboundBy = unboundBy;
        this.reason = reason;
        this.at = now;
    }
}
