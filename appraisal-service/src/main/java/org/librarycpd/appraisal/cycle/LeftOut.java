package org.librarycpd.appraisal.cycle;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/** Somebody of the population who was not taken in when the cycle was opened, and why. */
@Entity
@Immutable
@Table(name = "cycle_left_out")
public class LeftOut {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    private UUID cycleId;
    private UUID staffMemberId;
    private UUID personId;
    private UUID departmentId;
    private UUID positionId;

    @Enumerated(STRING)
    private WhyNot reason;

    private boolean onPurpose;
    private String note;

    protected LeftOut() {}

    LeftOut(UUID cycleId, Decision decision) {
        var candidate = decision.candidate();
        this.id = Ids.next();
        this.cycleId = cycleId;
        this.staffMemberId = candidate.staffMemberId();
        this.personId = candidate.personId();
        this.departmentId = candidate.post().departmentId();
        this.positionId = candidate.post().positionId();
        this.reason = decision.whyNot();
        this.onPurpose = reason.isOnPurpose();
        this.note = decision.note();
    }

    public UUID id() {
        return id;
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

    public UUID positionId() {
        return positionId;
    }

    public WhyNot reason() {
        return reason;
    }

    public String note() {
        return note;
    }
}
