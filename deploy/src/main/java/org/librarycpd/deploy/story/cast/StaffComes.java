package org.librarycpd.deploy.story.cast;

import static org.librarycpd.deploy.story.cast.Cast.text;
import static org.librarycpd.deploy.story.cast.StaffSheet.below;
import static org.librarycpd.deploy.story.cast.StaffSheet.member;
import static org.librarycpd.deploy.story.cast.StaffSheet.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.story.Machine;
import org.librarycpd.deploy.story.Person;

/** 0. The HR systems import departments, positions and staff; accounts are bound; HR appoints heads and the overseer. */
public record StaffComes(Cast cast) {

    public void play() {
        cast.stage.step("The HR systems of both libraries import their staff", () -> {
            imports(cast.hrSystem, oblast());
            imports(cast.otherHrSystem, city());
        });
        cast.stage.step("Everyone's account is bound by the verified e-mail address", this::bind);
        cast.stage.step("The HR officers appoint heads of department and the overseer", this::appoint);
    }

    public void imports(Machine hrSystem, Map<String, Object> sheet) {
        var operation =
                hrSystem.post("/api/v1/staff-imports").with(sheet).expect(202).location();
        var finished = cast.stage.until(
                "the import is worked off",
                () -> hrSystem.get(operation),
                a -> !a.text("/status").matches("PENDING|VERIFIED|PROCESSING"));
        cast.stage.require("COMPLETED".equals(finished.text("/status")), "every row of the import went in");
        cast.stage.note(
                "%s rows, %s of them new or changed".formatted(finished.text("/rows"), finished.text("/changed")));
    }

    private void bind() {
        bind(List.of(
                cast.anna,
                cast.boris,
                cast.vera,
                cast.gleb,
                cast.darya,
                cast.egor,
                cast.zhanna,
                cast.zakhar,
                cast.inna));
        var me = cast.anna.get("/api/v1/me").expect(200);
        cast.readingRoom = me.text("/department/id");
        cast.leadingLibrarian = me.text("/position/id");
        cast.stage.note(
                "%s works as %s in %s".formatted(cast.anna, me.text("/position/name"), me.text("/department/name")));
    }

    public void bind(List<Person> people) {
        people.forEach(someone -> someone.post("/api/v1/me/binding").expect(200));
    }

    private void appoint() {
        appoint(cast.darya, "HEAD", cast.egor, department(cast.egor));
        appoint(cast.darya, "HEAD", cast.vera, cast.readingRoom);
        appoint(cast.darya, "OVERSEER", cast.gleb, null);
        appoint(cast.zakhar, "HEAD", cast.inna, department(cast.inna));
    }

    public static String department(Person person) {
        return person.get("/api/v1/me").expect(200).text("/department/id");
    }

    public void appoint(Person hrOfficer, String kind, Person person, String department) {
        var me = person.get("/api/v1/me").expect(200);
        if (me.list("/appointments").stream()
                .anyMatch(a -> kind.equals(a.path("kind").asText()))) {
            return;
        }
        var appointment = new HashMap<String, Object>();
        appointment.put("kind", kind);
        appointment.put("staffMemberId", me.text("/member/id"));
        appointment.put("departmentId", department);
        appointment.put("from", cast.today.withDayOfYear(1).toString());
        hrOfficer.post("/api/v1/appointments").with(appointment).expect(201);
    }

    private Map<String, Object> oblast() {
        return Map.of(
                "library", text("Полесская областная научная библиотека", "Polesye Oblast Research Library"),
                "departments",
                        List.of(
                                unit("DIR", text("Дирекция", "Directorate")),
                                below("READ", text("Отдел обслуживания", "Reader services"), "DIR"),
                                below("HR", text("Отдел кадров", "Human resources"), "DIR")),
                "positions",
                        List.of(
                                unit("LIB1", text("Ведущий библиотекарь", "Leading librarian")),
                                unit("HEAD", text("Заведующий отделом", "Head of department"))),
                "members",
                        List.of(
                                member("П-101", cast.anna, "READ", "LIB1", false),
                                member("П-102", cast.boris, "READ", "LIB1", false),
                                member("П-103", cast.vera, "READ", "HEAD", false),
                                member("П-104", cast.gleb, "DIR", "HEAD", false),
                                member("П-105", cast.darya, "HR", "HEAD", true),
                                member("П-106", cast.egor, "DIR", "HEAD", false)));
    }

    private Map<String, Object> city() {
        return Map.of(
                "library", text("Заречненская городская библиотека", "Zarechye City Library"),
                "departments", List.of(unit("ALL", text("Городская библиотека", "City library"))),
                "positions", List.of(unit("LIB", text("Библиотекарь", "Librarian"))),
                "members",
                        List.of(
                                member("З-1", cast.zhanna, "ALL", "LIB", false),
                                member("З-2", cast.zakhar, "ALL", "LIB", true),
                                member("З-3", cast.inna, "ALL", "LIB", false)));
    }
}
