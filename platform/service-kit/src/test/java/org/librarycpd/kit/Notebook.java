package org.librarycpd.kit;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.librarycpd.test.Token;

/** The people and the small talk of the platform's own tests. */
final class Notebook {

    static final String OBLAST = "0b1a57ae-0000-4000-8000-000000000001";
    static final String CITY = "0b1a57ae-0000-4000-8000-000000000002";
    static final UUID ANNA = UUID.fromString("0b1a57ae-0000-4000-9000-000000000001");
    static final UUID ZHANNA = UUID.fromString("0b1a57ae-0000-4000-9000-000000000007");

    private Notebook() {}

    static Token anna() {
        return Token.person(ANNA, "librarian").in("oblast", OBLAST);
    }

    static Token zhanna() {
        return Token.person(ZHANNA, "librarian").in("city", CITY);
    }

    static RequestSpecification by(Token token) {
        return given().auth().oauth2(token.sign()).contentType("application/json");
    }

    static String newKey() {
        return "\"" + UUID.randomUUID() + "\"";
    }

    static ValidatableResponse write(Token token, String key, String body) {
        return by(token)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/notes")
                .then();
    }

    static String note(String title, String firstLine) {
        return "{\"title\": {\"ru\": \"%s\", \"en\": \"%s\"}, \"firstLine\": \"%s\"}"
                .formatted(title, title, firstLine);
    }

    static String written(Token token, String title) {
        return write(token, newKey(), note(title, "first"))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
