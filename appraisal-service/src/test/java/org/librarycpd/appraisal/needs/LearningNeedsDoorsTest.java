package org.librarycpd.appraisal.needs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.TheLibrary;

@QuarkusTest
class LearningNeedsDoorsTest {

    @Test
    void every_door_is_closed_without_a_token_to_the_wrong_role_and_to_other_libraries() {
        try (var story = new NeedsStory();
                var other = TheLibrary.opened()) {
            var survey = story.opened();
            var report = NeedsStory.REPORTS + Story.last(survey);
            var answer = Map.of("replies", List.of());
            var doors = Map.<String, Object>ofEntries(
                    Map.entry("PUT " + survey, story.survey()),
                    Map.entry("GET " + survey, ""),
                    Map.entry("GET " + survey + "/allowed-actions", ""),
                    Map.entry("POST " + survey + "/opening", Map.of()),
                    Map.entry("POST " + survey + "/closure", Map.of()),
                    Map.entry("POST " + survey + "/archiving", Map.of()),
                    Map.entry("GET " + survey + "/progress", ""),
                    Map.entry("GET " + survey + "/answer", ""),
                    Map.entry("PUT " + survey + "/answer", answer),
                    Map.entry("GET " + report, ""),
                    Map.entry("GET " + report + "/texts", ""));
            doors.forEach((door, body) -> {
                assertThat(knock(given(), door, body)).as(door).isEqualTo(401);
                assertThat(knock(Api.by(story.library.vera.as("student")), door, body))
                        .as(door)
                        .isEqualTo(403);
                assertThat(knock(Api.by(other.gleb), door, body)).as(door).isEqualTo(404);
            });
            var open = Map.<String, Object>of(
                    "POST " + NeedsStory.SURVEYS,
                    story.survey(),
                    "GET " + NeedsStory.SURVEYS,
                    "",
                    "GET " + NeedsStory.REPORTS + "regions?quarter=2024-Q1",
                    "");
            open.forEach((door, body) -> {
                assertThat(knock(given(), door, body)).as(door).isEqualTo(401);
                assertThat(knock(Api.by(story.library.vera.as("student")), door, body))
                        .as(door)
                        .isEqualTo(403);
                assertThat(knock(Api.by(story.library.anna.as("development-overseer")), door, body))
                        .as(door)
                        .isEqualTo(403);
            });
            for (var transition : List.of("/opening", "/closure", "/archiving")) {
                assertThat(knock(Api.by(story.library.anna), "POST " + survey + transition, Map.of()))
                        .isEqualTo(403);
            }
            Api.get(other.gleb, NeedsStory.SURVEYS).statusCode(200);
            assertThat(Api.get(other.gleb, NeedsStory.SURVEYS).extract().<List<?>>path("items"))
                    .isEmpty();
        }
    }

    private static int knock(RequestSpecification who, String door, Object body) {
        var words = door.split(" ", 2);
        if (!"".equals(body)) {
            who.contentType("application/json")
                    .header("Idempotency-Key", Api.newKey())
                    .header("If-Match", "\"0-en-x\"")
                    .body(body);
        }
        return who.request(words[0], words[1]).statusCode();
    }
}
