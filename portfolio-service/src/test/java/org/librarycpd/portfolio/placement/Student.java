package org.librarycpd.portfolio.placement;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.librarycpd.test.Token;

/** Somebody who belongs to no library. */
record Student(UUID id) {

    RequestSpecification asks() {
        return given().auth().oauth2(Token.person(id, "student").sign()).contentType("application/json");
    }

    ValidatableResponse applies(UUID offer, String name) {
        return asks().header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .body("{\"opportunityId\": \"%s\", \"agreesToBeNamed\": true, \"name\": \"%s\"}".formatted(offer, name))
                .post(Exchange.PLACEMENTS)
                .then();
    }

    void becomes(String placement, String status) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> status.equals(
                        asks().get(Exchange.PLACEMENTS + "/" + placement).path("status")));
    }
}
