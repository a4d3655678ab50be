package org.librarycpd.portfolio.placement;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.librarycpd.portfolio.LearningYear.count;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.EventStream;

/** Two libraries: one sends its people, the other takes them in. Boris of the host looks after the interns. */
class Exchange implements AutoCloseable {

    static final String PLACEMENTS = "/api/v1/placements";

    final People home = People.ofANewLibrary();
    final People host = People.ofANewLibrary();
    final EventStream events = new EventStream();

    UUID offer(int places) {
        return offer("INTERNSHIP", places, LocalDate.parse("2099-04-15"), "PUBLISHED");
    }

    UUID offer(String kind, int places, LocalDate applyUntil, String status) {
        return offer(UUID.randomUUID(), 1, kind, places, applyUntil, status);
    }

    UUID offer(UUID id, int version, String kind, int places, LocalDate applyUntil, String status) {
        events.tell("registry.opportunities.state", "registry.OpportunityState.v1", id, version, null, """
                {"hostLibraryId": "%s", "hostName": {"ru": "Озёрная библиотека", "en": "Lake Library"}, "kind": "%s",
                 "title": {"ru": "Отдел редких книг", "en": "Rare books"}, "startsOn": "2099-05-11",
                 "endsOn": "2099-05-22", "hours": 72, "places": %d, "applyUntil": "%s", "free": true, "distance": false,
                 "language": "ru", "competencyIds": ["%s"], "status": "%s"}\
                """.formatted(
                        host.libraryId, kind, places, applyUntil, UUID.randomUUID(), status));
        await().until(() -> count("known_opportunity where id = '" + id + "' and version = " + version) == 1);
        return id;
    }

    UUID closedGapOf(Person person) {
        var gap = UUID.randomUUID();
        events.tell(
                "appraisal.competency-gaps.state",
                "appraisal.CompetencyGapState.v1",
                gap,
                1,
                home.libraryId,
                """
                {"personId": "%s", "appraisalId": "%s", "competencyId": "%s", "status": "CLOSED"}\
                """.formatted(person.id(), UUID.randomUUID(), UUID.randomUUID()));
        await().until(() -> count("known_gap where id = '" + gap + "'") == 1);
        return gap;
    }

    static String wish(UUID offer) {
        return "{\"opportunityId\": \"%s\", \"motivation\": \"Редкие книги\", \"agreesToBeNamed\": true}"
                .formatted(offer);
    }

    ValidatableResponse applies(Person person, UUID offer) {
        return person.creates().body(wish(offer)).post(PLACEMENTS).then();
    }

    String applied(Person person, UUID offer) {
        return applies(person, offer)
                .statusCode(201)
                .body("status", equalTo("APPLIED"))
                .extract()
                .path("id");
    }

    /** The head has consented and the application stands at the host. */
    String consented(Person person, UUID offer) {
        var id = applied(person, offer);
        act(home.vera, id, "consent").statusCode(200);
        becomes(host.gleb, id, "APPLIED");
        return id;
    }

    String accepted(Person person, UUID offer) {
        var id = consented(person, offer);
        act(host.gleb, id, "acceptance").statusCode(200);
        becomes(person, id, "ACCEPTED");
        return id;
    }

    String active(Person person, UUID offer) {
        var id = accepted(person, offer);
        act(host.boris, id, "start").statusCode(200);
        becomes(person, id, "ACTIVE");
        return id;
    }

    ValidatableResponse act(Person person, String id, String action) {
        return act(person, id, action, etag(person, id));
    }

    ValidatableResponse act(Person person, String id, String action, String etag) {
        var body = switch (action) {
            case "application" -> "{\"motivation\": \"Редкие книги\", \"agreesToBeNamed\": true}";
            case "acceptance" -> "{\"supervisorId\": \"" + host.boris.id() + "\"}";
            case "completion" -> "{\"hours\": 70, \"assessment\": \"Отлично\"}";
            case "report" -> "{\"learnt\": \"Описывать редкие книги\"}";
            default -> "{\"reason\": \"Так вышло\"}";
        };
        var request = person.asks().header("If-Match", etag);
        if (!action.matches("consent|start")) {
            request.body(body);
        }
        return request.post(PLACEMENTS + "/" + id + "/" + action).then();
    }

    String etag(Person person, String id) {
        return person.asks().get(PLACEMENTS + "/" + id).header("ETag");
    }

    JsonPath sees(Person person, String id) {
        return person.asks()
                .get(PLACEMENTS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    void becomes(Person person, String id, String status) {
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        status.equals(person.asks().get(PLACEMENTS + "/" + id).path("status")));
    }

    @Override
    public void close() {
        events.close();
    }
}
