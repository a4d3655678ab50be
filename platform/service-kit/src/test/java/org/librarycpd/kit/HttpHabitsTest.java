package org.librarycpd.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.librarycpd.kit.Notebook.*;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

@QuarkusTest
class HttpHabitsTest {

    @Test
    void nobody_gets_in_without_a_token_and_the_answer_is_a_problem_in_the_asked_language() {
        given().header("Accept-Language", "ru")
                .get("/api/v1/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:librarycpd:problem:people-sign-in"))
                .body("title", startsWith("Войдите"));
        given().header("Accept-Language", "en").get("/api/v1/notes").then().body("title", startsWith("Sign in"));
    }

    @Test
    void an_expired_token_is_no_token() {
        by(anna().expired()).get("/api/v1/notes").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void the_wrong_role_is_refused() {
        by(Token.person(ANNA, "auditor").in("oblast", OBLAST))
                .get("/api/v1/notes")
                .then()
                .statusCode(403);
    }

    @Test
    void what_belongs_to_one_library_is_404_to_another() {
        var id = written(anna(), "ours");
        by(anna()).get("/api/v1/notes/" + id).then().statusCode(200);
        by(zhanna())
                .get("/api/v1/notes/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:librarycpd:problem:nothing-is-here"));
        by(zhanna())
                .header("If-Match", "\"0-ru-note\"")
                .post("/api/v1/notes/" + id + "/closure")
                .then()
                .statusCode(404);
    }

    @Test
    void who_belongs_to_several_libraries_names_one_of_his_own() {
        var id = written(anna(), "in the oblast library");
        var both = Token.person(ANNA, "librarian").in("oblast", OBLAST).in("city", CITY);
        by(both).get("/api/v1/notes").then().statusCode(400);
        by(both).header("X-Library", "oblast").get("/api/v1/notes/" + id).then().statusCode(200);
        by(both).header("X-Library", OBLAST).get("/api/v1/notes/" + id).then().statusCode(200);
        by(both).header("X-Library", "city").get("/api/v1/notes/" + id).then().statusCode(404);
        by(both).header("X-Library", "elsewhere").get("/api/v1/notes").then().statusCode(404);
    }

    @Test
    void a_change_must_name_the_version_it_saw() {
        var id = written(anna(), "to be closed");
        var closure = "/api/v1/notes/" + id + "/closure";
        by(anna()).post(closure).then().statusCode(428);
        by(anna()).header("If-Match", "\"7-ru-note\"").post(closure).then().statusCode(412);
        by(anna()).header("If-Match", "rubbish").post(closure).then().statusCode(412);
        var seen = by(anna())
                .header("Accept-Language", "en")
                .get("/api/v1/notes/" + id)
                .header("ETag");
        by(anna())
                .header("If-Match", seen)
                .post(closure)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .header("ETag", startsWith("\"1-"));
        by(anna()).header("If-Match", seen).post(closure).then().statusCode(412);
    }

    @Test
    void a_rule_is_read_in_either_language_and_changes_nothing() {
        var body = "{\"title\": {\"ru\": \"п\", \"en\": \"e\"}}";
        String id = write(anna(), newKey(), body).statusCode(201).extract().path("id");
        by(anna())
                .header("If-Match", "\"0-\"")
                .header("Accept-Language", "en")
                .post("/api/v1/notes/" + id + "/closure")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:an-empty-note-stays-open"))
                .body("title", equalTo("An empty note stays open: add a line first."));
        by(anna()).get("/api/v1/notes/" + id).then().body("status", equalTo("OPEN"));
    }

    @Test
    void what_the_reader_has_already_is_not_sent_again() {
        var path = "/api/v1/notes/" + written(anna(), "cached");
        var tag = by(anna())
                .get(path)
                .then()
                .header("Vary", containsString("Authorization"))
                .extract()
                .header("ETag");
        by(anna()).header("If-None-Match", tag).get(path).then().statusCode(304);
        by(anna())
                .header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void bad_fields_are_named_by_their_place() {
        write(anna(), newKey(), "{\"title\": {\"ru\": \"\", \"en\": \"e\"}}")
                .statusCode(400)
                .body("violations.pointer", contains("/title/ru"));
        write(anna(), newKey(), "{\"title\": {\"ru\": 5, \"en\": [")
                .statusCode(400)
                .body("violations", hasSize(1));
        write(anna(), newKey(), "{\"titel\": {}}").statusCode(400).body("violations[0].pointer", equalTo("/titel"));
        write(anna(), newKey(), "").statusCode(400);
        by(anna()).get("/api/v1/notes/not-an-id").then().statusCode(404).contentType("application/problem+json");
        by(anna()).get("/api/v1/notes?limit=201").then().statusCode(400).body("violations[0].pointer", notNullValue());
        by(anna()).delete("/api/v1/notes").then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void no_body_at_all_is_read_as_an_empty_object() {
        given().auth()
                .oauth2(anna().sign())
                .header("Idempotency-Key", newKey())
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/title"));
    }

    @Test
    void what_is_not_known_here_yet_may_be_asked_for_again() {
        var body = "{\"title\": {\"ru\": \"п\", \"en\": \"e\"}, \"shelfId\": \"%s\"}".formatted(UUID.randomUUID());
        write(anna(), newKey(), body)
                .statusCode(409)
                .header("Retry-After", "2")
                .body("type", equalTo("urn:librarycpd:problem:not-known-yet"));
    }

    @Test
    void a_list_is_read_page_by_page_and_fifty_cost_as_much_as_one() {
        var reader = Token.person(UUID.randomUUID(), "librarian").in("oblast", OBLAST);
        written(reader, "first");
        var forOne =
                Statements.during(() -> by(reader).get("/api/v1/notes").then().body("items", hasSize(1)));
        for (var i = 0; i < 50; i++) {
            written(reader, "note " + i);
        }
        var forFifty =
                Statements.during(() -> by(reader).get("/api/v1/notes").then().body("items", hasSize(50)));
        assertThat(forFifty).hasSameSizeAs(forOne).hasSizeLessThanOrEqualTo(2);

        var next = by(reader).get("/api/v1/notes").then().extract().header("Link");
        var link = next.substring(next.indexOf('<') + 1, next.indexOf('>'));
        by(reader)
                .get(java.net.URI.create(link))
                .then()
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("first"))
                .header("Link", org.hamcrest.Matchers.nullValue());
    }
}
