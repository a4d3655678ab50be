package org.librarycpd.appraisal;

import static io.restassured.RestAssured.given;
import static org.librarycpd.appraisal.Story.agreed;
import static org.librarycpd.appraisal.Story.framework;
import static org.librarycpd.appraisal.Story.ratings;
import static org.librarycpd.appraisal.Story.reason;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every door of the service: closed without a token and to the wrong role, and there is nothing behind it for another library. */
@QuarkusTest
class DoorsTest {

    private record Door(String method, String path, Object body, boolean isOpenToAll) {}

    private final List<Door> doors = new ArrayList<>();
    private TheLibrary library;
    private TheLibrary other;

    @BeforeEach
    void open() {
        library = TheLibrary.opened();
        other = TheLibrary.opened();
        var story = new Story(library);
        var competencies = story.published(1);
        var draft = story.drafted(1);
        var profile = story.profile(competencies);
        var selfAssessment = story.selfAssessed(library.anna, competencies);
        var appraisal = story.appraisalBegun(selfAssessment);
        var gap = story.gapAfter(story.appraised(library.boris, competencies, 1));
        door("POST", Api.FRAMEWORKS, framework(1));
        doors.add(new Door("GET", Api.FRAMEWORKS, null, true));
        doors.add(new Door("GET", draft, null, true));
        door("POST", draft + "/publication", Map.of());
        door("POST", Api.PROFILES, story.profileOf(competencies, "2020-01-01"));
        doors.add(new Door("GET", Api.PROFILES, null, true));
        doors.add(new Door("GET", profile, null, true));
        door("POST", Api.SELF_ASSESSMENTS, Map.of());
        door("GET", Api.SELF_ASSESSMENTS, null);
        door("GET", selfAssessment, null);
        door("PUT", selfAssessment + "/ratings", ratings(competencies, 1));
        door("PUT", selfAssessment + "/replies", Map.of("replies", List.of()));
        door("POST", selfAssessment + "/submission", Map.of());
        door("POST", Api.APPRAISALS, Map.of("selfAssessmentId", Story.last(selfAssessment)));
        door("GET", Api.APPRAISALS, null);
        door("GET", appraisal, null);
        door("PUT", appraisal + "/assessments", ratings(competencies, 1));
        door("PUT", appraisal + "/assessments/replies", Map.of("replies", List.of()));
        door("POST", appraisal + "/assessments/submission", Map.of());
        door("POST", appraisal + "/confirmation", agreed(competencies, 1));
        door("GET", Api.GAPS, null);
        door("GET", gap, null);
        door("GET", gap + "/allowed-actions", null);
        door("POST", gap + "/closure", reason("x"));
        door("POST", gap + "/waiver", reason("x"));
    }

    @AfterEach
    void close() {
        library.close();
        other.close();
    }

    @Test
    void without_a_token_every_door_is_closed() {
        doors.forEach(door -> knock(door, given()).statusCode(401).contentType("application/problem+json"));
        doors.forEach(door -> knock(
                        door,
                        given().auth().oauth2(library.vera.token().expired().sign()))
                .statusCode(401));
    }

    @Test
    void the_wrong_role_opens_no_door_but_the_common_ones() {
        doors.forEach(door -> {
            var answer = knock(door, Api.by(library.vera.as("student")));
            answer.statusCode(door.isOpenToAll() ? 200 : 403);
        });
    }

    @Test
    void for_another_library_there_is_nothing_behind_a_door_with_an_id() {
        for (var zhanna : List.of(other.anna, other.vera.as("librarian"), other.gleb)) {
            doors.stream()
                    .filter(door ->
                            door.path().split("/").length > 4 || door.path().equals(Api.APPRAISALS))
                    .filter(door -> !("GET".equals(door.method()) && door.path().equals(Api.APPRAISALS)))
                    .forEach(door -> knock(door, Api.by(zhanna)).statusCode(404));
        }
    }

    private void door(String method, String path, Object body) {
        doors.add(new Door(method, path, body, false));
    }

    private static io.restassured.response.ValidatableResponse knock(Door door, RequestSpecification who) {
        if (door.body() != null) {
            who.contentType("application/json")
                    .header("Idempotency-Key", Api.newKey())
                    .header("If-Match", "\"0-en-x\"")
                    .body(door.body());
        }
        return who.request(door.method(), door.path()).then();
    }
}
