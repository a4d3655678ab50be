package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.DelegationRule.A_DELEGATION_BEGINS_TODAY_OR_LATER;
import static org.librarycpd.portfolio.staff.DelegationRule.A_DELEGATION_ENDS_ONCE;
import static org.librarycpd.portfolio.staff.DelegationRule.A_DELEGATION_LASTS_A_YEAR_AT_MOST;
import static org.librarycpd.portfolio.staff.DelegationRule.NOBODY_PASSES_AUTHORITY_ON_TO_HIMSELF;
import static org.librarycpd.portfolio.staff.DelegationRule.ONLY_A_HEADS_POWERS_ARE_NARROWED;
import static org.librarycpd.portfolio.staff.DelegationRule.SOMETHING_IS_PASSED_ON;
import static org.librarycpd.portfolio.staff.DelegationStatus.ENDED;
import static org.librarycpd.portfolio.staff.DelegationStatus.IN_FORCE;
import static org.librarycpd.portfolio.staff.DelegationStatus.PLANNED;
import static org.librarycpd.portfolio.staff.DelegationStatus.REVOKED;
import static org.librarycpd.portfolio.staff.StaffRule.A_TERM_BEGINS_BEFORE_IT_ENDS;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.time.Ids;

/** The holder of an office lets somebody act in his name for a while. It works only while he holds the office. */
@Entity
public class Delegation {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID delegatorId;
    private UUID delegateId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Power> powers;

    private UUID departmentId;

    @Embedded
    private Term term;

    private String reason;
    private UUID originId;
    private Instant revokedAt;
    private UUID revokedBy;
    private Instant changedAt;

    protected Delegation() {}

    public Delegation(UUID delegatorId, Mandate mandate, LocalDate today, Instant now) {
        NOBODY_PASSES_AUTHORITY_ON_TO_HIMSELF.require(!delegatorId.equals(mandate.delegateId()));
        SOMETHING_IS_PASSED_ON.require(!mandate.powers().isEmpty());
        ONLY_A_HEADS_POWERS_ARE_NARROWED.require(
                mandate.departmentId() == null || mandate.powers().stream().allMatch(Power::isAHeads));
        this.term = mandate.term();
        A_TERM_BEGINS_BEFORE_IT_ENDS.require(term.validUntil() != null && term.isInOrder());
        A_DELEGATION_BEGINS_TODAY_OR_LATER.require(!term.validFrom().isBefore(today), today);
        var latest = term.validFrom().plusYears(1).minusDays(1);
        A_DELEGATION_LASTS_A_YEAR_AT_MOST.require(!term.validUntil().isAfter(latest), latest);
        this.id = Ids.next();
        this.delegatorId = delegatorId;
        this.delegateId = mandate.delegateId();
        this.powers = new TreeSet<>(mandate.powers());
        this.departmentId = mandate.departmentId();
        this.reason = mandate.reason();
        this.originId = mandate.originId();
        this.changedAt = now;
    }

    public AuthorityDelegated delegated() {
        return new AuthorityDelegated(
                id, delegatorId, delegateId, powers(), departmentId, term.validFrom(), term.validUntil());
    }

    public DelegationRevoked revoke(UUID by, LocalDate today, Instant now) {
        A_DELEGATION_ENDS_ONCE.require(mayBeRevokedOn(today));
        revokedAt = now;
        revokedBy = by;
        changedAt = now;
        return new DelegationRevoked(id, delegatorId, delegateId, by, now);
    }

    public boolean mayBeRevokedOn(LocalDate day) {
        return statusOn(day) == PLANNED || statusOn(day) == IN_FORCE;
    }

    public DelegationStatus statusOn(LocalDate day) {
        if (revokedAt != null) {
            return REVOKED;
        }
        if (day.isBefore(term.validFrom())) {
            return PLANNED;
        }
        return term.covers(day) ? IN_FORCE : ENDED;
    }

    public boolean concerns(UUID personId) {
        return personId.equals(delegatorId) || personId.equals(delegateId);
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

    public UUID delegatorId() {
        return delegatorId;
    }

    public UUID delegateId() {
        return delegateId;
    }

    public Set<Power> powers() {
        return new TreeSet<>(powers);
    }

    public UUID departmentId() {
        return departmentId;
    }

    public Term term() {
        return term;
    }

    public String reason() {
        return reason;
    }

    public UUID originId() {
        return originId;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public UUID revokedBy() {
        return revokedBy;
    }
}
