package org.librarycpd.portfolio.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.portfolio.notice.work.NoticeRounds;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Heard;
import org.librarycpd.test.Statements;

/** HR asks back and is answered; nobody who is waited for is left in peace. */
@QuarkusTest
class NoticeQueryStoryTest {

    private static final String NOTICES = "/api/v1/hr-notices/";
    private static final String QUESTION = "{\"question\": \"По какому приказу?\"}";
    private static final String ANSWER = "{\"answer\": \"По приказу 12-к\"}";
    private static People library;
    private static People elsewhere;

    @Inject
    NoticeRounds rounds;

    @Inject
    AgroalDataSource database;

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
    void hr_asks_back_twice_about_an_approved_plan_and_who_approved_it_answers() {
        year.allot("READING", 20_000_00, 100);
        var gap = year.gapOf(library.anna);
        year.approved(library.anna, gap, year.run(24, 18_000_00));
        var id = year.notices(library.darya, "gap=" + gap, 1).getString("items[0].id");
        library.vera.asks().get(NOTICES + id).then().statusCode(404);

        step(library.vera, id, "answer", ANSWER).statusCode(404);
        step(library.darya, id, "answer", ANSWER).statusCode(403);
        step(library.anna, id, "answer", ANSWER)
                .statusCode(403)
                .body("title", equalTo("На вопрос отвечают те, кто принимал решение, или руководители работника."));
        step(library.darya, id, "query", "{\"question\": \" \"}").statusCode(400);
        step(library.darya, id, "query", QUESTION)
                .statusCode(200)
                .body("status", equalTo("QUERIED"))
                .body("queries[0].question", equalTo("По какому приказу?"));
        assertThat(told("HrNoticeQueried", id).data())
                .contains(library.vera.id().toString())
                .doesNotContain("приказу");
        step(library.darya, id, "query", QUESTION).statusCode(409).body("title", containsString("по одному за раз"));
        step(library.darya, id, "acknowledgement", "").statusCode(409);
        actions(library.darya, id, List.of());

        library.vera.asks().get(NOTICES + "?awaiting=answer").then().body("items.id", contains(id));
        library.boris.asks().get(NOTICES + "?awaiting=answer").then().body("items", empty());
        actions(library.vera, id, List.of("answer"));
        step(library.vera, id, "answer", ANSWER)
                .statusCode(200)
                .body("status", equalTo("DELIVERED"))
                .body("queries[0].answeredBy", equalTo(library.vera.id().toString()));
        assertThat(told("HrNoticeAnswered", id).data())
                .contains(library.darya.id().toString())
                .doesNotContain("12-к");
        step(library.vera, id, "answer", ANSWER)
                .statusCode(409)
                .body("title", containsString("открытого вопроса отдела кадров нет"));
        library.vera.asks().get(NOTICES + "?awaiting=answer").then().body("items", empty());

        actions(library.darya, id, List.of("acknowledge", "query"));
        step(library.darya, id, "acknowledgement", "").statusCode(200);
        step(library.darya, id, "query", QUESTION).statusCode(200);
        step(library.egor, id, "answer", ANSWER).statusCode(200).body("status", equalTo("ACKNOWLEDGED"));
        library.darya.asks().get(NOTICES + id).then().body("queries.size()", equalTo(2));
        step(library.darya, id, "recording", "{}").statusCode(200);
        step(library.darya, id, "query", QUESTION).statusCode(409);
    }

    @Test
    void the_owner_of_an_entry_answers_for_it_and_the_heads_above_can() {
        var id = noticeAbout(library.boris);
        step(library.darya, id, "query", QUESTION).statusCode(200);
        actions(library.vera, id, List.of("answer"));
        library.inna.asks().get(NOTICES + id).then().statusCode(404);
        step(library.boris, id, "answer", ANSWER).statusCode(200).body("status", equalTo("DELIVERED"));
    }

    @Test
    void doors() {
        var id = noticeAbout(library.boris);
        for (var action : List.of("query", "answer")) {
            var body = "query".equals(action) ? QUESTION : ANSWER;
            var path = NOTICES + id + "/" + action;
            given().contentType("application/json").body(body).post(path).then().statusCode(401);
            library.hrSystem("hr.notices.read").body(body).post(path).then().statusCode(403);
            for (var nobody : List.of(library.anna, library.inna, elsewhere.boris)) {
                step(nobody, id, action, body).statusCode(404);
            }
            new Person(library.boris.id(), "102", "А", library.libraryId, "student")
                    .asks()
                    .body(body)
                    .post(path)
                    .then()
                    .statusCode(403);
        }
        step(elsewhere.darya, id, "query", QUESTION).statusCode(404);
        step(library.boris, id, "query", QUESTION).statusCode(403);
        given().get(NOTICES + id + "/allowed-actions").then().statusCode(401);
        library.anna.asks().get(NOTICES + id + "/allowed-actions").then().statusCode(404);
        elsewhere.darya.asks().get(NOTICES + id + "/allowed-actions").then().statusCode(404);
        library.darya.asks().body(QUESTION).post(NOTICES + id + "/query").then().statusCode(428);
    }

    @Test
    void who_does_not_answer_is_reminded_and_then_the_overseer_is_told_and_may_look() throws Exception {
        var id = noticeAbout(library.anna);
        follow(library);
        assertThat(chases(id)).isEmpty();
        late(id);
        follow(library);
        follow(library);
        var first = told("HrNoticeChased", id);
        assertThat(first.data())
                .contains(library.darya.id().toString())
                .doesNotContain(library.gleb.id().toString());
        assertThat(chases(id)).hasSize(1);
        library.gleb.asks().get(NOTICES + id).then().statusCode(404);
        late(id);
        follow(library);
        await().until(() -> chases(id).size() == 2);
        assertThat(chases(id).get(1).data()).contains(library.gleb.id().toString());
        library.gleb.asks().get(NOTICES + id).then().statusCode(200).body("chases", equalTo(2));

        step(library.darya, id, "query", QUESTION).statusCode(200);
        late(id);
        follow(library);
        await().until(() -> chases(id).size() == 3);
        assertThat(chases(id).get(2).data())
                .contains("QUERIED")
                .contains(library.vera.id().toString());
        step(library.vera, id, "answer", ANSWER).statusCode(200);
        step(library.darya, id, "acknowledgement", "").statusCode(200);
        late(id);
        follow(library);
        assertThat(chases(id)).hasSize(3);
    }

    @Test
    void an_hr_officer_whose_term_begins_today_gets_what_was_waiting() throws Exception {
        var other = People.ofANewLibrary();
        execute("update appointment set valid_from = current_date + 1 where kind = 'HR_OFFICER' and library_id = '"
                + other.libraryId + "'");
        try (var theirs = new LearningYear(other)) {
            theirs.attest(other.anna, theirs.run(24, 0));
            await().until(() ->
                    LearningYear.count("hr_notice where status = 'PENDING' and library_id = '" + other.libraryId + "'")
                            == 1);
            execute("update appointment set valid_from = current_date where kind = 'HR_OFFICER' and library_id = '"
                    + other.libraryId + "'");
            assertThat(rounds.libraries()).contains(other.libraryId);
            follow(other);
            other.darya.asks().get(NOTICES).then().body("items.status", contains("DELIVERED"));
        }
    }

    @Test
    void notices_are_found_by_person_cause_and_day_and_leave_as_a_spreadsheet() {
        var id = noticeAbout(library.egor);
        var hr = library.darya;
        hr.asks().get(NOTICES + "?person=" + library.egor.id()).then().body("items.id", contains(id));
        hr.asks().get(NOTICES + "?limit=200&cause=ENTRY_VERIFIED").then().body("items.id", hasItem(id));
        hr.asks().get(NOTICES + "?limit=200&cause=PLAN_APPROVED").then().body("items.id", not(hasItem(id)));
        hr.asks().get(NOTICES + "?limit=200&since=2026-01-01").then().body("items.id", hasItem(id));
        hr.asks().get(NOTICES + "?since=2999-01-01").then().body("items", empty());
        library.anna.asks().get(NOTICES + "?person=" + library.egor.id()).then().body("items.id", not(hasItem(id)));
        var sheet = hr.asks()
                .accept("text/csv")
                .get(NOTICES + "?person=" + library.egor.id())
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString();
        assertThat(sheet).contains("number;personnelNumber;").contains(";106;").contains("Обучение завершено");
    }

    @Test
    void a_question_and_its_answer_take_few_statements() {
        var id = noticeAbout(library.zhanna);
        var etag = library.darya.asks().get(NOTICES + id).header("ETag");
        var asking = library.darya.asks().header("If-Match", etag).body(QUESTION);
        assertThat(Statements.during(
                        () -> asking.post(NOTICES + id + "/query").then().statusCode(200)))
                .hasSizeLessThanOrEqualTo(5);
        var next = library.darya.asks().get(NOTICES + id).header("ETag");
        var answering = library.inna.asks().header("If-Match", next).body(ANSWER);
        assertThat(Statements.during(
                        () -> answering.post(NOTICES + id + "/answer").then().statusCode(200)))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.during(() -> library.inna
                        .asks()
                        .get(NOTICES + "?awaiting=answer")
                        .then()
                        .statusCode(200)))
                .hasSizeLessThanOrEqualTo(2);
    }

    private String noticeAbout(Person person) {
        var attestation = year.attest(person, year.run(24, 0));
        var where = "items.find { it.attestationId == '" + attestation + "' }.id";
        return await().until(() -> year.notices(library.darya, ""), found -> found.get(where) != null)
                .getString(where);
    }

    private void late(String id) throws Exception {
        execute("update hr_notice set chase_on = current_date where chase_on is not null and id = '" + id + "'");
    }

    private void execute(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void follow(People of) {
        CompletableFuture.runAsync(() -> rounds.followUp(of.libraryId)).join();
    }

    private List<Heard> chases(String id) {
        return year.events.all("portfolio.hr-notices").stream()
                .filter(e -> "portfolio.HrNoticeChased.v1".equals(e.type()) && id.equals(e.subject()))
                .toList();
    }

    private static void actions(Person person, String id, List<String> names) {
        person.asks()
                .get(NOTICES + id + "/allowed-actions")
                .then()
                .statusCode(200)
                .body("actions.name", equalTo(names));
    }

    private ValidatableResponse step(Person person, String id, String action, String body) {
        var etag = library.darya.asks().get(NOTICES + id).header("ETag");
        return person.asks()
                .header("If-Match", etag)
                .body(body)
                .post(NOTICES + id + "/" + action)
                .then();
    }

    private Heard told(String type, String subject) {
        var name = "portfolio." + type + ".v1";
        var heard = year.events.hear("portfolio.hr-notices", e -> name.equals(e.type()) && subject.equals(e.subject()));
        assertThat(heard.libraryId()).isEqualTo(library.libraryId);
        Contract.of(name).accepts(heard.data());
        Contract.of(name).accepts(Contract.of(name).example());
        return heard;
    }
}
