package org.librarycpd.deploy.story.cast;

import java.util.Map;
import org.librarycpd.deploy.story.Person;

/** Rows as an HR system writes them. */
public final class StaffSheet {

    private StaffSheet() {}

    public static Map<String, Object> unit(String code, Map<String, String> name) {
        return Map.of("code", code, "name", name);
    }

    public static Map<String, Object> below(String code, Map<String, String> name, String parent) {
        return Map.of("code", code, "name", name, "parentCode", parent);
    }

    public static Map<String, Object> member(String number, Person person, String department, String position) {
        return member(number, person, department, position, false);
    }

    static Map<String, Object> member(
            String number, Person person, String department, String position, boolean hrOfficer) {
        var names = person.account().name().split(" ");
        return Map.of(
                "personnelNumber",
                number,
                "givenName",
                names[0],
                "familyName",
                names[names.length - 1],
                "email",
                person.account().email(),
                "language",
                person.account().locale(),
                "departmentCode",
                department,
                "positionCode",
                position,
                "employedFrom",
                "2019-11-19",
                "hrOfficer",
                hrOfficer);
    }
}
