package org.librarycpd.portfolio.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.librarycpd.portfolio.LearningYear.count;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

@QuarkusTest
class HrNoticeStoryTest {

    private static final String NOTICES = "/api/v1/hr-notices/";
    private static People library;
    private static People elsewhere;

    private LearningYear year;

    @BeforeEach
    void aNewYear() {
        if (library == null) {
            library = People.ofANewLibrary();
            elsewhere = People.ofANewLibrary();
        }
        year = new LearningYear(library);
    }

    @AfterEach
    void theYearEnds() {
        year.close();
    }

    @Test
    void a_notice_is_delivered_acknowledged_and_recorded_and_each_step_is_told() {
        var attestation = year.attest(library.anna, year.run(24, 0));
        var notice = noticeOf(attestation, "ENTRY_VERIFIED");
        var id = notice.getString("id");
        assertThat(notice.getString("status")).isEqualTo("DELIVERED");
        assertThat(notice.getString("personnelNumber")).isEqualTo("101");
        told("HrNoticeDelivered", id);
        library.darya
                .asks()
                .header("Accept-Language", "en")
                .get(NOTICES + id)
                .then()
                .body("title", equalTo("Learning completed: Electronic catalogue"))
                .body("text", containsString("24 hours"));

        step(library.darya, id, "recording", "{}").statusCode(409);
        step(library.darya, id, "acknowledgement", "")
                .statusCode(200)
                .body("status", equalTo("ACKNOWLEDGED"))
                .body("acknowledgedBy", equalTo(library.darya.id().toString()));
        step(library.darya, id, "acknowledgement", "")
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:a-notice-is-acknowledged-once"));
        step(library.darya, id, "recording", "{\"orderNumber\": \"12-к\"}")
                .statusCode(200)
                .body("status", equalTo("RECORDED"))
                .body("orderNumber", equalTo("12-к"));
        told("HrNoticeAcknowledged", id);
        told("HrNoticeRecorded", id);
    }

    @Test
    void a_plan_an_entry_and_its_superseding_make_one_notice_each() {
        year.allot("READING", 20_000_00, 100);
        var gap = year.gapOf(library.anna);
        var run = year.run(24, 18_000_00);
        year.approved(library.anna, gap, run);
        var attestation = year.attest(library.anna, run);
        year.voids(attestation, library.anna, run);
        var causes = year.notices(library.darya, "gap=" + gap, 3).<String>getList("items.cause");
        assertThat(causes).containsExactlyInAnyOrder("PLAN_APPROVED", "ENTRY_VERIFIED", "ENTRY_SUPERSEDED");
        assertThat(year.notices(library.anna, "gap=" + gap).getList("items")).hasSize(3);
        assertThat(year.notices(library.vera, "gap=" + gap).getList("items")).isEmpty();
        var texts =
                year.notices(library.darya, "gap=" + gap).getList("items.text").toString();
        assertThat(texts).containsPattern("18\\h000").contains("часов рабочего времени: 24");
    }

    @Test
    void hr_the_librarys_hr_system_and_the_person_concerned_see_a_notice_and_nobody_else() {
        var attestation = year.attest(library.boris, year.run(24, 0));
        var id = noticeOf(attestation, "ENTRY_VERIFIED").getString("id");
        library.darya.asks().get(NOTICES + id).then().statusCode(200);
        library.boris.asks().get(NOTICES + id).then().statusCode(200);
        library.boris.asks().get(NOTICES).then().body("items.id", hasItem(id));
        library.hrSystem("hr.notices.read").get(NOTICES + id).then().statusCode(200);
        library.hrSystem("hr.notices.read").get(NOTICES + "?limit=200").then().body("items.id", hasItem(id));

        for (var nobody : List.of(library.anna, library.vera, library.gleb, elsewhere.darya, elsewhere.boris)) {
            nobody.asks().get(NOTICES + id).then().statusCode(404);
            nobody.asks().get(NOTICES).then().statusCode(200).body("items.id", org.hamcrest.Matchers.not(hasItem(id)));
        }
        elsewhere.hrSystem("hr.notices.read").get(NOTICES + id).then().statusCode(404);
        elsewhere.hrSystem("hr.notices.read").get(NOTICES).then().body("items", empty());
        library.hrSystem("staff.write").get(NOTICES + id).then().statusCode(403);
        var inRoleOnly = new Person(library.anna.id(), "101", "А", library.libraryId, "hr-officer");
        inRoleOnly.asks().get(NOTICES + id).then().statusCode(404);
        given().get(NOTICES + id).then().statusCode(401);
        given().get(NOTICES).then().statusCode(401);
        given().auth()
                .oauth2(Token.person(library.boris.id(), "student")
                        .in("l", library.libraryId)
                        .sign())
                .get(NOTICES + id)
                .then()
                .statusCode(403);

        for (var action : List.of("acknowledgement", "recording")) {
            step(library.boris, id, action, "{}")
                    .statusCode(403)
                    .body(
                            "title",
                            equalTo(
                                    "Уведомления обрабатывает только сотрудник отдела кадров этой библиотеки или тот, кто"
                                            + " его замещает."));
            step(library.vera, id, action, "{}").statusCode(404);
            step(inRoleOnly, id, action, "{}").statusCode(404);
            step(elsewhere.darya, id, action, "{}").statusCode(404);
            given().contentType("application/json")
                    .post(NOTICES + id + "/" + action)
                    .then()
                    .statusCode(401);
            library.hrSystem("hr.notices.read")
                    .post(NOTICES + id + "/" + action)
                    .then()
                    .statusCode(403);
            library.darya.asks().post(NOTICES + id + "/" + action).then().statusCode(428);
            library.darya
                    .asks()
                    .header("If-Match", "\"99-ru-notice\"")
                    .post(NOTICES + id + "/" + action)
                    .then()
                    .statusCode(412);
        }
    }

    @Test
    void notices_are_pulled_oldest_first_after_the_last_one_seen_and_fifty_cost_as_much_as_one() {
        var other = People.ofANewLibrary();
        try (var theirs = new LearningYear(other)) {
            var run = theirs.run(24, 0);
            theirs.attest(other.anna, run);
            theirs.notices(other.darya, "", 1);
            var one = Statements.during(
                    () -> other.darya.asks().get(NOTICES).then().body("items", hasSize(1)));
            for (var i = 0; i < 49; i++) {
                theirs.attest(other.anna, run);
            }
            theirs.notices(other.darya, "", 50);
            var fifty = Statements.during(
                    () -> other.darya.asks().get(NOTICES).then().body("items", hasSize(50)));
            assertThat(fifty).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(2);

            var first = other.hrSystem("hr.notices.read").get(NOTICES + "?limit=3");
            first.then().body("items.number", contains(1, 2, 3));
            assertThat(first.header("Link")).contains("rel=\"next\"");
            String last = first.path("items[2].id");
            other.hrSystem("hr.notices.read")
                    .get(NOTICES + "?limit=2&after=" + last)
                    .then()
                    .body("items.number", contains(4, 5));
            other.darya.asks().get(NOTICES + "?status=RECORDED").then().body("items", empty());
        }
    }

    @Test
    void without_an_hr_officer_notices_wait_and_the_first_one_gets_them_all() throws Exception {
        var newLibrary = UUID.randomUUID().toString();
        var run = year.run(24, 0);
        var learner = UUID.randomUUID();
        year.heard(year.events.tell(
                "registry.attestations",
                "registry.CompletionAttested.v1",
                UUID.randomUUID(),
                1,
                newLibrary,
                """
                {"attestationId": "%s", "enrolmentId": "%s", "runId": "%s", "programmeId": "%s", "personId": "%s",
                 "hours": 24, "completedOn": "2026-11-20", "attestedAt": "2026-11-23T10:00:00Z"}\
                """.formatted(UUID.randomUUID(), UUID.randomUUID(), run, year.programme, learner)));
        await().until(() -> count("hr_notice where library_id = '" + newLibrary + "' and status = 'PENDING'") == 1);

        var officer = new Person(UUID.randomUUID(), "1", "Ромашка", newLibrary, "hr-officer", "librarian");
        var hrSystem = Token.system("hr-of-" + newLibrary, "staff.write").in("library-" + newLibrary, newLibrary);
        given().auth()
                .oauth2(hrSystem.sign())
                .contentType("application/json")
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .body("""
                    {"library": {"ru": "Новая", "en": "New"},
                     "departments": [{"code": "MAIN", "name": {"ru": "Дирекция", "en": "Directorate"}}],
                     "positions": [{"code": "LIB", "name": {"ru": "Библиотекарь", "en": "Librarian"}}],
                     "members": [%s]}\
                    """.formatted(library.row(officer, "MAIN", true)))
                .post("/api/v1/staff-imports")
                .then()
                .statusCode(202);
        await().untilAsserted(
                        () -> officer.asks().post("/api/v1/me/binding").then().statusCode(200));
        officer.asks().get(NOTICES).then().body("items.status", hasItems("DELIVERED"));
        var id = officer.asks().get(NOTICES).<String>path("items[0].id");
        var told = year.events.hear("portfolio.hr-notices", e -> id.equals(e.subject()));
        assertThat(told.data()).contains(officer.id().toString());
    }

    private io.restassured.response.ValidatableResponse step(Person person, String id, String action, String body) {
        var etag = library.darya.asks().get(NOTICES + id).header("ETag");
        return person.asks()
                .header("If-Match", etag)
                .body(body)
                .post(NOTICES + id + "/" + action)
                .then();
    }

    private JsonPath noticeOf(UUID attestation, String cause) {
        var where = "items.find { it.attestationId == '" + attestation + "' && it.cause == '" + cause + "' }";
        return await().until(() -> year.notices(library.darya, ""), found -> found.get(where) != null)
                .setRootPath(where);
    }

    private void told(String type, String subject) {
        var name = "portfolio." + type + ".v1";
        var heard = year.events.hear("portfolio.hr-notices", e -> name.equals(e.type()) && subject.equals(e.subject()));
        assertThat(heard.libraryId()).isEqualTo(library.libraryId);
        Contract.of(name).accepts(heard.data());
        Contract.of(name).accepts(Contract.of(name).example());
    }
}
