package org.librarycpd.registry.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.librarycpd.registry.People.*;
import static org.librarycpd.registry.Teacher.PROGRAMMES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.registry.Rows;
import org.librarycpd.registry.Teacher;
import org.librarycpd.test.Contract;
import org.librarycpd.test.EventStream;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

@QuarkusTest
class ProgrammesTest {

    private Teacher metoda;
    private UUID competency;

    @BeforeEach
    void a_provider_and_a_competency() {
        metoda = Teacher.registered();
        competency = Teacher.knownCompetency();
    }

    @Test
    void a_draft_is_known_to_its_provider_only() {
        var draft = PROGRAMMES + "/" + metoda.drafted(metoda.programme("Черновик", "Draft"));
        by(metoda.representative()).get(draft).then().statusCode(200).body("status", equalTo("DRAFT"));
        for (var other : List.of(librarian(), Teacher.registered().representative(), registrar(), metoda.system())) {
            by(other).get(draft).then().statusCode(404);
        }
        var stranger = Teacher.registered().representative();
        for (var path : List.of("/publication", "/retirement")) {
            by(stranger).header("If-Match", "\"0-\"").post(draft + path).then().statusCode(404);
        }
        by(stranger)
                .header("If-Match", "\"0-\"")
                .body(metoda.programme("x", "x"))
                .put(draft)
                .then()
                .statusCode(404);
    }

    @Test
    void a_published_programme_is_everyones_to_read_and_its_providers_to_change() {
        var path = PROGRAMMES + "/" + metoda.published(competency);
        given().auth()
                .oauth2(librarian().sign())
                .header("Accept-Language", "ru")
                .get(path)
                .then()
                .statusCode(200)
                .body("title", equalTo("Каталогизация"))
                .body("texts.title.en", equalTo("Cataloguing"))
                .body("free", equalTo(true))
                .body("online", equalTo(true))
                .header("ETag", "\"1-ru-programme\"");
        var stranger = Teacher.registered().representative();
        by(stranger)
                .header("If-Match", "\"1-\"")
                .post(path + "/retirement")
                .then()
                .statusCode(403)
                .body("type", equalTo(problem("only-its-representative-acts-for-a-provider")));
        by(stranger).body(metoda.programme("x", "x")).put(path).then().statusCode(403);
        create(stranger, PROGRAMMES, metoda.programme("x", "x")).statusCode(403);
        create(Token.person(metoda.person(), "librarian"), PROGRAMMES, metoda.programme("x", "x"))
                .statusCode(403);
        create(metoda.system(), PROGRAMMES, metoda.programme("x", "x")).statusCode(403);
    }

    @Test
    void nobody_gets_in_without_a_token_and_a_librarian_changes_nothing() {
        var path = PROGRAMMES + "/" + metoda.published(competency);
        given().get(PROGRAMMES).then().statusCode(401);
        given().get(path).then().statusCode(401);
        given().contentType("application/json").post(PROGRAMMES).then().statusCode(401);
        for (var transition : List.of("/publication", "/retirement")) {
            given().post(path + transition).then().statusCode(401);
            by(librarian()).post(path + transition).then().statusCode(403);
        }
        given().contentType("application/json").put(path).then().statusCode(401);
        by(librarian()).body(metoda.programme("x", "x")).put(path).then().statusCode(403);
    }

    @Test
    void a_programme_of_an_unknown_provider_is_404_and_of_an_unknown_competency_not_known_yet() {
        create(
                        metoda.representative(),
                        PROGRAMMES,
                        metoda.programme("Каталогизация", "Cataloguing", competency, UUID.randomUUID()))
                .statusCode(409)
                .header("Retry-After", "2")
                .body("type", equalTo(problem("not-known-yet")));
        var lost = metoda.programme("Каталогизация", "Cataloguing", competency);
        lost.put("providerId", UUID.randomUUID());
        create(metoda.representative(), PROGRAMMES, lost).statusCode(404);
        lost.put("category", "No Slug");
        lost.remove("priceKopecks");
        create(metoda.representative(), PROGRAMMES, lost)
                .statusCode(400)
                .body("violations.pointer", contains("/category", "/priceKopecks"));
    }

    @Test
    void a_draft_is_revised_published_revised_again_and_retired_and_those_who_copy_it_follow() {
        var id = metoda.drafted(metoda.programme("Черновик", "Draft"));
        var path = PROGRAMMES + "/" + id;
        metoda.publish(id).statusCode(409).body("type", equalTo(problem("a-published-programme-teaches-a-competency")));
        revise(path, "\"0-\"", metoda.programme("Каталогизация", "Cataloguing", competency))
                .statusCode(200);
        revise(path, "\"0-\"", metoda.programme("x", "x")).statusCode(412);
        by(metoda.representative())
                .body(metoda.programme("x", "x"))
                .put(path)
                .then()
                .statusCode(428);
        metoda.publish(id).statusCode(200).body("status", equalTo("PUBLISHED")).header("ETag", startsWith("\"2-"));
        revise(path, "\"2-\"", metoda.programme("Каталогизация вновь", "Cataloguing anew", competency))
                .statusCode(200);
        metoda.retire(id).statusCode(200).body("status", equalTo("RETIRED"));
        metoda.retire(id).statusCode(409);

        try (var events = new EventStream()) {
            var published = events.hear("registry.programmes", e -> id.equals(e.subject()));
            assertThat(published.type()).isEqualTo("registry.ProgrammePublished.v1");
            assertThat(published.sequence()).isEqualTo(2);
            assertThat(published.libraryId()).isNull();
            Contract.of(published.type()).accepts(published.data());
            events.hear("registry.programmes.state", e -> id.equals(e.subject()) && e.sequence() == 4);
            var states = events.all("registry.programmes.state").stream()
                    .filter(e -> id.equals(e.subject()))
                    .toList();
            states.forEach(state -> Contract.of("registry.ProgrammeState.v1").accepts(state.data()));
            assertThat(states)
                    .extracting(state ->
                            state.sequence() + " " + JsonPath.from(state.data()).getString("status"))
                    .containsExactly("2 PUBLISHED", "3 PUBLISHED", "4 RETIRED");
        }
    }

    @Test
    void a_provider_that_is_not_registered_publishes_nothing() {
        var id = metoda.drafted(metoda.programme("Каталогизация", "Cataloguing", competency));
        Rows.change("update provider set status = 'SUSPENDED' where id = '" + metoda.id() + "'");
        metoda.publish(id).statusCode(409).body("type", equalTo(problem("a-registered-provider-teaches")));
    }

    @Test
    void the_price_tells_whether_it_is_free_where_nothing_else_is_said() {
        var paid = metoda.programme("Каталогизация", "Cataloguing", competency);
        paid.put("priceKopecks", 500_000);
        create(metoda.representative(), PROGRAMMES, paid).statusCode(201).body("free", equalTo(false));
        paid.put("free", true);
        metoda.publish(metoda.drafted(paid))
                .statusCode(409)
                .body("type", equalTo(problem("free-means-that-the-price-is-zero")));
    }

    @Test
    void state_is_told_again_when_an_operator_asks() {
        var id = metoda.published(competency);
        var operator = Token.person(UUID.randomUUID(), "platform-operator");
        by(operator).post("/api/v1/admin/state/republication").then().statusCode(202);
        try (var events = new EventStream()) {
            org.awaitility.Awaitility.await()
                    .until(() -> events.all("registry.programmes.state").stream()
                                    .filter(e -> id.equals(e.subject()))
                                    .count()
                            >= 2);
        }
    }

    @Test
    void each_request_costs_few_statements() {
        var id = metoda.drafted(metoda.programme("Каталогизация", "Cataloguing", competency));
        var path = PROGRAMMES + "/" + id;
        assertThat(Statements.during(
                        () -> metoda.drafted(metoda.programme("Каталогизация", "Cataloguing", competency))))
                .hasSize(3);
        assertThat(Statements.during(() -> revise(path, "\"0-\"", metoda.programme("К", "C", competency))))
                .hasSize(4);
        assertThat(Statements.during(() -> by(metoda.representative())
                        .header("If-Match", "\"1-\"")
                        .post(path + "/publication")
                        .then()
                        .statusCode(200)))
                .hasSize(3);
        assertThat(Statements.during(() -> by(librarian()).get(path).then().statusCode(200)))
                .hasSize(1);
        assertThat(Statements.during(() -> by(metoda.representative())
                        .header("If-Match", "\"2-\"")
                        .post(path + "/retirement")
                        .then()
                        .statusCode(200)))
                .hasSize(3);
    }

    private io.restassured.response.ValidatableResponse revise(String path, String seen, Map<String, Object> said) {
        return by(metoda.representative())
                .header("If-Match", seen)
                .body(said)
                .put(path)
                .then();
    }
}
