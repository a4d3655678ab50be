package org.librarycpd.registry;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.librarycpd.test.Token;

/** The people and systems of the registry's tests, and how they speak to it. */
public final class People {

    public static final String OBLAST = "0b1a57ae-0000-4000-8000-000000000001";
    public static final String CITY = "0b1a57ae-0000-4000-8000-000000000002";

    private People() {}

    public static Token registrar() {
        return Token.person(UUID.randomUUID(), "association-registrar");
    }

    public static Token auditor() {
        return Token.person(UUID.randomUUID(), "auditor").in("oblast", OBLAST);
    }

    public static Token librarian() {
        return librarian(UUID.randomUUID());
    }

    public static Token librarian(UUID id) {
        return Token.person(id, "librarian").in("oblast", OBLAST);
    }

    public static Token librarianOfTheCity(UUID id) {
        return Token.person(id, "librarian").in("city", CITY);
    }

    public static RequestSpecification by(Token token) {
        return given().auth()
                .oauth2(token.sign())
                .contentType("application/json")
                .header("Accept-Language", "en");
    }

    public static String newKey() {
        return "\"" + UUID.randomUUID() + "\"";
    }

    public static ValidatableResponse create(Token token, String path, Object body) {
        return by(token)
                .header("Idempotency-Key", newKey())
                .body(body)
                .post(path)
                .then();
    }

    public static ValidatableResponse create(Token token, String path) {
        return by(token).header("Idempotency-Key", newKey()).post(path).then();
    }

    public static String problem(String code) {
        return "urn:librarycpd:problem:" + code;
    }
}
