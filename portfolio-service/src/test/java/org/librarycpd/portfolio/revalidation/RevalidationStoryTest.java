package org.librarycpd.portfolio.revalidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.librarycpd.portfolio.LearningYear.count;
import static org.librarycpd.portfolio.revalidation.Recognition.REVALIDATIONS;
import static org.librarycpd.portfolio.revalidation.Recognition.applied;
import static org.librarycpd.portfolio.revalidation.Recognition.applies;
import static org.librarycpd.portfolio.revalidation.Recognition.grants;
import static org.librarycpd.portfolio.revalidation.Recognition.registrar;
import static org.librarycpd.portfolio.revalidation.Recognition.registrarCreates;
import static org.librarycpd.portfolio.revalidation.Recognition.rules;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Heard;
import org.librarycpd.test.Statements;

@QuarkusTest
class RevalidationStoryTest {

    private static final String TOPIC = "portfolio.revalidations";
    private static People library;
    private static People elsewhere;

    @Inject
    FollowRevalidations follow;

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
    void a_librarian_sees_what_is_missing_learns_it_applies_and_is_granted() {
        var code = rules(library.gleb.creates(), 48, ", {\"type\": \"PROFILE_COVERAGE\", \"percent\": 50}");
        profile();
        year.attest(library.anna, year.run(24, 0));
        check(library.anna, "ru", "?ruleSet=" + code)
                .body("met", equalTo(false))
                .body("clauses.met", contains(false, true))
                .body("clauses[0].explanation", equalTo("Всего часов: 24 из 48; не хватает: 24."))
                .body(
                        "clauses[1].explanation",
                        equalTo("Охват профиля: 50 % из нужных 50 % (затронуто компетенций: 1 из 2)."))
                .body("entries.kind", contains("PROGRAMME"));
        var id = applied(library.anna, code);
        applies(library.anna, code)
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:one-application-at-a-time"));
        grants(library.gleb.asks(), id).statusCode(409).body("title", startsWith("Ещё не выполнено условий: 1 из 2."));
        library.gleb.asks().get(REVALIDATIONS + "?awaiting=decision").then().body("items.id", hasItem(id));

        year.attest(library.anna, year.run(24, 0));
        grants(library.gleb.asks(), id)
                .statusCode(200)
                .body("status", equalTo("GRANTED"))
                .body("clauses.met", contains(true, true));
        library.gleb.asks().get(REVALIDATIONS + "?awaiting=decision").then().body("items.id", not(hasItem(id)));
        told(id, "RevalidationApplied");
        told(id, "RevalidationGranted");
    }

    @Test
    void the_registrar_of_an_association_decides_under_common_rules_for_people_of_any_library() {
        var code = rules(registrarCreates(), 24, "");
        var id = applied(library.boris, code);
        grants(library.gleb.asks(), id)
                .statusCode(403)
                .body(
                        "title",
                        equalTo("Заявления по правилам библиотеки рассматривает её ответственный за развитие, по общим"
                                + " правилам — регистратор ассоциации."));
        registrar().get(REVALIDATIONS + "?awaiting=decision").then().body("items.id", hasItem(id));
        grants(registrar(), id).statusCode(409);
        year.attest(library.boris, year.run(24, 0));
        grants(registrar(), id).statusCode(200).body("common", equalTo(true));
        told(id, "RevalidationGranted");
    }

    @Test
    void a_refusal_says_why() {
        var code = rules(library.gleb.creates(), 24, "");
        var id = applied(library.zhanna, code);
        library.gleb
                .asks()
                .header("If-Match", "\"0-ru-revalidation\"")
                .body("{\"reason\": \"Обучения ещё не было\"}")
                .post(REVALIDATIONS + "/" + id + "/refusal")
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"));
        library.zhanna
                .asks()
                .get(REVALIDATIONS + "/" + id)
                .then()
                .body("refusalReason", equalTo("Обучения ещё не было"));
        told(id, "RevalidationRefused");
        grants(library.gleb.asks().header("Accept-Language", "en"), id).statusCode(412);
    }

    @Test
    void nobody_decides_on_their_own_application() {
        var code = rules(library.gleb.creates(), 24, "");
        grants(library.gleb.asks(), applied(library.gleb, code))
                .statusCode(403)
                .body("type", equalTo("urn:librarycpd:problem:nobody-decides-on-their-own"));
    }

    @Test
    void the_calendar_reminds_and_ends_it_and_an_annulled_entry_questions_it() throws SQLException {
        var code = rules(library.gleb.creates(), 24, "");
        var run = year.run(24, 0);
        var attestation = year.attest(library.vera, run);
        var id = applied(library.vera, code);
        String until = grants(library.gleb.asks(), id).statusCode(200).extract().path("validUntil");
        year.voids(attestation, library.vera, run);
        told(id, "RevalidationQuestioned");

        var end = LocalDate.parse(until);
        follow.onDay(end.minusDays(91));
        follow.onDay(end.minusDays(30));
        follow.onDay(end.minusDays(30));
        told(id, "RevalidationExpiring");
        follow.onDay(end.plusDays(1));
        told(id, "RevalidationExpired");
        assertThat(about(id, "RevalidationExpiring")).hasSize(1);
        assertThat(count("audit_entry where subject_id = '" + id + "' and deed like '%RevalidationExpired%'"))
                .isEqualTo(1);
    }

    @Test
    void rule_sets_are_data_with_editions_of_the_association_and_of_the_library() {
        library.anna
                .asks()
                .get(REVALIDATIONS + "/rule-sets?limit=200")
                .then()
                .body("items.code", hasItems("SCHOOL_LIBRARIAN", "CPD_YEARLY", "CPD_FIVE_YEARS"));
        var own = rules(library.gleb.creates(), 24, "");
        rules(library.gleb.creates(), own, 36, "");
        library.anna.asks().get(REVALIDATIONS + "/rule-sets").then().body("items[0].edition", equalTo(2));
        elsewhere.anna.asks().get(REVALIDATIONS + "/rule-sets?limit=200").then().body("items.code", not(hasItem(own)));
        check(library.anna, "en", "?ruleSet=" + own).body("clauses[0].needed", equalTo(36));
        check(library.anna, "ru", "?ruleSet=SCHOOL_LIBRARIAN").body("clauses", hasSize(4));
        library.gleb
                .creates()
                .header("Accept-Language", "en")
                .body("""
                        {"code": "SCHOOL_LIBRARIAN", "name": {"ru": "а", "en": "a"}, "periodMonths": 12,
                         "clauses": [{"type": "REFLECTION", "entries": 1}]}
                        """)
                .post(REVALIDATIONS + "/rule-sets")
                .then()
                .statusCode(409)
                .body(
                        "title",
                        equalTo(
                                "The code SCHOOL_LIBRARIAN names a common rule set of the association: take another one."));
        library.anna
                .asks()
                .header("Accept-Language", "en")
                .get(REVALIDATIONS + "/check?ruleSet=NONE")
                .then()
                .statusCode(404)
                .body("title", startsWith("There is no rule set NONE"));
    }

    @Test
    void each_request_costs_few_statements() {
        var code = rules(library.gleb.creates(), 24, "");
        year.attest(library.inna, year.run(24, 0));
        costs(4, () -> check(library.inna, "ru", "?ruleSet=" + code));
        var id = new String[1];
        costs(6, () -> id[0] = applied(library.inna, code));
        costs(1, () -> library.inna.asks().get(REVALIDATIONS).then().body("items", hasSize(1)));
        applied(library.inna, rules(library.gleb.creates(), 24, ""));
        costs(1, () -> library.inna.asks().get(REVALIDATIONS).then().body("items", hasSize(2)));
        costs(
                1,
                () -> library.inna
                        .asks()
                        .get(REVALIDATIONS + "/" + id[0])
                        .then()
                        .statusCode(200));
        costs(
                1,
                () -> library.inna
                        .asks()
                        .get(REVALIDATIONS + "/rule-sets")
                        .then()
                        .statusCode(200));
        costs(14, () -> grants(library.gleb.asks(), id[0]).statusCode(200));
    }

    private void profile() {
        String position = library.anna.asks().get("/api/v1/positions").path("items[0].id");
        var profile = UUID.randomUUID();
        year.events.tell(
                "appraisal.competency-profiles.state",
                "appraisal.CompetencyProfileState.v1",
                profile,
                0,
                library.libraryId,
                """
                {"positionId": "%s", "departmentId": "%s", "from": "2020-01-01",
                 "competencies": [{"competencyId": "%s", "level": 3}, {"competencyId": "%s", "level": 2}]}
                """.formatted(position, library.departments.get("READING"), year.competency, UUID.randomUUID()));
        await().until(() -> count("known_profile where id = '" + profile + "'") == 1);
    }

    private static ValidatableResponse check(Person person, String language, String query) {
        return person.asks()
                .header("Accept-Language", language)
                .get(REVALIDATIONS + "/check" + query)
                .then()
                .statusCode(200);
    }

    private void told(String id, String event) {
        var heard =
                year.events.hear(TOPIC, e -> e.subject().equals(id) && e.type().contains(event + "."));
        Contract.of("portfolio." + event + ".v1").accepts(heard.data());
        assertThat(heard.libraryId()).isEqualTo(library.libraryId);
    }

    private List<Heard> about(String id, String event) {
        return year.events.all(TOPIC).stream()
                .filter(e -> e.subject().equals(id) && e.type().contains(event + "."))
                .toList();
    }

    private static void costs(int atMost, Runnable request) {
        assertThat(Statements.during(request)).hasSizeLessThanOrEqualTo(atMost);
    }
}
