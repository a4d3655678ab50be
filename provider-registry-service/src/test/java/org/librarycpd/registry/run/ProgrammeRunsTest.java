package org.librarycpd.registry.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.librarycpd.registry.People.*;
import static org.librarycpd.registry.Teacher.RUNS;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.registry.Teacher;
import org.librarycpd.test.Contract;
import org.librarycpd.test.EventStream;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

@QuarkusTest
class ProgrammeRunsTest {

    private Teacher metoda;
    private UUID competency;

    @BeforeEach
    void a_provider_and_a_competency() {
        metoda = Teacher.registered();
        competency = Teacher.knownCompetency();
    }

    @Test
    void a_representative_schedules_a_run_and_those_who_copy_it_hear_of_it() {
        var programme = metoda.published(competency);
        var run = metoda.run(programme);
        run.put("places", 12);
        String id = metoda.schedule(run)
                .statusCode(201)
                .body("placesLeft", equalTo(12))
                .body("hours", equalTo(24))
                .extract()
                .path("id");
        by(librarian())
                .get(RUNS + "/" + id)
                .then()
                .statusCode(200)
                .body("programmeId", equalTo(programme))
                .header("ETag", "\"0-en-programme-run\"");
        try (var events = new EventStream()) {
            var told = events.hear("registry.programme-runs.state", e -> id.equals(e.subject()));
            assertThat(told.type()).isEqualTo("registry.ProgrammeRunState.v1");
            assertThat(told.libraryId()).isNull();
            Contract.of(told.type()).accepts(told.data());
        }
    }

    @Test
    void a_run_without_a_number_of_places_takes_as_many_as_come() {
        metoda.schedule(metoda.run(metoda.published(competency)))
                .statusCode(201)
                .body("places", nullValue())
                .body("placesLeft", nullValue());
    }

    @Test
    void only_its_provider_schedules_a_programme_and_drafts_are_not_run() {
        var published = metoda.run(metoda.published(competency));
        var draft = metoda.run(metoda.drafted(metoda.programme("Черновик", "Draft", competency)));
        var stranger = Teacher.registered();
        given().contentType("application/json")
                .body(published)
                .post(RUNS)
                .then()
                .statusCode(401);
        given().get(RUNS).then().statusCode(401);
        given().get(RUNS + "/" + UUID.randomUUID()).then().statusCode(401);
        create(librarian(), RUNS, published).statusCode(403);
        create(metoda.system(), RUNS, published).statusCode(403);
        create(Token.person(metoda.person(), "student"), RUNS, published).statusCode(403);
        stranger.schedule(published).statusCode(403);
        stranger.schedule(draft).statusCode(404);
        metoda.schedule(draft).statusCode(409).body("type", equalTo(problem("a-published-programme-takes-learners")));
        metoda.schedule(metoda.run(UUID.randomUUID().toString())).statusCode(404);
        published.put("places", 0);
        metoda.schedule(published).statusCode(400);
        by(librarian()).get(RUNS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void fifty_runs_of_a_programme_cost_as_many_statements_as_one() {
        var run = metoda.run(metoda.published(competency));
        for (var i = 0; i < 51; i++) {
            metoda.schedule(run).statusCode(201);
        }
        var path = RUNS + "?programme=" + run.get("programmeId");
        var one = Statements.during(
                () -> by(librarian()).get(path + "&limit=1").then().body("items", hasSize(1)));
        var fifty = Statements.during(
                () -> by(librarian()).get(path + "&limit=50").then().body("items", hasSize(50)));
        assertThat(fifty).hasSameSizeAs(one).hasSize(1);
        by(librarian()).get(path + "&limit=200").then().body("items", hasSize(51));
        by(librarian()).get(RUNS + "?limit=200").then().statusCode(200);
        assertThat(Statements.during(() -> metoda.schedule(run))).hasSize(3);
    }
}
