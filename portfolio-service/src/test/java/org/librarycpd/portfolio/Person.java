package org.librarycpd.portfolio;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.librarycpd.test.Token;

/** Somebody of a library who can ask the service for things. */
public record Person(UUID id, String number, String familyName, String libraryId, String... roles) {

    public Token token() {
        return Token.person(id, roles).in("library-" + libraryId, libraryId).withEmail(email());
    }

    public String email() {
        return number + "@" + libraryId + ".example";
    }

    /** A request in this person's name. */
    public RequestSpecification asks() {
        return given().auth().oauth2(token().sign()).contentType("application/json");
    }

    /** A creation in this person's name, with a fresh key. */
    public RequestSpecification creates() {
        return asks().header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
    }
}
