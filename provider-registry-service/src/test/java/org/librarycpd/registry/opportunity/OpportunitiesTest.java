package org.librarycpd.registry.opportunity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.librarycpd.registry.People.by;
import static org.librarycpd.registry.People.create;
import static org.librarycpd.registry.People.librarian;
import static org.librarycpd.registry.People.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.librarycpd.registry.People;
import org.librarycpd.registry.Teacher;
import org.librarycpd.test.Contract;
import org.librarycpd.test.EventStream;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

/** A library's offer of places: written, published, found by everyone, closed. */
@QuarkusTest
class OpportunitiesTest {

    private static final String OPPORTUNITIES = "/api/v1/opportunities";

    @Test
    void an_offer_is_drafted_published_found_revised_and_closed_and_those_who_copy_it_follow() {
        var id = drafted(offer("Отдел редких книг", "Rare books"));
        var path = OPPORTUNITIES + "/" + id;
        by(student()).get(path).then().statusCode(404);
        by(elsewhere()).get(path).then().statusCode(404);
        by(librarian()).get(path).then().statusCode(200).body("status", equalTo("DRAFT"));
        on(id, "publication").statusCode(200).body("status", equalTo("PUBLISHED"));
        by(student())
                .get(path)
                .then()
                .statusCode(200)
                .body("title", equalTo("Rare books"))
                .body("hostName", equalTo("Lake Library"))
                .body("hostLibraryId", equalTo(People.OBLAST));
        revise(id, offer("Отдел старопечатных книг", "Early printed books")).statusCode(200);
        on(id, "closing").statusCode(200).body("status", equalTo("CLOSED"));
        by(student()).get(OPPORTUNITIES).then().body("items.id", not(hasItem(id)));
        by(librarian()).get(OPPORTUNITIES).then().body("items.id", hasItem(id));
        on(id, "withdrawal").statusCode(200).body("status", equalTo("WITHDRAWN"));

        try (var events = new EventStream()) {
            events.hear("registry.opportunities.state", e -> id.equals(e.subject()) && e.sequence() == 4);
            var states = events.all("registry.opportunities.state").stream()
                    .filter(e -> id.equals(e.subject()))
                    .toList();
            states.forEach(state -> Contract.of(state.type()).accepts(state.data()));
            assertThat(states)
                    .extracting(state -> JsonPath.from(state.data()).getString("status"))
                    .containsExactly("PUBLISHED", "PUBLISHED", "CLOSED", "WITHDRAWN");
            var facts = events.all("registry.opportunities").stream()
                    .filter(e -> id.equals(e.subject()))
                    .toList();
            facts.forEach(fact -> Contract.of(fact.type()).accepts(fact.data()));
            assertThat(facts)
                    .extracting(fact -> fact.type() + " " + fact.libraryId())
                    .containsExactly(
                            "registry.OpportunityPublished.v1 null",
                            "registry.OpportunityClosed.v1 null",
                            "registry.OpportunityClosed.v1 null");
        }
        for (var type : List.of("OpportunityPublished", "OpportunityClosed", "OpportunityState")) {
            var contract = Contract.of("registry." + type + ".v1");
            contract.accepts(contract.example());
        }
    }

    @Test
    void only_its_library_changes_an_offer_and_who_belongs_to_none_offers_nothing() {
        var id = published(offer("Отдел редких книг", "Rare books"));
        var path = OPPORTUNITIES + "/" + id;
        by(elsewhere())
                .header("Accept-Language", "ru")
                .post(path + "/closing")
                .then()
                .statusCode(403)
                .body("type", equalTo(problem("only-its-library-changes-an-offer")));
        by(elsewhere()).body(offer("x", "x")).put(path).then().statusCode(403);
        var homeless = Token.person(UUID.randomUUID(), "development-overseer");
        create(homeless, OPPORTUNITIES, offer("x", "x"))
                .statusCode(403)
                .body("type", equalTo(problem("a-library-offers-places")));
        by(overseer()).post(path + "/closing").then().statusCode(428);
        by(overseer())
                .header("If-Match", "\"7-\"")
                .post(path + "/closing")
                .then()
                .statusCode(412);
        on(id, "publication").statusCode(409).body("type", equalTo(problem("a-draft-is-published")));
        create(overseer(), OPPORTUNITIES, Map.of("kind", "HOLIDAY")).statusCode(400);
        var unknown = offer("x", "x");
        unknown.put("competencyIds", List.of(UUID.randomUUID()));
        create(overseer(), OPPORTUNITIES, unknown).statusCode(409).body("type", equalTo(problem("not-known-yet")));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, ''",
        "PUT, /ID",
        "POST, /ID/publication",
        "POST, /ID/closing",
        "POST, /ID/withdrawal",
    })
    void nobody_comes_in_without_a_token_or_with_the_wrong_role(String method, String path) {
        var address = OPPORTUNITIES + path.replace("ID", UUID.randomUUID().toString());
        given().request(method, address).then().statusCode(401);
        for (var token : List.of(librarian(), student(), People.registrar())) {
            by(token).request(method, address).then().statusCode(403);
        }
        given().get(OPPORTUNITIES).then().statusCode(401);
        given().get(OPPORTUNITIES + "/" + UUID.randomUUID()).then().statusCode(401);
        by(student()).get(OPPORTUNITIES + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"реставрация", "реставрацию", "рестоврация", "restoration", "restauration", "переплёт"})
    void words_are_found_in_both_languages_with_their_endings_and_with_typing_errors(String typed) {
        var offer = offer("Реставрация фондов", "Restoration of collections");
        offer.put("description", Map.of("ru", "Переплёты и бумага", "en", "Bindings and paper"));
        var id = published(offer);
        found(Map.of("q", typed)).body("items.id", hasItem(id));
        found(Map.of("q", "нотоиздательство")).body("items.id", not(hasItem(id)));
    }

    @Test
    void what_fits_is_found_by_kind_price_distance_host_and_first_day_and_fifty_cost_as_much_as_one() {
        var offer = offer("Практика", "Practice");
        offer.put("kind", "STUDENT_INTERNSHIP");
        offer.put("distance", true);
        offer.put("startsOn", "2098-01-10");
        var id = published(offer);
        var fits = Map.of(
                "kind",
                "STUDENT_INTERNSHIP",
                "free",
                true,
                "distance",
                true,
                "host",
                People.OBLAST,
                "from",
                "2098-01-01");
        found(fits).body("items.id", contains(id));
        for (var other : List.of(
                Map.of("kind", "EXCHANGE"),
                Map.of("free", false),
                Map.of("distance", false),
                Map.of("host", People.CITY),
                Map.of("from", "2098-01-11"))) {
            var query = new HashMap<String, Object>(fits);
            query.putAll(other);
            found(query).body("items.id", not(hasItem(id)));
        }
        published(offer("Ещё", "One more"));
        var one = Statements.during(() -> found(Map.of("limit", 1)).body("items", hasSize(1)));
        var all = Statements.during(() -> found(Map.of("limit", 200)));
        assertThat(all).hasSameSizeAs(one).hasSize(1);
        found(Map.of("limit", 1)).header("Link", org.hamcrest.Matchers.containsString("rel=\"next\""));
    }

    @Test
    void each_request_costs_few_statements_and_state_is_told_again() {
        var id = drafted(offer("Практика", "Practice"));
        assertThat(Statements.during(() -> drafted(offer("Практика", "Practice"))))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(Statements.during(() -> revise(id, offer("Практика", "Practice"))))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.during(() -> on(id, "publication"))).hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.during(() -> by(librarian()).get(OPPORTUNITIES + "/" + id)))
                .hasSize(1);
        by(Token.person(UUID.randomUUID(), "platform-operator"))
                .post("/api/v1/admin/state/republication")
                .then()
                .statusCode(202);
        try (var events = new EventStream()) {
            await().until(() -> events.all("registry.opportunities.state").stream()
                            .filter(e -> id.equals(e.subject()))
                            .count()
                    >= 2);
        }
    }

    private static Map<String, Object> offer(String ru, String en) {
        var offer = new HashMap<String, Object>();
        offer.put("hostName", Map.of("ru", "Озёрная библиотека", "en", "Lake Library"));
        offer.put("kind", "INTERNSHIP");
        offer.put("title", Map.of("ru", ru, "en", en));
        offer.put("startsOn", "2097-05-11");
        offer.put("endsOn", "2099-05-22");
        offer.put("hours", 72);
        offer.put("places", 2);
        offer.put("applyUntil", "2097-04-15");
        offer.put("free", true);
        offer.put("language", "ru");
        offer.put("competencyIds", List.of());
        return offer;
    }

    private static String drafted(Map<String, Object> offer) {
        return create(overseer(), OPPORTUNITIES, offer)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String published(Map<String, Object> offer) {
        var id = drafted(offer);
        on(id, "publication").statusCode(200);
        return id;
    }

    private static ValidatableResponse on(String id, String transition) {
        return by(overseer())
                .header("If-Match", tag(id))
                .post(OPPORTUNITIES + "/" + id + "/" + transition)
                .then();
    }

    private static ValidatableResponse revise(String id, Map<String, Object> offer) {
        offer.put("competencyIds", List.of(Teacher.knownCompetency()));
        return by(overseer())
                .header("If-Match", tag(id))
                .body(offer)
                .put(OPPORTUNITIES + "/" + id)
                .then();
    }

    private static String tag(String id) {
        return by(overseer()).get(OPPORTUNITIES + "/" + id).header("ETag");
    }

    private static ValidatableResponse found(Map<String, ?> query) {
        return by(student()).queryParams(query).get(OPPORTUNITIES).then().statusCode(200);
    }

    private static Token overseer() {
        return Token.person(UUID.randomUUID(), "development-overseer").in("oblast", People.OBLAST);
    }

    private static Token elsewhere() {
        return Token.person(UUID.randomUUID(), "department-head").in("city", People.CITY);
    }

    private static Token student() {
        return Token.person(UUID.randomUUID(), "student");
    }
}
