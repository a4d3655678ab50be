package org.librarycpd.registry.enrolment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.librarycpd.registry.People.*;
import static org.librarycpd.registry.Teacher.RUNS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.registry.Rows;
import org.librarycpd.registry.Teacher;
import org.librarycpd.test.Contract;
import org.librarycpd.test.EventStream;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

@QuarkusTest
class EnrolmentsTest {

    private static final String ENROLMENTS = "/api/v1/enrolments/";

    private final UUID anna = UUID.randomUUID();
    private Teacher metoda;
    private String run;
    private String path;

    @BeforeEach
    void a_run() {
        metoda = Teacher.registered();
        run = metoda.running();
        path = RUNS + "/" + run + "/enrolments";
    }

    @Test
    void a_librarian_enrols_and_gets_a_code_and_the_own_library_hears_of_it() {
        var created = create(librarian(anna), path)
                .statusCode(201)
                .body("runId", equalTo(run))
                .extract();
        String id = created.path("id");
        assertThat(created.header("Location")).endsWith(ENROLMENTS + id);
        by(librarian(anna)).get(ENROLMENTS + id).then().statusCode(200).body("code", equalTo(created.path("code")));
        try (var events = new EventStream()) {
            var told = events.hear("registry.enrolments", e -> id.equals(e.subject()));
            assertThat(told.type()).isEqualTo("registry.LearnerEnrolled.v1");
            assertThat(told.libraryId()).isEqualTo(OBLAST);
            Contract.of(told.type()).accepts(told.data());
            assertThat(JsonPath.from(told.data()).getString("personId")).isEqualTo(anna.toString());
            assertThat(told.data()).doesNotContain(created.<String>path("code"));
        }
    }

    @Test
    void a_learner_enrols_once_whatever_the_library() {
        Teacher.enrolled(librarian(anna), run);
        create(librarian(anna), path).statusCode(409).body("type", equalTo(problem("a-learner-enrols-in-a-run-once")));
        create(librarianOfTheCity(anna), path).statusCode(409);
    }

    @Test
    void an_enrolment_is_the_learners_own_affair() {
        String id = create(librarian(anna), path).extract().path("id");
        given().get(ENROLMENTS + id).then().statusCode(401);
        given().get(path).then().statusCode(401);
        given().post(path).then().statusCode(401);
        by(metoda.representative()).get(ENROLMENTS + id).then().statusCode(403);
        by(librarian()).get(ENROLMENTS + id).then().statusCode(404);
        by(librarianOfTheCity(UUID.randomUUID())).get(ENROLMENTS + id).then().statusCode(404);
        by(librarianOfTheCity(anna)).get(ENROLMENTS + id).then().statusCode(404);
        by(auditor()).get(path).then().statusCode(403);
        create(metoda.representative(), path).statusCode(403);
        create(metoda.system(), path).statusCode(403);
        create(Token.person(anna, "librarian"), path)
                .statusCode(403)
                .body("type", equalTo(problem("a-member-of-a-library-enrols")));
        create(librarian(anna), RUNS + "/" + UUID.randomUUID() + "/enrolments").statusCode(404);
    }

    @Test
    void in_a_run_a_learner_sees_the_own_enrolment_and_its_provider_only_the_number() {
        var code = Teacher.enrolled(librarian(anna), run);
        Teacher.enrolled(librarianOfTheCity(UUID.randomUUID()), run);
        by(librarian(anna))
                .get(path)
                .then()
                .statusCode(200)
                .body("items.code", contains(code))
                .body("number", nullValue());
        by(librarian()).get(path).then().body("items", hasSize(0)).body("number", nullValue());
        by(metoda.representative()).get(path).then().body("items", hasSize(0)).body("number", equalTo(2));
        by(Teacher.registered().representative()).get(path).then().statusCode(404);
    }

    @Test
    void nobody_enrols_when_the_run_is_over_or_its_programme_retired() {
        String programme = by(librarian()).get(RUNS + "/" + run).path("programmeId");
        metoda.retire(programme).statusCode(200);
        create(librarian(), path)
                .statusCode(409)
                .body("type", equalTo(problem("a-published-programme-takes-learners")));
        var over = metoda.running();
        Rows.change(
                "update programme_run set starts_on = '2026-01-12', ends_on = '2026-01-16' where id = '" + over + "'");
        create(librarian(), RUNS + "/" + over + "/enrolments")
                .statusCode(409)
                .body("type", equalTo(problem("a-run-that-is-over-takes-nobody")))
                .body("title", endsWith("2026-01-16."));
    }

    @Test
    void of_fifty_learners_at_once_ten_get_the_ten_places() throws Exception {
        Rows.change("update programme_run set places = 10 where id = '" + run + "'");
        var learners = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 50; i++) {
            var learner = i % 2 == 0 ? librarian() : librarianOfTheCity(UUID.randomUUID());
            learners.add(() -> create(learner, path).extract().statusCode());
        }
        var crowd = Executors.newFixedThreadPool(50);
        var answers = new ArrayList<Integer>();
        for (var answer : crowd.invokeAll(learners)) {
            answers.add(answer.get());
        }
        crowd.shutdown();
        assertThat(answers).containsOnly(201, 409);
        assertThat(Collections.frequency(answers, 201)).isEqualTo(10);
        assertThat(Rows.count("enrolment where run_id = '" + run + "'")).isEqualTo(10);
        by(librarian()).get(RUNS + "/" + run).then().body("placesLeft", equalTo(0));
        create(librarian(), path)
                .statusCode(409)
                .body("type", equalTo(problem("all-places-are-taken")))
                .body("title", equalTo("All 10 places are taken."));
    }

    @Test
    void each_request_costs_few_statements() {
        var costs = Statements.during(() -> Teacher.enrolled(librarian(anna), run));
        assertThat(costs).hasSize(5);
        String id = by(librarian(anna)).get(path).path("items[0].id");
        assertThat(Statements.during(
                        () -> by(librarian(anna)).get(ENROLMENTS + id).then().statusCode(200)))
                .hasSize(1);
        assertThat(Statements.during(() -> by(librarian(anna)).get(path).then().body("items", hasSize(1))))
                .hasSize(3);
    }
}
