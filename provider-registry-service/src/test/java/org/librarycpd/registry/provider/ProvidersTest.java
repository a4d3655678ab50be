package org.librarycpd.registry.provider;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.librarycpd.registry.People.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.librarycpd.registry.Teacher;
import org.librarycpd.test.Contract;
import org.librarycpd.test.EventStream;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

@QuarkusTest
class ProvidersTest {

    private static final String PROVIDERS = "/api/v1/providers";

    @Test
    void a_registrar_registers_a_provider_and_everyone_hears_of_it() {
        var person = UUID.randomUUID();
        String id = create(registrar(), PROVIDERS, Teacher.registration(person, "it-" + person))
                .statusCode(201)
                .body("status", equalTo("REGISTERED"))
                .body("name", equalTo("Metoda"))
                .body("representatives", contains(person.toString()))
                .extract()
                .path("id");
        try (var events = new EventStream()) {
            var told = events.hear("registry.providers", e -> id.equals(e.subject()));
            assertThat(told.type()).isEqualTo("registry.ProviderRegistered.v1");
            assertThat(told.libraryId()).isNull();
            Contract.of(told.type()).accepts(told.data());
            assertThat(JsonPath.from(told.data()).getList("representativeIds")).containsExactly(person.toString());
        }
    }

    @Test
    void who_acts_for_a_provider_is_shown_to_the_registrar_and_its_representatives_only() {
        var metoda = Teacher.registered();
        var other = Teacher.registered();
        for (var inside : List.of(registrar(), metoda.representative())) {
            by(inside)
                    .get(PROVIDERS + "/" + metoda.id())
                    .then()
                    .statusCode(200)
                    .body("systems", contains(metoda.client()));
        }
        for (var outside : List.of(
                librarian(), other.representative(), metoda.system(), Token.person(metoda.person(), "librarian"))) {
            by(outside)
                    .get(PROVIDERS + "/" + metoda.id())
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Metoda"))
                    .body("systems", nullValue())
                    .body("representatives", nullValue());
        }
    }

    @Test
    void only_a_registrar_registers_and_names_who_acts() {
        var metoda = Teacher.registered();
        var registration = Teacher.registration(UUID.randomUUID(), "it-" + UUID.randomUUID());
        given().get(PROVIDERS).then().statusCode(401);
        given().get(PROVIDERS + "/" + metoda.id()).then().statusCode(401);
        given().contentType("application/json")
                .body(registration)
                .post(PROVIDERS)
                .then()
                .statusCode(401);
        for (var list : List.of("representatives", "systems")) {
            var path = PROVIDERS + "/" + metoda.id() + "/" + list;
            given().contentType("application/json").body("{}").put(path).then().statusCode(401);
            by(metoda.representative()).body("{}").put(path).then().statusCode(403);
        }
        create(metoda.representative(), PROVIDERS, registration).statusCode(403);
        create(librarian(), PROVIDERS, registration).statusCode(403);
    }

    @Test
    void a_client_speaks_for_one_provider_only() {
        var metoda = Teacher.registered();
        var other = Teacher.registered();
        create(registrar(), PROVIDERS, Teacher.registration(UUID.randomUUID(), metoda.client()))
                .statusCode(409)
                .body("type", equalTo(problem("a-system-speaks-for-one-provider")));
        name("systems", other, "\"0-\"", List.of(metoda.client())).statusCode(409);
        name("systems", metoda, "\"0-\"", List.of()).statusCode(200);
        name("systems", other, "\"0-\"", List.of(metoda.client(), other.client()))
                .statusCode(200)
                .body("systems", containsInAnyOrder(metoda.client(), other.client()))
                .header("ETag", "\"1-en-provider-inside\"");
    }

    @Test
    void a_change_of_either_list_raises_the_version_and_must_name_the_one_it_saw() {
        var metoda = Teacher.registered();
        var successor = UUID.randomUUID();
        by(registrar())
                .body(Map.of("representatives", List.of(successor)))
                .put(PROVIDERS + "/" + metoda.id() + "/representatives")
                .then()
                .statusCode(428);
        name("representatives", metoda, "\"0-\"", List.of(successor))
                .statusCode(200)
                .header("ETag", "\"1-en-provider-inside\"");
        name("systems", metoda, "\"0-\"", List.of("it-" + successor)).statusCode(412);
        name("systems", metoda, "\"1-\"", List.of("it-" + successor)).statusCode(200);
        by(metoda.representative()).get(PROVIDERS + "/" + metoda.id()).then().body("representatives", nullValue());
        by(Token.person(successor, "provider-representative"))
                .get(PROVIDERS + "/" + metoda.id())
                .then()
                .body("representatives", contains(successor.toString()))
                .header("ETag", "\"2-en-provider-inside\"");
    }

    @Test
    void what_is_not_there_or_badly_written_is_refused() {
        by(librarian()).get(PROVIDERS + "/" + UUID.randomUUID()).then().statusCode(404);
        by(registrar())
                .header("If-Match", "\"0-\"")
                .body(Map.of("systems", List.of()))
                .put(PROVIDERS + "/" + UUID.randomUUID() + "/systems")
                .then()
                .statusCode(404);
        var bad = new HashMap<>(Teacher.registration(UUID.randomUUID(), "it"));
        bad.put("site", "javascript:alert(1)");
        create(registrar(), PROVIDERS, bad).statusCode(400).body("violations.pointer", contains("/site"));
    }

    @Test
    void fifty_providers_cost_as_many_statements_as_one() {
        for (var i = 0; i < 51; i++) {
            Teacher.registered();
        }
        var forOne = Statements.during(() -> by(registrar())
                .get(PROVIDERS + "?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].etag", equalTo("\"0-en-provider-inside\"")));
        var forFifty = Statements.during(
                () -> by(registrar()).get(PROVIDERS + "?limit=50").then().body("items", hasSize(50)));
        assertThat(forFifty).hasSameSizeAs(forOne).hasSize(2);
        var metoda = Teacher.registered();
        assertThat(Statements.during(() -> by(registrar())
                        .get(PROVIDERS + "/" + metoda.id())
                        .then()
                        .statusCode(200)))
                .hasSize(2);
        assertThat(Statements.during(Teacher::registered)).hasSize(2);
        assertThat(Statements.during(() -> name("representatives", metoda, "\"0-\"", List.of())))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.during(() -> name("systems", metoda, "\"1-\"", List.of())))
                .hasSizeLessThanOrEqualTo(4);
    }

    private static io.restassured.response.ValidatableResponse name(
            String list, Teacher of, String seen, List<?> names) {
        return by(registrar())
                .header("If-Match", seen)
                .body(Map.of(list, names))
                .put(PROVIDERS + "/" + of.id() + "/" + list)
                .then();
    }
}
