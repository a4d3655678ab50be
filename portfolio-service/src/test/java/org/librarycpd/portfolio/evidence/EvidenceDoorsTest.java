package org.librarycpd.portfolio.evidence;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.portfolio.People;
import org.librarycpd.test.Token;

/** Every door of the evidence: who may not come in. */
@QuarkusTest
class EvidenceDoorsTest {

    private static final String ENTRIES = "/api/v1/portfolio-entries/";
    private static People library;
    private static People elsewhere;
    private static String draft;
    private static String submitted;

    @BeforeEach
    void twoLibraries() {
        if (library == null) {
            library = People.ofANewLibrary();
            elsewhere = People.ofANewLibrary();
            draft = withEvidence();
            submitted = withEvidence();
            var entry = submitted.substring(0, submitted.indexOf("/evidence"));
            library.anna
                    .asks()
                    .header("If-Match", library.anna.asks().get(entry).header("ETag"))
                    .post(entry + "/submission")
                    .then()
                    .statusCode(200);
        }
    }

    private static String withEvidence() {
        String entry = library.anna.creates().body("""
                    {"kind": "EVENT", "title": {"ru": "Чтения", "en": "Readings"}, "hours": 4,
                     "completedOn": "2026-11-20"}""").post(ENTRIES).path("id");
        var evidence = ENTRIES + entry + "/evidence";
        return evidence + "/" + upload(library.anna.creates()).post(evidence).path("id");
    }

    @ParameterizedTest
    @CsvSource({"POST, json", "POST, file", "GET, ''", "GET, ID", "GET, ID/content", "DELETE, ID"})
    void only_those_whose_business_it_is_come_in(String method, String what) {
        var body = method.equals("POST") ? what : "";
        var address = method.equals("POST") ? "" : what;
        tries(given(), method, submitted, address, body, 401);
        for (var role : List.of("student", "auditor", "provider-representative", "external-expert")) {
            var stranger = given().auth()
                    .oauth2(Token.person(UUID.randomUUID(), role)
                            .in("l", library.libraryId)
                            .sign());
            tries(stranger, method, submitted, address, body, 403);
        }
        for (var nobody : List.of(library.boris, library.inna, library.darya, elsewhere.anna, elsewhere.gleb)) {
            tries(nobody.creates(), method, submitted, address, body, 404);
        }
        for (var early : List.of(library.vera, library.egor, library.gleb)) {
            tries(early.creates(), method, draft, address, body, 404);
        }
        if (!method.equals("GET")) {
            for (var reader : List.of(library.vera, library.egor, library.gleb)) {
                tries(reader.creates(), method, submitted, address, body, 403);
            }
        }
    }

    private static void tries(
            RequestSpecification request, String method, String evidence, String what, String body, int status) {
        var path = what.isEmpty()
                ? evidence.substring(0, evidence.lastIndexOf('/'))
                : evidence + what.substring("ID".length());
        var filled = switch (body) {
            case "json" -> request.contentType("application/json").body("{\"link\": \"https://a.example\"}");
            case "file" -> upload(request);
            default -> request;
        };
        filled.request(method, path).then().statusCode(status).contentType("application/problem+json");
    }

    private static RequestSpecification upload(RequestSpecification request) {
        return request.contentType("multipart/form-data").multiPart("file", "a.txt", Papers.text("Конспект"));
    }
}
