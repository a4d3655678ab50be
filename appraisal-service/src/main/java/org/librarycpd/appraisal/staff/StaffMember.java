package org.librarycpd.appraisal.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** This service's own small copy of a staff member. */
@Entity
@Immutable
@Table(name = "known_staff_member")
public class StaffMember {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    private UUID personId;
    private UUID departmentId;
    private UUID positionId;
    private LocalDate employedFrom;
    private LocalDate employedUntil;

    protected StaffMember() {}

    StaffMember(UUID personId, LocalDate employedFrom, LocalDate employedUntil) {
        this.personId = personId;
        this.employedFrom = employedFrom;
        this.employedUntil = employedUntil;
    }

    public boolean isEmployedOn(LocalDate day) {
        return !day.isBefore(employedFrom) && (employedUntil == null || !day.isAfter(employedUntil));
    }

    public Post post() {
        return new Post(positionId, departmentId);
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
}
