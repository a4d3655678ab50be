package org.librarycpd.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.librarycpd.gateway.service.Service.*;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GapTrailTest extends GatewayTest {

    private static final String GAP = "0193b7a0-0000-7000-8000-000000000001";
    private static final String APPRAISAL_ID = "0193b7a0-0000-7000-8000-000000000002";
    private static final String ATTESTATION = "0193b7a0-0000-7000-8000-000000000003";
    private static final String TRAIL = "/api/v1/competency-gaps/" + GAP + "/trail";

    @BeforeEach
    void a_gap_that_was_closed() {
        played(APPRAISAL)
                .gives(
                        "/api/v1/competency-gaps/" + GAP,
                        new JsonObject()
                                .put("id", GAP)
                                .put("appraisalId", APPRAISAL_ID)
                                .put("status", "CLOSED"))
                .gives("/api/v1/appraisals/" + APPRAISAL_ID, new JsonObject().put("id", APPRAISAL_ID));
        played(PORTFOLIO)
                .lists("/api/v1/learning-plans", plan())
                .lists(
                        "/api/v1/portfolio-entries",
                        new JsonObject().put("id", "e1").put("attestationId", ATTESTATION),
                        new JsonObject().put("id", "e2"))
                .lists("/api/v1/hr-notices", new JsonObject().put("id", "n1").put("status", "RECORDED"));
        played(REGISTRY).gives("/api/v1/attestations/" + ATTESTATION, new JsonObject().put("id", ATTESTATION));
    }

    private static JsonObject plan() {
        return new JsonObject()
                .put("id", "p1")
                .put("status", "ACTIVE")
                .put("learnerNote", "not part of the trail")
                .put(
                        "items",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("id", "i1")
                                        .put("gapId", GAP)
                                        .put("bookings", new JsonArray().add(new JsonObject().put("state", "SPENT"))))
                                .add(new JsonObject()
                                        .put("id", "i2")
                                        .put("gapId", UUID.randomUUID().toString()))
                                .add(new JsonObject().put("id", "i3")));
    }

    @Test
    void the_whole_chain_is_shown() {
        anna().get(TRAIL)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "private")
                .header("Vary", containsString("Authorization"))
                .header("ETag", matchesPattern("\"[A-Za-z0-9_-]+\""))
                .body("gap.status", equalTo("CLOSED"))
                .body("appraisal.id", equalTo(APPRAISAL_ID))
                .body("plans", hasSize(1))
                .body("plans[0].keySet()", containsInAnyOrder("id", "status", "items"))
                .body("plans[0].items.id", contains("i1"))
                .body("plans[0].items[0].bookings[0].state", equalTo("SPENT"))
                .body("entries.id", contains("e1", "e2"))
                .body("attestations.id", contains(ATTESTATION))
                .body("notices[0].status", equalTo("RECORDED"))
                .body("unavailable", empty());

        assertThat(played(PORTFOLIO).received())
                .allSatisfy(seen -> assertThat(seen.uri()).contains("gap=" + GAP));
    }

    @Test
    void each_service_is_asked_with_the_caller_s_own_token_library_and_trace() {
        anna().header("X-Library", "polesye-oblast-library")
                .header("X-Request-Id", "front-end.42")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("If-None-Match", "\"old\"")
                .get(TRAIL);

        for (var service : new org.librarycpd.gateway.service.Service[] {APPRAISAL, PORTFOLIO, REGISTRY}) {
            assertThat(played(service).received()).isNotEmpty().allSatisfy(seen -> {
                assertThat(seen.header("Authorization")).startsWith("Bearer ");
                assertThat(seen.header("X-Library")).isEqualTo("polesye-oblast-library");
                assertThat(seen.header("Accept-Language")).isEqualTo("en");
                assertThat(seen.header("X-Request-Id")).isEqualTo("front-end.42");
                assertThat(seen.header("traceparent")).isNotNull();
                assertThat(seen.header("X-Forwarded-For")).isNull();
                assertThat(seen.header("If-None-Match")).isNull();
            });
        }
    }

    @Test
    void an_unchanged_trail_is_not_sent_again() {
        var etag = anna().get(TRAIL).header("ETag");

        anna().header("If-None-Match", etag)
                .get(TRAIL)
                .then()
                .statusCode(304)
                .header("ETag", etag)
                .body(emptyString());

        played(PORTFOLIO).lists("/api/v1/hr-notices");
        anna().header("If-None-Match", etag).get(TRAIL).then().statusCode(200);
    }

    @Test
    void what_the_caller_may_not_see_is_left_out_without_a_word() {
        played(PORTFOLIO).refuses("/api/v1/hr-notices", 403);
        played(APPRAISAL).refuses("/api/v1/appraisals/" + APPRAISAL_ID, 404);
        played(REGISTRY).refuses("/api/v1/attestations/" + ATTESTATION, 404);

        anna().get(TRAIL)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("notices")))
                .body("$", not(hasKey("appraisal")))
                .body("attestations", empty())
                .body("entries", hasSize(2))
                .body("unavailable", empty());
    }

    @Test
    void what_failed_is_named() {
        played(REGISTRY).goAway();
        played(PORTFOLIO).refuses("/api/v1/hr-notices", 500).keepsSilentOn("/api/v1/learning-plans");

        anna().get(TRAIL)
                .then()
                .statusCode(200)
                .body("entries", hasSize(2))
                .body("$", not(hasKey("plans")))
                .body("unavailable", containsInAnyOrder("plans", "notices", "attestations"));
    }

    @Test
    void what_was_not_agreed_counts_as_failed() {
        played(PORTFOLIO)
                .on("/api/v1/learning-plans", request -> request.response().end("<html>"))
                .gives("/api/v1/hr-notices", new JsonObject().put("items", "none"));

        anna().get(TRAIL).then().statusCode(200).body("unavailable", containsInAnyOrder("plans", "notices"));
    }

    @Test
    void a_gap_of_others_is_a_gap_that_is_not_there() {
        played(APPRAISAL).refuses("/api/v1/competency-gaps/" + GAP, 404);
        anna().get(TRAIL).then().statusCode(404).body("title", equalTo("said by appraisal"));

        played(APPRAISAL).refuses("/api/v1/competency-gaps/" + GAP, 403);
        anna().get(TRAIL).then().statusCode(404).body("type", equalTo("urn:librarycpd:problem:nothing-is-here"));

        anna().get("/api/v1/competency-gaps/not-an-id/trail").then().statusCode(404);
        assertThat(played(PORTFOLIO).received()).isEmpty();
    }

    @Test
    void a_question_that_has_to_be_put_right_comes_back_in_the_service_s_words() {
        played(APPRAISAL).refuses("/api/v1/competency-gaps/" + GAP, 401);
        anna().get(TRAIL).then().statusCode(401).body("title", equalTo("said by appraisal"));

        a_gap_that_was_closed();
        played(PORTFOLIO).refuses("/api/v1/learning-plans", 400);
        anna().get(TRAIL).then().statusCode(400).body("title", equalTo("said by portfolio"));
    }

    @Test
    void without_the_appraisal_service_there_is_no_trail() {
        played(APPRAISAL).goAway();

        anna().get(TRAIL)
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:librarycpd:problem:a-service-is-there"));
    }

    @Test
    void at_most_twenty_attestations_are_fetched() {
        var entries = IntStream.range(0, 30)
                .mapToObj(i -> new JsonObject()
                        .put("id", "e" + i)
                        .put("attestationId", UUID.randomUUID().toString()))
                .toArray(JsonObject[]::new);
        played(PORTFOLIO).lists("/api/v1/portfolio-entries", entries);

        anna().get(TRAIL).then().statusCode(200).body("attestations", hasSize(20));

        assertThat(played(REGISTRY).received()).hasSize(20);
    }
}
