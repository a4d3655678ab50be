package org.librarycpd.portfolio.staff.rest;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.portfolio.staff.Employment;
import org.librarycpd.portfolio.staff.FullName;
import org.librarycpd.portfolio.staff.KeepStaff;

/** What the HR officer writes about a member. */
final class StaffRequests {

    private StaffRequests() {}

    record MemberRecord(
            @NotBlank @Size(max = 200) String familyName,
            @NotBlank @Size(max = 200) String givenName,
            @Size(max = 200) String patronymic,
            @Email @Size(max = 200) String email,
            @Pattern(regexp = "ru|en") String language,
            @NotNull UUID departmentId,
            @NotNull UUID positionId,
            @NotNull LocalDate employedFrom,
            LocalDate employedUntil) {

        KeepStaff.Record inOrder() {
            return new KeepStaff.Record(
                    new FullName(familyName, givenName, patronymic),
                    email == null ? null : email.toLowerCase(Locale.ROOT),
                    language == null ? "ru" : language,
                    new Employment(departmentId, positionId, employedFrom, employedUntil));
        }
    }

    record NewMember(
            @NotBlank @Size(max = 200) String personnelNumber,
            @NotBlank @Size(max = 200) String familyName,
            @NotBlank @Size(max = 200) String givenName,
            @Size(max = 200) String patronymic,
            @Email @Size(max = 200) String email,
            @Pattern(regexp = "ru|en") String language,
            @NotNull UUID departmentId,
            @NotNull UUID positionId,
            @NotNull LocalDate employedFrom,
            LocalDate employedUntil) {

        MemberRecord record() {
            return new MemberRecord(
                    familyName,
                    givenName,
                    patronymic,
                    email,
                    language,
                    departmentId,
                    positionId,
                    employedFrom,
                    employedUntil);
        }
    }

    record Leaving(@NotNull LocalDate lastDay) {}

    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    record Code(String code) {}
}
