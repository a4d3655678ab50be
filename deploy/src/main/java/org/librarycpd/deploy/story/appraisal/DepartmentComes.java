package org.librarycpd.deploy.story.appraisal;

import static org.librarycpd.deploy.story.cast.Cast.text;
import static org.librarycpd.deploy.story.cast.StaffComes.department;
import static org.librarycpd.deploy.story.cast.StaffSheet.below;
import static org.librarycpd.deploy.story.cast.StaffSheet.member;
import static org.librarycpd.deploy.story.cast.StaffSheet.unit;

import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.story.cast.StaffComes;

/** More of the library comes with the next sheet: a cataloguing department, a store, two more in reader services. */
record DepartmentComes(Year year) {

    void play() {
        var staff = new StaffComes(year);
        year.stage.step("The HR system sends the cataloguing department and the store", () -> {
            staff.imports(year.hrSystem, sheet());
            year.newcomers()
                    .forEach(someone -> someone.post("/api/v1/me/binding").quietly(200));
            year.stage.note(year.newcomers().size() + " accounts are bound");
        });
        year.stage.step("HR appoints the head of cataloguing", () -> {
            var me = year.pavel.get("/api/v1/me").expect(200);
            year.cataloguing = me.text("/department/id");
            year.cataloguer = me.text("/position/id");
            year.store = department(year.emma);
            staff.appoint(year.darya, "HEAD", year.olga, year.cataloguing);
        });
    }

    private Map<String, Object> sheet() {
        return Map.of(
                "library", text("Полесская областная научная библиотека", "Polesye Oblast Research Library"),
                "departments",
                        List.of(
                                below("CAT", text("Отдел каталогизации", "Cataloguing"), "DIR"),
                                below("STORE", text("Отдел хранения", "Book store"), "DIR")),
                "positions", List.of(unit("CAT1", text("Библиотекарь-каталогизатор", "Cataloguer"))),
                "members",
                        List.of(
                                member("П-301", year.olga, "CAT", "HEAD"),
                                member("П-302", year.pavel, "CAT", "CAT1"),
                                member("П-303", year.rita, "CAT", "CAT1"),
                                member("П-304", year.semyon, "CAT", "CAT1"),
                                member("П-305", year.tamara, "CAT", "CAT1"),
                                member("П-306", year.faina, "READ", "LIB1"),
                                member("П-307", year.khariton, "READ", "LIB1"),
                                member("П-308", year.emma, "STORE", "LIB1"),
                                member("П-309", year.yuri, "STORE", "LIB1")));
    }
}
