package org.librarycpd.notification.inbox;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.librarycpd.test.Token;

/** People and their inboxes. */
final class Post {

    static final String OBLAST = "0b1a57ae-0000-4000-8000-000000000001";
    static final String CITY = "0b1a57ae-0000-4000-8000-000000000002";

    private Post() {}

    static Token librarian(UUID person) {
        return Token.person(person, "librarian").in("oblast", OBLAST);
    }

    static RequestSpecification by(Token token) {
        return given().auth().oauth2(token.sign()).contentType("application/json");
    }

    static ValidatableResponse inbox(UUID person) {
        return by(librarian(person)).get("/api/v1/notifications").then().statusCode(200);
    }
}
