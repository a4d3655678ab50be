package org.librarycpd.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.librarycpd.kit.Notebook.*;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.librarycpd.test.Token;

@QuarkusTest
class IdempotencyTest {

    private final Token someone = Token.person(UUID.randomUUID(), "librarian").in("oblast", OBLAST);

    @Test
    void a_creation_without_a_key_or_with_a_bare_one_is_refused() {
        by(someone).body(note("no key", "x")).post("/api/v1/notes").then().statusCode(400);
        write(someone, "bare", note("bare key", "x")).statusCode(400);
        by(someone).get("/api/v1/notes").then().body("items", hasSize(0));
    }

    @Test
    void the_same_request_again_gets_the_same_answer_and_makes_no_second_note() {
        var key = newKey();
        var first = write(someone, key, note("once", "x")).statusCode(201).extract();
        var again = write(someone, key, " " + note("once", "x")).statusCode(201).extract();
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        by(someone).get("/api/v1/notes").then().body("items", hasSize(1));
    }

    @Test
    void the_same_key_for_another_request_is_refused() {
        var key = newKey();
        write(someone, key, note("one", "x")).statusCode(201);
        write(someone, key, note("another", "x"))
                .statusCode(422)
                .body("type", equalTo("urn:librarycpd:problem:one-key-names-one-request"));
    }

    @Test
    void another_person_may_use_the_same_key() {
        var key = newKey();
        write(someone, key, note("mine", "x")).statusCode(201);
        write(Token.person(UUID.randomUUID(), "librarian").in("oblast", OBLAST), key, note("theirs", "x"))
                .statusCode(201);
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        var key = newKey();
        write(someone, key, "{\"title\": {\"ru\": \"\", \"en\": \"\"}}").statusCode(400);
        write(someone, key, note("now right", "x")).statusCode(201);
    }

    @Test
    void a_lost_answer_can_be_asked_for_again_although_the_version_has_moved_on() {
        var id = written(someone, "to be closed");
        var key = newKey();
        for (var attempt = 0; attempt < 2; attempt++) {
            by(someone)
                    .header("If-Match", "\"0-ru-note\"")
                    .header("Idempotency-Key", key)
                    .post("/api/v1/notes/" + id + "/closure")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("CLOSED"));
        }
    }

    @Test
    void fifty_identical_requests_at_once_make_one_note() throws Exception {
        var key = newKey();
        var twins = new ArrayList<Callable<Integer>>();
        var bodies = java.util.Collections.synchronizedSet(new HashSet<String>());
        for (var i = 0; i < 50; i++) {
            twins.add(() -> {
                var answer = write(someone, key, note("all at once", "x")).extract();
                if (answer.statusCode() == 201) {
                    bodies.add(answer.body().asString());
                }
                return answer.statusCode();
            });
        }
        var crowd = Executors.newFixedThreadPool(50);
        var statuses = new ArrayList<Integer>();
        for (var answer : crowd.invokeAll(twins)) {
            statuses.add(answer.get());
        }
        crowd.shutdown();
        assertThat(statuses).containsOnly(201, 409).contains(201);
        assertThat(bodies).hasSize(1);
        by(someone).get("/api/v1/notes").then().body("items", hasSize(1));
    }
}
