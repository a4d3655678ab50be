package org.librarycpd.portfolio.staff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.is;
import static org.librarycpd.portfolio.Refusals.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;

/** What a person reads when the staff, an account or an authority cannot be as it is asked for. */
@QuarkusTest
class StaffRefusalsStoryTest {

    private static People library;

    @BeforeEach
    void oneLibrary() {
        if (library == null) {
            library = People.ofANewLibrary();
        }
    }

    @Test
    void only_the_hr_officer_keeps_the_staff_and_who_does_not_work_here_begins_nothing() {
        var inRoleOnly = new Person(UUID.randomUUID(), "900", "Осока", library.libraryId, "librarian", "hr-officer");
        refused(
                StaffRule.THE_HR_OFFICER_APPOINTS,
                "Это делает только сотрудник отдела кадров этой библиотеки.",
                takesOn(inRoleOnly, "901", "sedge@library.example"));
        refused(
                StaffRule.YOU_WORK_IN_THIS_LIBRARY,
                "Вы не привязаны к сотруднику этой библиотеки или сегодня в ней не работаете.",
                inRoleOnly
                        .creates()
                        .body("{\"year\": 2028}")
                        .post("/api/v1/learning-plans")
                        .then());
    }

    @Test
    void a_number_an_address_and_a_code_name_one_only() {
        refused(
                StaffRule.A_PERSONNEL_NUMBER_IS_ONE_MEMBERS,
                "Табельный номер 101 уже принадлежит другому сотруднику; исправьте ту запись.",
                takesOn(library.darya, "101", null));
        var shared = new Person(UUID.randomUUID(), "910", "Ива", library.libraryId, "librarian");
        for (var number : new String[] {"911", "912"}) {
            takesOn(library.darya, number, shared.email()).statusCode(201);
        }
        refused(
                StaffRule.YOUR_ADDRESS_IS_YOURS_ALONE,
                "Ваш адрес указан у нескольких сотрудников; попросите отдел кадров исправить это.",
                shared.asks().post("/api/v1/me/binding").then());
        refused(
                StaffRule.A_CODE_NAMES_ONE_UNIT,
                "Код LIB уже занят; выберите другой или измените то, что им названо.",
                library.darya
                        .creates()
                        .body("{\"code\": \"LIB\", \"name\": {\"ru\": \"Б\", \"en\": \"L\"}}")
                        .post("/api/v1/positions")
                        .then());
    }

    @Test
    void an_account_and_its_member_find_each_other_once() {
        var member = "/api/v1/staff-members/" + library.memberId(library.anna);
        refused(
                BindingRule.A_CODE_IS_FOR_WHO_HAS_NO_ACCOUNT_YET,
                "Этот сотрудник уже привязан к учётной записи: сначала отвяжите её.",
                library.darya.asks().post(member + "/binding-code").then());
        String id = takesOn(library.darya, "920", null).extract().path("id");
        String code = library.darya
                .asks()
                .post("/api/v1/staff-members/" + id + "/binding-code")
                .path("code");
        refused(
                BindingRule.AN_ACCOUNT_BINDS_ONE_MEMBER,
                "Ваша учётная запись уже привязана к сотруднику этой библиотеки.",
                library.anna
                        .asks()
                        .body("{\"code\": \"" + code + "\"}")
                        .post("/api/v1/me/binding")
                        .then());
    }

    @Test
    void a_row_names_departments_and_positions_that_are_there() {
        var lost = new Person(UUID.randomUUID(), "930", "Вяз", library.libraryId);
        var unnamed = new Person(UUID.randomUUID(), "931", "Вереск", library.libraryId);
        var rows = library.row(lost, "NOWHERE", false) + ","
                + library.row(unnamed, "READING", false).replace("\"LIB\"", "\"NOBODY\"") + ",";
        library.imports(library.sheet().replace("\"members\": [", "\"members\": [" + rows))
                .body(reasonOf("a-department-is-named-by-its-code"), is("Нет отдела с кодом NOWHERE."))
                .body(reasonOf("a-position-is-named-by-its-code"), is("Нет должности с кодом NOBODY."));
    }

    private static String reasonOf(String rule) {
        return "problems.find { it.rule == '%s' }.reason".formatted(rule);
    }

    @Test
    void a_library_is_introduced_before_its_sheets() {
        var sheet = """
            Табельный номер;Фамилия;Имя;Код отдела;Должность;Дата приёма
            1;Ёлкина;Любовь;READING;Хранитель;19.11.2019
            """;
        refused(
                SheetRule.THE_LIBRARY_IS_INTRODUCED_FIRST,
                "Библиотека здесь пока неизвестна: один раз передайте её название через PUT /api/v1/libraries/… или"
                        + " загрузите файл JSON, где она названа.",
                People.sends(UUID.randomUUID().toString(), "text/csv", sheet.getBytes(UTF_8)));
    }

    @Test
    void authority_is_passed_on_within_ones_own_department_to_somebody_who_works_here() {
        refused(
                DelegationRule.YOU_HEAD_THE_DEPARTMENT_YOU_NAME,
                "Вы не руководите этим отделом и отделами над ним; назовите свой отдел или не называйте никакого.",
                delegates(library.vera, library.boris.id(), library.departments.get("CHILDREN")));
        refused(
                DelegationRule.A_DELEGATE_WORKS_HERE,
                "Сегодня в библиотеке нет сотрудника с такой учётной записью; выберите того, кто здесь работает.",
                delegates(library.vera, UUID.randomUUID(), library.departments.get("READING")));
        refused(
                DelegationRule.ONLY_THE_HOLDER_PASSES_IT_ON,
                "У вас здесь нет должности с такими полномочиями, а переданное вам нельзя передать дальше; обратитесь к"
                        + " тому, кто её занимает.",
                delegates(library.anna, library.boris.id(), library.departments.get("READING")));
        refused(
                DelegationRule.ALL_DELEGATIONS_ARE_FOR_THOSE_WHO_WATCH,
                "Все передачи полномочий видят ответственный за развитие, кадровики и аудиторы; без «all» вы увидите"
                        + " свои.",
                library.anna.asks().get("/api/v1/delegations?all=true").then());
    }

    private static ValidatableResponse delegates(Person by, UUID whom, UUID department) {
        return by.creates()
                .body("""
                    {"delegateId": "%s", "powers": ["DECIDE_PLANS"], "departmentId": "%s", "from": "%s", "until": "%s"}\
                    """.formatted(whom, department, LocalDate.now(), LocalDate.now()))
                .post("/api/v1/delegations")
                .then();
    }

    private static ValidatableResponse takesOn(Person by, String number, String email) {
        return by.creates()
                .body("""
                    {"personnelNumber": "%s", "familyName": "Ива", "givenName": "Ива", "email": %s, "departmentId": "%s",
                     "positionId": "%s", "employedFrom": "2020-02-01"}\
                    """.formatted(
                                number,
                                email == null ? null : "\"" + email + "\"",
                                library.departments.get("READING"),
                                library.anna.asks().get("/api/v1/me").path("position.id")))
                .post("/api/v1/staff-members")
                .then();
    }
}
