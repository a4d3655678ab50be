package org.librarycpd.portfolio.mentorship;

import static org.librarycpd.portfolio.mentorship.MentorshipRule.A_PARTY_AGREES_ONCE;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.time.Ids;

/** Somebody who teaches or learns in a mentorship, or both. */
@Entity
public class MentorshipParty {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Mentorship mentorship;

    private UUID personId;
    private UUID departmentId;
    private boolean teaches;
    private boolean learns;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> gapIds;

    private Instant agreedAt;
    private String learnt;

    protected MentorshipParty() {}

    MentorshipParty(Mentorship mentorship, Participation part) {
        this.id = Ids.next();
        this.mentorship = mentorship;
        this.personId = part.personId();
        this.departmentId = part.departmentId();
        this.teaches = part.teaches();
        this.learns = part.learns();
        this.gapIds = List.copyOf(part.gapIds());
    }

    void agree(Instant now) {
        A_PARTY_AGREES_ONCE.require(agreedAt == null);
        agreedAt = now;
    }

    void meanFor(List<UUID> ownGapIds) {
        gapIds = List.copyOf(ownGapIds);
    }

    void reflect(String whatWasLearnt) {
        learnt = whatWasLearnt;
    }

    boolean hasAgreed() {
        return agreedAt != null;
    }

    public UUID personId() {
        return personId;
    }

    public UUID departmentId() {
        return departmentId;
    }

    public boolean teaches() {
        return teaches;
    }

    public boolean learns() {
        return learns;
    }

    public List<UUID> gapIds() {
        return List.copyOf(gapIds);
    }

    public Instant agreedAt() {
        return agreedAt;
    }

    public String learnt() {
        return learnt;
    }
}
