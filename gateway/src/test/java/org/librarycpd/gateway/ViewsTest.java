package org.librarycpd.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.*;
import static org.librarycpd.gateway.service.Service.*;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ViewsTest extends GatewayTest {

    private static final String ID = "0193b7a0-0000-7000-8000-000000000001";

    @Test
    void my_dashboard_shows_what_waits_for_me() {
        played(PORTFOLIO)
                .gives("/api/v1/me", new JsonObject().put("personId", "anna"))
                .lists("/api/v1/learning-plans");
        played(APPRAISAL).lists("/api/v1/competency-gaps", new JsonObject().put("id", "g1"));
        played(NOTIFICATION).lists("/api/v1/notifications", new JsonObject().put("id", "m1"));

        anna().get("/api/v1/me/dashboard")
                .then()
                .statusCode(200)
                .body("me.personId", equalTo("anna"))
                .body("gaps.id", contains("g1"))
                .body("plans", empty())
                .body("notifications.id", contains("m1"))
                .body("unavailable", empty());
    }

    @Test
    void a_dashboard_without_messages_is_still_a_dashboard() {
        played(NOTIFICATION).goAway();

        anna().get("/api/v1/me/dashboard")
                .then()
                .statusCode(200)
                .body("me.service", equalTo("portfolio"))
                .body("unavailable", contains("notifications"));
    }

    @Test
    void a_programme_is_shown_with_its_runs_and_its_score() {
        played(REGISTRY)
                .gives("/api/v1/programmes/" + ID, new JsonObject().put("id", ID))
                .lists("/api/v1/programme-runs", new JsonObject().put("id", "r1"));
        played(RATING).gives("/api/v1/programme-scores/" + ID, new JsonObject().put("sampleSize", 12));

        anna().get("/api/v1/programmes/" + ID + "/profile")
                .then()
                .statusCode(200)
                .body("programme.id", equalTo(ID))
                .body("runs.id", contains("r1"))
                .body("score.sampleSize", equalTo(12));
    }

    @Test
    void a_programme_that_nobody_scored_has_a_profile_too() {
        played(RATING).refuses("/api/v1/programme-scores/" + ID, 404);

        anna().get("/api/v1/programmes/" + ID + "/profile")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("score")))
                .body("unavailable", empty());
    }

    @Test
    void a_department_is_shown_with_the_gaps_of_its_people() {
        played(PORTFOLIO).gives("/api/v1/departments/" + ID, new JsonObject().put("id", ID));
        played(APPRAISAL).lists("/api/v1/competency-gaps", new JsonObject().put("id", "g1"));

        anna().get("/api/v1/departments/" + ID + "/overview")
                .then()
                .statusCode(200)
                .body("department.id", equalTo(ID))
                .body("gaps.id", contains("g1"));
    }

    @Test
    void views_are_for_people_who_have_signed_in() {
        given().get("/api/v1/me/dashboard").then().statusCode(401);
        given().get("/api/v1/programmes/" + ID + "/profile").then().statusCode(401);
    }
}
