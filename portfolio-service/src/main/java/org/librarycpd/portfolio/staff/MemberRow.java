package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.SheetRule.AN_ADDRESS_HAS_ITS_SIGN;
import static org.librarycpd.portfolio.staff.SheetRule.A_DATE_IS_WRITTEN_PLAINLY;
import static org.librarycpd.portfolio.staff.SheetRule.A_FIELD_IS_NOT_TOO_LONG;
import static org.librarycpd.portfolio.staff.StaffRule.A_ROW_IS_COMPLETE;
import static org.librarycpd.portfolio.staff.StaffRule.EMPLOYMENT_BEGINS_BEFORE_IT_ENDS;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.librarycpd.kit.http.Text;

/** A member of staff as the HR system writes it: nothing is believed before it is checked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberRow(
        String personnelNumber,
        String familyName,
        String givenName,
        String patronymic,
        String email,
        String language,
        String departmentCode,
        String departmentName,
        String positionCode,
        String positionName,
        String employedFrom,
        String employedUntil,
        String hrOfficer) {

    private static final int LONGEST = 200;
    private static final Set<String> YES = Set.of("true", "1", "да", "yes", "+");
    private static final DateTimeFormatter RUSSIAN_DATE =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    public MemberRow {
        personnelNumber = tidy(personnelNumber);
        familyName = tidy(familyName);
        givenName = tidy(givenName);
        patronymic = tidy(patronymic);
        email = tidy(email);
        departmentName = tidy(departmentName);
        departmentCode = tidy(departmentCode) == null ? departmentName : tidy(departmentCode);
        positionName = tidy(positionName);
        positionCode = tidy(positionCode) == null ? positionName : tidy(positionCode);
        employedFrom = tidy(employedFrom);
        employedUntil = tidy(employedUntil);
    }

    /** A row whose form is wrong is refused, whomever it is about. */
    void check() {
        fields().forEach((field, value) -> A_ROW_IS_COMPLETE.require(value != null, field));
        fields().forEach((field, value) -> A_FIELD_IS_NOT_TOO_LONG.require(value.length() <= LONGEST, field, LONGEST));
        A_FIELD_IS_NOT_TOO_LONG.require(patronymic == null || patronymic.length() <= LONGEST, "patronymic", LONGEST);
        AN_ADDRESS_HAS_ITS_SIGN.require(email == null || isAddress(email), email);
        EMPLOYMENT_BEGINS_BEFORE_IT_ENDS.require(lastDay() == null || !lastDay().isBefore(firstDay()));
    }

    FullName name() {
        return new FullName(familyName, givenName, patronymic);
    }

    String address() {
        return email == null ? null : email.toLowerCase(Locale.ROOT);
    }

    String spoken() {
        return "en".equalsIgnoreCase(language) ? "en" : "ru";
    }

    LocalDate firstDay() {
        return day(employedFrom);
    }

    LocalDate lastDay() {
        return employedUntil == null ? null : day(employedUntil);
    }

    boolean isHrOfficer() {
        return hrOfficer != null && YES.contains(hrOfficer.strip().toLowerCase(Locale.ROOT));
    }

    /** What a department is to be called if it is met for the first time; null where the row does not say. */
    Text departmentTitle() {
        return departmentName == null ? null : new Text(departmentName, departmentName);
    }

    Text positionTitle() {
        return positionName == null ? null : new Text(positionName, positionName);
    }

    private Map<String, String> fields() {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("personnelNumber", personnelNumber);
        fields.put("familyName", familyName);
        fields.put("givenName", givenName);
        fields.put("departmentCode", departmentCode);
        fields.put("positionCode", positionCode);
        fields.put("employedFrom", employedFrom);
        return fields;
    }

    private static boolean isAddress(String email) {
        return email.indexOf('@') > 0 && email.length() <= LONGEST && email.indexOf(' ') < 0;
    }

    /** As ISO 8601 or as Russian spreadsheets write it, with or without a time that means nothing. */
    private static LocalDate day(String written) {
        var day = written.split("[T ]", 2)[0];
        try {
            return day.indexOf('.') > 0 ? LocalDate.parse(day, RUSSIAN_DATE) : LocalDate.parse(day);
        } catch (DateTimeParseException unreadable) {
            throw A_DATE_IS_WRITTEN_PLAINLY.refuse(written);
        }
    }

    private static String tidy(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
