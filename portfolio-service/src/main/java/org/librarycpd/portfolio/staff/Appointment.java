package org.librarycpd.portfolio.staff;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.portfolio.staff.AppointmentKind.HEAD;
import static org.librarycpd.portfolio.staff.StaffRule.A_HEAD_HAS_A_DEPARTMENT;
import static org.librarycpd.portfolio.staff.StaffRule.A_TERM_BEGINS_BEFORE_IT_ENDS;
import static org.librarycpd.portfolio.staff.StaffRule.A_TERM_ENDS_ONCE;
import static org.librarycpd.portfolio.staff.StaffRule.ONLY_A_HEAD_HAS_A_DEPARTMENT;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/** Who is head, overseer or HR officer, and how long: the authority behind the token's role. */
@Entity
public class Appointment {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    @Enumerated(STRING)
    private AppointmentKind kind;

    private UUID staffMemberId;
    private UUID personId;
    private UUID departmentId;

    @Embedded
    private Term term;

    private Instant changedAt;

    protected Appointment() {}

    public Appointment(AppointmentKind kind, StaffMember member, UUID departmentId, Term term, Instant now) {
        A_HEAD_HAS_A_DEPARTMENT.require(kind != HEAD || departmentId != null);
        ONLY_A_HEAD_HAS_A_DEPARTMENT.require(kind == HEAD || departmentId == null);
        A_TERM_BEGINS_BEFORE_IT_ENDS.require(term.isInOrder());
        this.id = Ids.next();
        this.kind = kind;
        this.staffMemberId = member.id();
        this.personId = member.personId();
        this.departmentId = departmentId;
        this.term = term;
        this.changedAt = now;
    }

    public AppointmentMade made() {
        return new AppointmentMade(id, personId, kind, departmentId, term.validFrom(), term.validUntil());
    }

    /** The member's account has become known. */
    public void holdBy(UUID account, Instant now) {
        personId = account;
        changedAt = now;
    }

    /** The last day is the given one. */
    public void endOn(LocalDate day, LocalDate today, Instant now) {
        A_TERM_ENDS_ONCE.require(term.validUntil() == null || !term.validUntil().isBefore(today), term.validUntil());
        var shortened = new Term(term.validFrom(), day);
        A_TERM_BEGINS_BEFORE_IT_ENDS.require(shortened.isInOrder());
        term = shortened;
        changedAt = now;
    }

    public boolean isInForceOn(LocalDate day) {
        return term.covers(day);
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

    public AppointmentKind kind() {
        return kind;
    }

    public UUID staffMemberId() {
        return staffMemberId;
    }

    public UUID personId() {
        return personId;
    }

    public UUID departmentId() {
        return departmentId;
    }

    public Term term() {
        return term;
    }
}
