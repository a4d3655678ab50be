package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.BindingRule.ONLY_WHAT_IS_BOUND_IS_UNBOUND;
import static org.librarycpd.portfolio.staff.StaffRule.A_MEMBER_HAS_ONE_ACCOUNT;
import static org.librarycpd.portfolio.staff.StaffRule.EMPLOYMENT_BEGINS_BEFORE_IT_ENDS;
import static org.librarycpd.portfolio.staff.StaffRule.WHO_HAS_LEFT_IS_TAKEN_ON_AGAIN_BY_A_CORRECTION;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/** One person in one library. Known by the personnel number until an account is bound to it. */
@Entity
public class StaffMember {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private String personnelNumber;
    private UUID personId;

    @Embedded
    private FullName name;

    private String email;
    private String language;

    @Embedded
    private Employment employment;

    private Instant changedAt;

    protected StaffMember() {}

    public StaffMember(String personnelNumber, FullName name, String email, String language, Employment employment) {
        EMPLOYMENT_BEGINS_BEFORE_IT_ENDS.require(employment.isInOrder());
        this.id = Ids.next();
        this.personnelNumber = personnelNumber;
        this.name = name;
        this.email = email;
        this.language = language;
        this.employment = employment;
        this.changedAt = Instant.EPOCH;
    }

    /** @return whether that changed anything */
    public boolean become(
            FullName newName, String newEmail, String newLanguage, Employment newEmployment, Instant now) {
        EMPLOYMENT_BEGINS_BEFORE_IT_ENDS.require(newEmployment.isInOrder());
        if (name.equals(newName)
                && Objects.equals(email, newEmail)
                && language.equals(newLanguage)
                && employment.equals(newEmployment)) {
            return false;
        }
        name = newName;
        email = newEmail;
        language = newLanguage;
        employment = newEmployment;
        changedAt = now;
        return true;
    }

    /** From now on the account's owner is this member. */
    public void bindTo(UUID account, Instant now) {
        A_MEMBER_HAS_ONE_ACCOUNT.require(personId == null || personId.equals(account));
        personId = account;
        changedAt = now;
    }

    /** The wrong account is taken off. @return whose it was */
    UUID unbind(Instant now) {
        ONLY_WHAT_IS_BOUND_IS_UNBOUND.require(personId != null);
        var account = personId;
        personId = null;
        changedAt = now;
        return account;
    }

    /** Works for the last time on that day. */
    void leave(LocalDate lastDay, LocalDate today, Instant now) {
        var until = employment.employedUntil();
        WHO_HAS_LEFT_IS_TAKEN_ON_AGAIN_BY_A_CORRECTION.require(until == null || !until.isBefore(today), until);
        var shortened =
                new Employment(employment.departmentId(), employment.positionId(), employment.employedFrom(), lastDay);
        EMPLOYMENT_BEGINS_BEFORE_IT_ENDS.require(shortened.isInOrder());
        employment = shortened;
        changedAt = now;
    }

    public boolean isEmployedOn(LocalDate day) {
        return employment.covers(day);
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

    public String personnelNumber() {
        return personnelNumber;
    }

    public UUID personId() {
        return personId;
    }

    public FullName name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String language() {
        return language;
    }

    public Employment employment() {
        return employment;
    }

    public UUID departmentId() {
        return employment.departmentId();
    }

    public UUID positionId() {
        return employment.positionId();
    }
}
