package org.librarycpd.portfolio.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.librarycpd.portfolio.assignment.Work.RESPONSIBILITIES;
import static org.librarycpd.portfolio.assignment.Work.STRETCH;
import static org.librarycpd.portfolio.assignment.Work.day;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.assignment.work.AssignmentWorker;
import org.librarycpd.portfolio.completion.WorkCompleted;
import org.librarycpd.test.EventStream;
import org.librarycpd.test.Statements;

@QuarkusTest
class AssignmentStoryTest {

    private static People library;

    @Inject
    AssignmentWorker worker;

    /** What the portfolios were told to gain. */
    @Singleton
    static class Gained {
        static final List<WorkCompleted> WORK = new CopyOnWriteArrayList<>();

        void hear(@Observes WorkCompleted work) {
            WORK.add(work);
        }
    }

    @BeforeEach
    void aLibrary() {
        if (library == null) {
            library = People.ofANewLibrary();
        }
    }

    @Test
    void the_list_is_a_spreadsheet_where_csv_is_asked_for() {
        Work.given(library.vera, STRETCH, Work.stretch(library.anna, null));
        library.anna
                .asks()
                .accept("text/csv")
                .get(STRETCH)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .body(containsString("id;personId;departmentId;title;status"), containsString(";Выставка;PROPOSED;"));
    }

    @Test
    void a_head_gives_stretch_work_and_the_portfolio_gains_by_it() {
        try (var year = new LearningYear(library)) {
            var gap = year.gapOf(library.anna);
            var work = Work.given(library.vera, STRETCH, Work.stretch(library.anna, gap));
            work.allows(library.anna, "acceptance", "refusal", "withdrawal");
            work.allows(library.vera, "withdrawal");
            work.allows(library.egor);
            work.step(library.vera, "acceptance", null)
                    .statusCode(403)
                    .body("title", containsString("тот, кому поручена работа"));
            work.step(library.anna, "acceptance", null).statusCode(200).body("status", equalTo("ACCEPTED"));
            work.step(library.anna, "acceptance", null)
                    .statusCode(409)
                    .body("title", containsString("принимают или отклоняют только предложенное"));
            work.step(library.anna, "notes", "{\"text\": \"рано\"}").statusCode(409);
            work.step(library.anna, "start", null).statusCode(200).body("status", equalTo("ACTIVE"));
            work.allows(library.anna, "notes", "reflection", "withdrawal");
            work.step(library.anna, "notes", "{\"text\": \"Составила план выставки\"}")
                    .statusCode(201);
            work.step(library.vera, "notes", "{\"text\": \"Хорошее начало\"}")
                    .statusCode(201)
                    .body("notes", hasSize(2));
            work.step(library.anna, "reflection", "{\"learnt\": \"Вести переговоры\"}")
                    .statusCode(200);
            work.step(library.anna, "completion", Work.COMPLETION)
                    .statusCode(403)
                    .body("title", containsString("руководитель ближайшего вышестоящего отдела"));
            work.step(library.egor, "completion", Work.COMPLETION).statusCode(403);
            work.step(library.vera, "completion", Work.COMPLETION)
                    .statusCode(200)
                    .body("status", equalTo("COMPLETED"))
                    .body("hours", equalTo(36));
            work.step(library.vera, "withdrawal", Work.REASON)
                    .statusCode(409)
                    .body("title", containsString("уже завершено"));

            var gained = Gained.WORK.stream()
                    .filter(w -> w.subjectId().toString().equals(work.id()))
                    .toList();
            assertThat(gained).singleElement().satisfies(w -> {
                assertThat(w.personId()).isEqualTo(library.anna.id());
                assertThat(w.verifiedBy()).isEqualTo(library.vera.id());
                assertThat(w.hours()).isEqualTo(36);
                assertThat(w.gapIds()).containsExactly(gap);
                assertThat(w.learnt()).isEqualTo("Вести переговоры");
            });
            library.anna
                    .asks()
                    .get("/api/v1/portfolio-entries?kind=STRETCH_ASSIGNMENT")
                    .then()
                    .body("items.find { it.subjectId == '%s' }.status".formatted(work.id()), equalTo("VERIFIED"));
            for (var type :
                    List.of("StretchAssignmentProposed", "StretchAssignmentAccepted", "StretchAssignmentCompleted")) {
                work.told(year.events, "portfolio.stretch-assignments", type);
            }
            library.vera
                    .asks()
                    .get(STRETCH + "?status=COMPLETED&person=" + library.anna.id())
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(work.id()));
        }
    }

    @Test
    void a_group_leader_gets_real_powers_which_are_gone_at_once_when_it_is_withdrawn() {
        var work = Work.given(
                library.vera,
                RESPONSIBILITIES,
                Work.responsibility(library.anna, library.departments.get("READING"), "\"DECIDE_PLANS\""));
        try (var year = new LearningYear(library)) {
            var plan = year.submitted(library.boris, year.gapOf(library.boris), year.run(24, 0));
            library.anna.asks().get("/api/v1/learning-plans/" + plan).then().statusCode(404);
            work.step(library.anna, "acceptance", null).statusCode(200);
            library.anna.asks().get("/api/v1/learning-plans/" + plan).then().statusCode(200);
            work.step(library.anna, "start", null).statusCode(200);
            work.step(library.vera, "withdrawal", Work.REASON).statusCode(200).body("status", equalTo("WITHDRAWN"));
            library.anna.asks().get("/api/v1/learning-plans/" + plan).then().statusCode(404);
            for (var type : List.of("ResponsibilityProposed", "ResponsibilityGiven", "ResponsibilityEnded")) {
                work.told(year.events, "portfolio.responsibilities", type);
            }
        }
    }

    @Test
    void promised_powers_are_not_given_by_who_has_left_the_office() {
        var people = People.ofANewLibrary();
        var reading = people.departments.get("READING");
        var work = Work.given(
                people.vera, RESPONSIBILITIES, Work.responsibility(people.anna, reading, "\"VERIFY_ENTRIES\""));
        String id = people.darya
                .asks()
                .get("/api/v1/appointments")
                .path("items.find { it.staffMemberId == '" + people.memberId(people.vera) + "' }.id");
        var appointment = "/api/v1/appointments/" + id;
        people.darya
                .asks()
                .header("If-Match", people.darya.asks().get(appointment).header("ETag"))
                .body("{\"lastDay\": \"2020-02-01\"}")
                .post(appointment + "/ending")
                .then()
                .statusCode(200);
        work.step(people.anna, "acceptance", null)
                .statusCode(409)
                .body("title", containsString("уже не может передать обещанные полномочия"));
        work.is(people.anna, "PROPOSED");
    }

    @Test
    void a_heads_delegate_gives_work_in_her_name_but_no_powers() throws SQLException {
        var people = People.ofANewLibrary();
        people.vera
                .creates()
                .body("{\"delegateId\": \"%s\", \"powers\": [\"ASSIGN_WORK\"], \"from\": \"%s\", \"until\": \"%s\"}"
                        .formatted(people.boris.id(), day(0), day(30)))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201);
        var work = Work.given(people.boris, STRETCH, Work.stretch(people.anna, null));
        assertThat(LearningYear.count("audit_entry where subject_id = '" + work.id() + "' and on_behalf_of = '"
                        + people.vera.id() + "'"))
                .isEqualTo(1);
        var area = Work.responsibility(people.anna, people.departments.get("READING"), "\"VERIFY_ENTRIES\"");
        Work.refused(people.boris, RESPONSIBILITIES, area)
                .statusCode(403)
                .body("title", containsString("переданное вам нельзя передать дальше"));
        Work.refused(people.boris, STRETCH, Work.stretch(people.boris, null)).statusCode(403);
        people.boris
                .asks()
                .get(STRETCH + "?department=" + people.departments.get("READING"))
                .then()
                .statusCode(200)
                .body("items.id", hasItem(work.id()));
    }

    @Test
    void given_work_is_in_my_download_and_i_see_who_looked_at_it() throws IOException {
        var work = Work.given(library.vera, STRETCH, Work.stretch(library.anna, null));
        work.is(library.egor, "PROPOSED");
        var mine = library.anna.asks().get("/api/v1/me/download").asByteArray();
        var given = "";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(mine))) {
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                if (file.getName().endsWith("/assignments.json")) {
                    given = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        assertThat(given).contains(work.id()).contains("Выставка");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(library.anna
                                .asks()
                                .get("/api/v1/me/readings?limit=200")
                                .asString())
                        .contains(work.id()));
    }

    @Test
    void nobody_gives_powers_that_are_not_theirs() {
        var reading = library.departments.get("READING");
        var children = library.departments.get("CHILDREN");
        var plans = "\"DECIDE_PLANS\"";
        Work.refused(library.gleb, RESPONSIBILITIES, Work.responsibility(library.anna, reading, plans))
                .statusCode(403);
        Work.refused(library.vera, RESPONSIBILITIES, Work.responsibility(library.anna, children, plans))
                .statusCode(403);
        Work.refused(library.vera, RESPONSIBILITIES, Work.responsibility(library.anna, reading, "\"HANDLE_NOTICES\""))
                .statusCode(422)
                .body("title", containsString("не относится к полномочиям руководителя"));
        Work.refused(library.vera, RESPONSIBILITIES, Work.responsibility(library.anna, UUID.randomUUID(), ""))
                .statusCode(404);
        Work.given(library.gleb, RESPONSIBILITIES, Work.responsibility(library.anna, reading, ""));
    }

    @Test
    void work_is_given_from_above_to_somebody_who_works_here() {
        for (var wrong : List.of(library.anna, library.boris, library.inna, library.egor, library.darya)) {
            Work.refused(wrong, STRETCH, Work.stretch(library.anna, null))
                    .statusCode(403)
                    .body(
                            "title",
                            equalTo("Это делает только руководитель ближайшего вышестоящего отдела или ответственный за"
                                    + " развитие."));
        }
        Work.refused(library.gleb, STRETCH, Work.stretch(library.gleb, null)).statusCode(403);
        var gone = new org.librarycpd.portfolio.Person(UUID.randomUUID(), "9", "Х", library.libraryId, "librarian");
        Work.refused(library.gleb, STRETCH, Work.stretch(gone, null))
                .statusCode(422)
                .body("title", containsString("не работает в этой библиотеке"));
        Work.refused(library.vera, STRETCH, Work.stretch(library.anna, UUID.randomUUID()))
                .statusCode(409)
                .body("title", containsString("пока неизвестно"));
        Work.refused(library.vera, STRETCH, Work.stretch(library.anna, null).replace(day(60), day(-1)))
                .statusCode(422)
                .body("title", containsString("Срок заканчивается не раньше"));
        try (var year = new LearningYear(library)) {
            var gap = year.gapOf(library.anna);
            year.gapBecomes(gap, library.anna, 2, "WAIVED");
            Work.refused(library.vera, STRETCH, Work.stretch(library.anna, gap))
                    .statusCode(409)
                    .body("title", containsString("закрыт или снят"));
        }
    }

    @Test
    void the_person_declines_or_gives_it_back() {
        try (var events = new EventStream()) {
            var declined = Work.given(library.vera, STRETCH, Work.stretch(library.anna, null));
            declined.step(library.anna, "refusal", Work.REASON).statusCode(200).body("status", equalTo("DECLINED"));
            declined.told(events, "portfolio.stretch-assignments", "StretchAssignmentDeclined");
            var back = Work.given(library.vera, STRETCH, Work.stretch(library.anna, null));
            back.step(library.anna, "acceptance", null).statusCode(200);
            back.step(library.anna, "withdrawal", Work.REASON).statusCode(200);
            back.told(events, "portfolio.stretch-assignments", "StretchAssignmentWithdrawn");
        }
    }

    @Test
    void what_was_accepted_starts_on_its_first_day_and_once() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var body = Work.stretch(library.anna, null).replace(day(0), day(30));
        var work = Work.given(library.vera, STRETCH, body);
        work.step(library.anna, "acceptance", null).statusCode(200);
        worker.startDue(today.plusDays(29));
        work.is(library.anna, "ACCEPTED");
        worker.startDue(today.plusDays(30));
        work.is(library.anna, "ACTIVE");
        worker.startDue(today.plusDays(30));
        work.step(library.anna, "start", null)
                .statusCode(409)
                .body("title", containsString("начинают только принятое"));
    }

    @Test
    void lists_show_mine_a_persons_a_departments_and_the_librarys() {
        var id = Work.given(library.vera, STRETCH, Work.stretch(library.anna, null))
                .id();
        library.anna.asks().get(STRETCH).then().body("items.id", hasItem(id));
        library.anna.asks().get(RESPONSIBILITIES).then().body("items.id", not(hasItem(id)));
        library.anna.asks().get(RESPONSIBILITIES + "/" + id).then().statusCode(404);
        var person = STRETCH + "?person=" + library.anna.id();
        var department = STRETCH + "?department=" + library.departments.get("READING");
        for (var above : List.of(library.vera, library.egor, library.gleb)) {
            above.asks().get(person).then().statusCode(200).body("items.id", hasItem(id));
            above.asks().get(department).then().statusCode(200).body("items.id", hasItem(id));
        }
        library.gleb.asks().get(STRETCH + "?all=true").then().body("items.id", hasItem(id));
        for (var other : List.of(library.boris, library.inna, library.darya)) {
            other.asks().get(person).then().statusCode(404);
            other.asks().get(department).then().statusCode(404);
            other.asks().get(STRETCH + "?all=true").then().statusCode(404);
        }
        library.anna.asks().get(STRETCH + "?status=DECLINED").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void ten_cost_as_much_as_one_and_each_request_few_statements() {
        var people = People.ofANewLibrary();
        var work = Work.given(people.vera, STRETCH, Work.stretch(people.anna, null));
        var one = Statements.during(() -> people.anna.asks().get(STRETCH).then().body("items", hasSize(1)));
        for (var i = 0; i < 9; i++) {
            Work.given(people.vera, STRETCH, Work.stretch(people.anna, null));
        }
        var ten = Statements.during(() -> people.anna.asks().get(STRETCH).then().body("items", hasSize(10)));
        assertThat(ten).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(2);
        assertThat(people.anna.asks().get(STRETCH + "?limit=1").header("Link")).contains("rel=\"next\"");

        var there = STRETCH + "/" + work.id();
        costs(
                5,
                people.vera.creates(),
                r -> r.body(Work.stretch(people.anna, null)).post(STRETCH));
        costs(1, people.anna.asks(), r -> r.get(there));
        costs(4, people.vera.asks(), r -> r.get(there));
        costs(4, people.anna.asks(), r -> r.get(there + "/allowed-actions"));
        costs(2, work.changing(people.anna), r -> r.post(there + "/acceptance"));
        costs(2, work.changing(people.anna), r -> r.post(there + "/start"));
        costs(3, work.changing(people.anna), r -> r.body("{\"text\": \"x\"}").post(there + "/notes"));
        costs(2, work.changing(people.anna), r -> r.body("{\"learnt\": \"x\"}").post(there + "/reflection"));
        costs(12, work.changing(people.vera), r -> r.body(Work.COMPLETION).post(there + "/completion"));
    }

    private static Response costs(
            int atMost, RequestSpecification prepared, Function<RequestSpecification, Response> request) {
        var answer = new Response[1];
        var statements = Statements.during(() -> answer[0] = request.apply(prepared));
        answer[0].then().statusCode(lessThan(300));
        assertThat(statements).hasSizeLessThanOrEqualTo(atMost);
        return answer[0];
    }
}
