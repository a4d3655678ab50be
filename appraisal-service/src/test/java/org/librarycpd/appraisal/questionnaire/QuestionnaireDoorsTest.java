package org.librarycpd.appraisal.questionnaire;

import static io.restassured.RestAssured.given;
import static org.librarycpd.appraisal.Story.last;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.TheLibrary;

/** Every door of a questionnaire that is being written, and of an expert's assignment. */
@QuarkusTest
class QuestionnaireDoorsTest {

    private record Door(String method, String path, Object body) {}

    private final List<Door> doors = new ArrayList<>();
    private TheLibrary library;
    private TheLibrary other;
    private Writing writing;

    @BeforeEach
    void open() {
        library = TheLibrary.opened();
        other = TheLibrary.opened();
        writing = new Writing(library, new Story(library).published(1));
        var path = writing.agreed();
        var proposal = writing.proposed(library.anna, path);
        door("POST", Writing.QUESTIONNAIRES, writing.draft());
        door("GET", Writing.QUESTIONNAIRES, null);
        door("GET", path, null);
        door("GET", path + "/allowed-actions", null);
        door("GET", path + "/history", null);
        door("POST", path + "/opening", Writing.closing());
        door("POST", path + "/review", Map.of("expertId", UUID.randomUUID()));
        door("POST", path + "/return", Map.of("reason", "x"));
        door("POST", path + "/approval", Map.of());
        door("POST", path + "/publication", Map.of());
        door("POST", path + "/retirement", Map.of());
        door("POST", path + "/proposals", writing.addition());
        door("GET", path + "/proposals", null);
        door("GET", proposal, null);
        door("PUT", proposal, writing.addition());
        door("POST", proposal + "/withdrawal", Map.of());
        door("POST", proposal + "/comments", Map.of("comment", "x"));
        door("POST", proposal + "/acceptance", Map.of());
        door("POST", proposal + "/rejection", Map.of("reason", "x"));
        door("POST", proposal + "/merge", Map.of("into", last(proposal)));
    }

    @AfterEach
    void close() {
        library.close();
        other.close();
    }

    @Test
    void without_a_token_or_with_the_wrong_role_every_door_is_closed() {
        door("POST", doors.get(2).path() + "/expert-opinion", Writing.opinion(true));
        door("GET", Writing.ASSIGNMENTS, null);
        door("GET", Writing.ASSIGNMENTS + "/" + UUID.randomUUID(), null);
        door("POST", Writing.ASSIGNMENTS + "/" + UUID.randomUUID() + "/declaration", Map.of());
        for (var door : doors) {
            knock(door, given()).statusCode(401).contentType("application/problem+json");
            knock(door, Api.by(library.vera.as("student"))).statusCode(403).contentType("application/problem+json");
        }
    }

    @Test
    void in_another_library_and_to_those_who_do_not_write_it_there_is_nothing_behind_them() {
        var strangers = List.of(
                other.anna,
                other.gleb.as("librarian"),
                writing.cleaner(),
                new Person(UUID.randomUUID(), "librarian", library.id));
        for (var stranger : strangers) {
            doors.stream()
                    .filter(door -> !door.path().equals(Writing.QUESTIONNAIRES))
                    .forEach(door -> knock(door, Api.by(stranger)).statusCode(404));
        }
    }

    @Test
    void what_the_overseer_does_nobody_else_does() {
        var steps = List.of("opening", "review", "return", "approval", "publication", "retirement");
        for (var person : List.of(library.anna, library.vera.as("librarian"))) {
            doors.stream()
                    .filter(door -> steps.contains(last(door.path())))
                    .forEach(door -> knock(door, Api.by(person)).statusCode(403));
            knock(doors.get(0), Api.by(person)).statusCode(403);
        }
    }

    private void door(String method, String path, Object body) {
        doors.add(new Door(method, path, body));
    }

    private static ValidatableResponse knock(Door door, RequestSpecification who) {
        if (door.body() != null) {
            who.contentType("application/json")
                    .header("Idempotency-Key", Api.newKey())
                    .header("If-Match", "\"0-en-x\"")
                    .body(door.body());
        }
        return who.request(door.method(), door.path()).then();
    }
}
