package org.librarycpd.portfolio.mine;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.librarycpd.portfolio.LearningYear.count;
import static org.librarycpd.portfolio.LearningYear.item;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

/** What is kept about Anna: she takes it along, has it erased, and sees who looked at it. */
@QuarkusTest
class MyRecordStoryTest {

    private static final String ERASURE = "/api/v1/me/erasure";

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    private People library;
    private LearningYear year;

    @BeforeEach
    void open() {
        library = People.ofANewLibrary();
        year = new LearningYear(library);
    }

    @AfterEach
    void close() {
        year.close();
    }

    @Test
    void everything_about_me_is_one_download_with_the_files() throws Exception {
        var plan = submitted(library.anna);
        var boris = year.draft(library.boris);
        var entry = entry(library.anna);
        evidence(entry, "отчёт/о курсе.txt", "прочитано ", "и понято");
        var files = download(library.anna);
        var folder = library.libraryId + "/";
        for (var file : files.entrySet()) {
            if (file.getKey().endsWith(".json")) {
                assertThat(json.readTree(file.getValue()).isArray())
                        .as(file.getKey())
                        .isTrue();
            }
        }
        assertThat(files.get(folder + "staff-member.json"))
                .contains("Бересклет")
                .contains(library.anna.email());
        assertThat(files.get(folder + "learning-plans.json")).contains(plan).contains("Десять записей");
        assertThat(files.get(folder + "portfolio-entries.json")).contains(entry);
        assertThat(files.keySet()).noneMatch(name -> name.contains(".."));
        assertThat(files.entrySet()).anySatisfy(file -> {
            assertThat(file.getKey()).startsWith(folder + "evidence/" + entry).endsWith("отчёт_о курсе.txt");
            assertThat(file.getValue()).isEqualTo("прочитано и понято");
        });
        assertThat(String.join("", files.values())).doesNotContain(boris).doesNotContain("Черешня");
    }

    @Test
    void who_works_here_has_drafts_erased_and_hears_what_is_kept_and_why() throws SQLException {
        var draft = year.draft(library.anna);
        var plan = submitted(library.anna);
        var entry = entry(library.anna);
        library.anna
                .asks()
                .body("{\"confirm\": \"да\"}")
                .post(ERASURE)
                .then()
                .statusCode(422)
                .body(
                        "title",
                        is(
                                "Удалённое не вернуть: сначала скачайте свои данные, затем подтвердите словами «Удалить мои данные»."));
        var answer = erase(library.anna);
        assertThat(answer.getBoolean("everywhere")).isFalse();
        assertThat(answer.getBoolean("libraries[0].employed")).isTrue();
        assertThat(clause(answer, "Непредставленные планы"))
                .containsEntry("count", 1)
                .containsEntry("deleted", true);
        assertThat(clause(answer, "Черновики и возвращённые записи портфолио")).containsEntry("count", 1);
        assertThat(clause(answer, "Представленные планы развития"))
                .containsEntry("deleted", false)
                .containsEntry("keptUntil", (year.year + 5) + "-12-31");
        assertThat((String) clause(answer, "Имя, должность и срок работы, назначения")
                        .get("why"))
                .contains("125-ФЗ");
        library.anna.asks().get("/api/v1/learning-plans/" + draft).then().statusCode(404);
        library.anna.asks().get("/api/v1/learning-plans/" + plan).then().statusCode(200);
        library.anna.asks().get("/api/v1/portfolio-entries/" + entry).then().statusCode(404);
        assertThat(count("audit_entry where deed = 'portfolio.OwnTextsErased' and subject_id = '" + library.anna.id()
                        + "'"))
                .isEqualTo(1);
        assertThat(clause(erase(library.anna), "Непредставленные планы")).containsEntry("count", 0);
    }

    @Test
    void who_has_left_is_erased_everywhere_except_what_the_law_keeps() throws SQLException {
        var entry = entry(library.anna);
        evidence(entry, "report.txt", "text");
        change("update portfolio_entry set status = 'VERIFIED', verified_at = now(), verified_by = owner_id"
                + " where id = '" + entry + "'");
        change("update staff_member set employed_until = date '2026-11-20' where person_id = '" + library.anna.id()
                + "'");
        var answer = erase(library.anna);
        assertThat(answer.getBoolean("everywhere")).isTrue();
        assertThat(clause(answer, "Имя, должность и срок работы, назначения")).containsEntry("keptUntil", "2076-11-20");
        assertThat(clause(answer, "Подтверждающие файлы и ссылки")).containsEntry("deleted", true);
        var person = "'" + library.anna.id() + "'";
        assertThat(count("staff_member where email is not null and person_id = " + person))
                .isZero();
        assertThat(count("evidence where entry_id = '" + entry + "'")).isZero();
        assertThat(count("portfolio_entry where learnt is not null and owner_id = " + person))
                .isZero();
        assertThat(count("portfolio_entry where owner_id = " + person)).isEqualTo(1);
        assertThat(count("idempotency_key where who like '%" + library.anna.id() + "%'"))
                .isZero();
        var told = year.events.hear(
                "portfolio.persons", e -> library.anna.id().toString().equals(e.subject()));
        Contract.of("portfolio.PersonErased.v1").accepts(told.data());
        assertThat(told.libraryId()).isNull();
    }

    @Test
    void the_owner_sees_who_looked_once_an_hour_for_each() {
        var plan = submitted(library.anna);
        var member = "/api/v1/staff-members/" + library.memberId(library.anna);
        for (var times = 0; times < 2; times++) {
            library.vera.asks().get("/api/v1/learning-plans/" + plan).then().statusCode(200);
            library.anna.asks().get("/api/v1/learning-plans/" + plan).then().statusCode(200);
            library.darya.asks().get(member).then().statusCode(200);
            library.darya.asks().get("/api/v1/staff-members").then().statusCode(200);
            library.boris.asks().get(member).then().statusCode(404);
        }
        await().untilAsserted(() -> readings(library.anna)
                .body(
                        "items.findAll { it.what == 'learning-plan' }.readerId",
                        is(List.of(library.vera.id().toString())))
                .body("items.findAll { it.what == 'learning-plan' }.subjectId", is(List.of(plan)))
                .body(
                        "items.findAll { it.what == 'staff-member' }.readerId",
                        is(List.of(library.darya.id().toString())))
                .body("items.readerId", not(hasItem(library.anna.id().toString()))));
        readings(library.zhanna).body("items.findAll { it.what == 'learning-plan' }", is(List.of()));
        assertThat(Statements.during(() -> readings(library.anna))).hasSize(1);
    }

    @Test
    void what_the_hr_system_reads_is_noted_with_its_name() {
        year.allot("READING", 1_000_00, 100);
        year.act(library.vera, submitted(library.anna), "approval").statusCode(200);
        await().untilAsserted(() -> library.hrSystem("hr.notices.read")
                .get("/api/v1/hr-notices")
                .then()
                .statusCode(200)
                .body("items.personId", hasItem(library.anna.id().toString())));
        await().untilAsserted(() -> readings(library.anna)
                .body("items.findAll { it.what == 'hr-notice' }.system", hasItem("hr-of-" + library.libraryId)));
    }

    @Test
    void a_portfolio_is_seen_at_a_glance_by_the_owner_the_heads_above_and_the_overseer() throws SQLException {
        var entry = entry(library.anna);
        change("update portfolio_entry set status = 'VERIFIED', verified_at = now(), verified_by = owner_id"
                + " where id = '" + entry + "'");
        submitted(library.anna);
        var portfolio = "/api/v1/portfolios/" + library.anna.id();
        for (var reader : new Person[] {library.anna, library.vera, library.egor, library.gleb}) {
            reader.asks()
                    .get(portfolio)
                    .then()
                    .statusCode(200)
                    .body("learnt[0].year", is(2026))
                    .body("learnt[0].kind", is("SELF_STUDY"))
                    .body("learnt[0].hours", is(6))
                    .body("entriesByStatus.VERIFIED", is(1))
                    .body("plansByStatus.SUBMITTED", is(1));
        }
        for (var stranger : new Person[] {library.boris, library.inna, People.ofANewLibrary().gleb}) {
            stranger.asks().get(portfolio).then().statusCode(404);
        }
        library.gleb
                .asks()
                .get("/api/v1/portfolios")
                .then()
                .statusCode(200)
                .body("items.find { it.familyName == 'Бересклет' }.verifiedHours", is(6));
        library.gleb.asks().get("/api/v1/portfolios?limit=2").then().header("Link", containsString("rel=\"next\""));
        library.vera
                .asks()
                .get("/api/v1/portfolios")
                .then()
                .statusCode(403)
                .body(
                        "title",
                        is(
                                "Все портфолио видит только ответственный за развитие; запросите одно — по номеру человека."));
        assertThat(Statements.during(() -> library.vera.asks().get(portfolio))).hasSizeLessThanOrEqualTo(2);
        assertThat(Statements.during(() -> library.gleb.asks().get("/api/v1/portfolios")))
                .hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /me/download, platform-operator",
        "POST, /me/erasure, platform-operator",
        "GET, /me/readings, platform-operator",
        "GET, /portfolios, provider-representative",
        "GET, /portfolios/0197b0c0-0000-7000-8000-000000000001, provider-representative"
    })
    void nobody_comes_in_without_a_token_or_with_the_wrong_role(String method, String path, String wrongRole) {
        given().request(method, "/api/v1" + path).then().statusCode(401);
        given().auth()
                .oauth2(Token.person(UUID.randomUUID(), wrongRole)
                        .in("oblast", library.libraryId)
                        .sign())
                .contentType("application/json")
                .request(method, "/api/v1" + path)
                .then()
                .statusCode(403);
    }

    private String submitted(Person learner) {
        var plan = year.draft(learner);
        year.addItem(learner, plan, item(null, null, ", \"hours\": 3")).statusCode(201);
        year.act(learner, plan, "submission").statusCode(200);
        return plan;
    }

    private static String entry(Person owner) {
        return owner.creates()
                .body("""
                    {"kind": "SELF_STUDY", "title": {"ru": "Чтение о каталогах", "en": "Reading on catalogues"},
                     "source": "ISBD", "hours": 6, "completedOn": "2026-11-20", "learnt": "Правила описания"}""")
                .post("/api/v1/portfolio-entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void evidence(String entry, String name, String... pieces) throws SQLException {
        var id = UUID.randomUUID();
        change("insert into evidence (id, library_id, entry_id, title, file_name, media_type, size, sha256, added_at)"
                + " values ('%s', '%s', '%s', 'Отчёт', '%s', 'text/plain', 9, '%s', now())"
                        .formatted(id, library.libraryId, entry, name, id));
        for (var position = 0; position < pieces.length; position++) {
            change("insert into evidence_chunk (evidence_id, position, library_id, bytes)"
                    + " values ('%s', %d, '%s', convert_to('%s', 'UTF8'))"
                            .formatted(id, position, library.libraryId, pieces[position]));
        }
    }

    private static Map<String, String> download(Person person) throws IOException {
        var bytes = person.asks()
                .get("/api/v1/me/download")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static JsonPath erase(Person person) {
        return person.asks()
                .body("{\"confirm\": \"Удалить мои данные\"}")
                .post(ERASURE)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> clause(JsonPath answer, String what) {
        return answer.param("what", what).getMap("libraries[0].clauses.find { it.what == what }");
    }

    private static ValidatableResponse readings(Person person) {
        return person.asks().get("/api/v1/me/readings").then().statusCode(200);
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
