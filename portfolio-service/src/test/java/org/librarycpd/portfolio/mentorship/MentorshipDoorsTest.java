package org.librarycpd.portfolio.mentorship;

import static io.restassured.RestAssured.given;
import static org.librarycpd.portfolio.mentorship.Mentoring.ALL;
import static org.librarycpd.portfolio.mentorship.Mentoring.LEARNT;
import static org.librarycpd.portfolio.mentorship.Mentoring.REASON;
import static org.librarycpd.portfolio.mentorship.Mentoring.active;
import static org.librarycpd.portfolio.mentorship.Mentoring.logged;
import static org.librarycpd.portfolio.mentorship.Mentoring.session;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.portfolio.People;
import org.librarycpd.test.Token;

/** Every door of the mentorships. */
@QuarkusTest
class MentorshipDoorsTest {

    private static People library;
    private static People elsewhere;

    @BeforeEach
    void twoLibraries() {
        if (library == null) {
            library = People.ofANewLibrary();
            elsewhere = People.ofANewLibrary();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, ''",
        "GET, ''",
        "GET, /ID",
        "GET, /ID/allowed-actions",
        "POST, /ID/agreement",
        "POST, /ID/refusal",
        "POST, /ID/reflection",
        "POST, /ID/completion",
        "POST, /ID/ending",
        "POST, /ID/sessions",
        "POST, /ID/sessions/SID/confirmation",
        "POST, /ID/sessions/SID/dispute",
    })
    void every_door_is_tried(String method, String path) {
        var id = active(library);
        var session = logged(library.anna, id, 60);
        var address = ALL + path.replace("SID", session).replace("ID", id);
        given().request(method, address).then().statusCode(401);
        given().auth()
                .oauth2(Token.person(library.anna.id(), "student")
                        .in("l", library.libraryId)
                        .sign())
                .contentType("application/json")
                .request(method, address)
                .then()
                .statusCode(403);
        if (path.isEmpty()) {
            return;
        }
        var body = path.endsWith("sessions")
                ? session(60)
                : path.endsWith("reflection") ? LEARNT : path.endsWith("agreement") ? "{}" : REASON;
        for (var stranger : List.of(library.zhanna, library.inna, library.darya, elsewhere.anna, elsewhere.gleb)) {
            var request = stranger.creates().header("If-Match", "\"1-\"");
            (method.equals("GET") ? stranger.asks() : request.body(body))
                    .request(method, address)
                    .then()
                    .statusCode(404);
        }
        if (method.equals("POST")) {
            library.anna.creates().body(body).post(address).then().statusCode(428);
            library.anna
                    .creates()
                    .header("If-Match", "\"99-\"")
                    .body(body)
                    .post(address)
                    .then()
                    .statusCode(412);
        }
    }
}
