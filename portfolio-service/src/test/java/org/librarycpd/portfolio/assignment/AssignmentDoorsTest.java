package org.librarycpd.portfolio.assignment;

import static io.restassured.RestAssured.given;
import static org.librarycpd.portfolio.assignment.Work.RESPONSIBILITIES;
import static org.librarycpd.portfolio.assignment.Work.STRETCH;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.portfolio.People;
import org.librarycpd.test.Token;

/** Every door of stretch assignments and responsibilities. */
@QuarkusTest
class AssignmentDoorsTest {

    private static People library;
    private static People elsewhere;
    private static Work stretch;
    private static Work responsibility;

    @BeforeEach
    void twoLibraries() {
        if (library == null) {
            library = People.ofANewLibrary();
            elsewhere = People.ofANewLibrary();
            stretch = Work.given(library.vera, STRETCH, Work.stretch(library.anna, null));
            var area = Work.responsibility(library.anna, library.departments.get("READING"), "");
            responsibility = Work.given(library.vera, RESPONSIBILITIES, area);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, '', ''",
        "GET, '', ''",
        "GET, /ID, ''",
        "GET, /ID/allowed-actions, ''",
        "POST, /ID/acceptance, ''",
        "POST, /ID/refusal, reason",
        "POST, /ID/start, ''",
        "POST, /ID/notes, text",
        "POST, /ID/reflection, learnt",
        "POST, /ID/completion, word",
        "POST, /ID/withdrawal, reason",
    })
    void every_door_is_tried(String method, String path, String field) {
        for (var work : List.of(stretch, responsibility)) {
            var address = work.all() + path.replace("ID", work.id());
            given().request(method, address).then().statusCode(401);
            given().auth()
                    .oauth2(Token.person(library.anna.id(), "student")
                            .in("l", library.libraryId)
                            .sign())
                    .contentType("application/json")
                    .request(method, address)
                    .then()
                    .statusCode(403);
            if (!path.isEmpty()) {
                strangers(method, address, body(field));
            }
            if (method.equals("POST") && !path.isEmpty()) {
                stale(path.endsWith("completion") ? library.vera : library.anna, address, body(field));
            }
        }
    }

    private static void strangers(String method, String address, String body) {
        for (var stranger :
                List.of(library.boris, library.zhanna, library.inna, library.darya, elsewhere.anna, elsewhere.gleb)) {
            var request = stranger.creates().header("If-Match", "\"0-\"");
            (method.equals("GET") ? stranger.asks() : request.body(body))
                    .request(method, address)
                    .then()
                    .statusCode(404);
        }
    }

    private static void stale(org.librarycpd.portfolio.Person person, String address, String body) {
        person.creates().body(body).post(address).then().statusCode(428);
        person.creates()
                .header("If-Match", "\"99-\"")
                .body(body)
                .post(address)
                .then()
                .statusCode(412);
    }

    private static String body(String field) {
        return switch (field) {
            case "" -> "{}";
            case "word" -> Work.COMPLETION;
            default -> "{\"%s\": \"Что-то\"}".formatted(field);
        };
    }
}
