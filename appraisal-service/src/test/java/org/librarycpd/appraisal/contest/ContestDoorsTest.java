package org.librarycpd.appraisal.contest;

import static io.restassured.RestAssured.given;
import static org.librarycpd.appraisal.contest.Competition.CONTESTS;
import static org.librarycpd.appraisal.contest.Competition.announced;
import static org.librarycpd.appraisal.contest.Competition.announcement;
import static org.librarycpd.appraisal.contest.Competition.brief;
import static org.librarycpd.appraisal.contest.Competition.entered;
import static org.librarycpd.appraisal.contest.Competition.entry;
import static org.librarycpd.appraisal.contest.Competition.issued;
import static org.librarycpd.appraisal.contest.Competition.moved;
import static org.librarycpd.appraisal.contest.Competition.won;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.TheLibrary;

/** Every door of contests: without a token, with the wrong role, for somebody of another department or library. */
@QuarkusTest
class ContestDoorsTest {

    private static TheLibrary library;
    private static TheLibrary other;
    private static String contest;
    private static String entry;

    @BeforeEach
    void open() {
        if (library == null) {
            library = TheLibrary.opened();
            other = TheLibrary.opened();
            contest = announced(library.gleb, "LIBRARY");
            moved(library.gleb, contest, "/opening");
            entry = entered(contest, "A lesson", library.anna);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /,                            announcement, 403, 201",
        "GET,  /,                            '',           200, 200",
        "GET,  /CONTEST,                     '',           200, 404",
        "GET,  /CONTEST/allowed-actions,     '',           200, 404",
        "GET,  /CONTEST/results,             '',           409, 404",
        "GET,  /CONTEST/judgements,          '',           403, 404",
        "GET,  /CONTEST/entries,             '',           200, 404",
        "GET,  /ENTRY,                       '',           404, 404",
        "GET,  /ENTRY/judgement,             '',           403, 404",
        "PUT,  /CONTEST,                     brief,        403, 404",
        "POST, /CONTEST/jurors,              juror,        403, 404",
        "POST, /CONTEST/opening,             empty,        403, 404",
        "POST, /CONTEST/judging,             empty,        403, 404",
        "POST, /CONTEST/judging-closure,     empty,        403, 404",
        "POST, /CONTEST/award,               award,        403, 404",
        "POST, /CONTEST/reward-issue,        issue,        403, 404",
        "POST, /CONTEST/cancellation,        reason,       403, 404",
        "POST, /CONTEST/entries,             entry,        201, 404",
        "POST, /ENTRY/withdrawal,            empty,        404, 404",
        "POST, /ENTRY/judgement/declaration, empty,        404, 404",
        "PUT,  /ENTRY/judgement/marks,       marks,        404, 404",
    })
    void every_door_is_tried(String method, String path, String body, int toAColleague, int toAnotherLibrary) {
        var address =
                path.equals("/") ? CONTESTS : path.replace("/CONTEST", contest).replace("/ENTRY", entry);
        given().contentType("application/json")
                .request(method, address)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        knock(library.vera.as("student"), method, address, body).statusCode(403);
        knock(library.boris, method, address, body).statusCode(toAColleague);
        knock(other.gleb, method, address, body).statusCode(toAnotherLibrary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jurors", "opening", "judging", "judging-closure", "award", "reward-issue", "cancellation"})
    void what_was_not_seen_is_not_changed(String transition) {
        var body = body(
                switch (transition) {
                    case "jurors" -> "juror";
                    case "award" -> "award";
                    case "reward-issue" -> "issue";
                    case "cancellation" -> "reason";
                    default -> "empty";
                },
                library.gleb);
        var address = contest + "/" + transition;
        Api.by(library.gleb).body(body).post(address).then().statusCode(428);
        Api.by(library.gleb)
                .header("If-Match", "\"99-en-x\"")
                .body(body)
                .post(address)
                .then()
                .statusCode(412);
    }

    @Test
    void only_the_registrar_announces_for_all() {
        Api.create(library.gleb, CONTESTS, announcement("ASSOCIATION")).statusCode(403);
        Api.create(library.vera, CONTESTS, announcement("LIBRARY")).statusCode(403);
    }

    private static ValidatableResponse knock(Person who, String method, String address, String body) {
        var request = Api.by(who);
        if (!body.isEmpty()) {
            request.header("Idempotency-Key", Api.newKey())
                    .header("If-Match", "\"0-en-x\"")
                    .body(body(body, who));
        }
        return request.request(method, address).then();
    }

    private static Object body(String kind, Person who) {
        return switch (kind) {
            case "announcement" -> announcement("LIBRARY");
            case "brief" -> brief();
            case "juror" -> Map.of("personId", library.lev.id());
            case "award" -> Map.of("winners", List.of(won(entry, 1)));
            case "issue" -> issued(entry);
            case "reason" -> Map.of("reason", "No time.");
            case "entry" -> entry("Mine", who);
            case "marks" -> Map.of("marks", List.of(Map.of("criterionId", UUID.randomUUID(), "points", 1)));
            default -> Map.of();
        };
    }
}
