package org.librarycpd.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.librarycpd.gateway.service.Service.PORTFOLIO;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignInTest extends GatewayTest {

    @Test
    void without_a_token_one_is_asked_to_sign_in() {
        given().header("Accept-Language", "en-GB, en;q=0.9")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .header("Content-Language", "en")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:librarycpd:problem:people-sign-in"))
                .body("status", equalTo(401))
                .body("requestId", not(emptyOrNullString()));

        assertThat(played(PORTFOLIO).received()).isEmpty();
    }

    @Test
    void an_expired_sign_in_is_told_in_plain_russian() {
        given().auth()
                .oauth2(world.tokens().expired("anna"))
                .header("Accept-Language", "ru-RU,ru;q=0.9,en;q=0.5")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("invalid_token"))
                .body("type", equalTo("urn:librarycpd:problem:a-token-has-not-expired"))
                .body("title", equalTo("Срок вашего входа истёк: войдите ещё раз."));
    }

    @Test
    void an_expired_sign_in_is_told_in_plain_english() {
        given().auth()
                .oauth2(world.tokens().expired("anna"))
                .header("Accept-Language", "en")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("title", equalTo("Your sign-in has expired: sign in again."));
    }

    @Test
    void a_token_for_another_api_is_not_taken() {
        given().auth()
                .oauth2(world.tokens().forAnotherApi("anna"))
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:librarycpd:problem:a-token-is-meant-for-this-api"));
    }

    @Test
    void a_token_that_somebody_else_signed_is_not_taken() {
        given().auth()
                .oauth2(world.tokens().forged("anna"))
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:librarycpd:problem:a-token-is-ours"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer nonsense", "Bearer", "Basic YTpi", "Bearer a.b.c"})
    void what_is_no_token_is_not_taken(String authorization) {
        given().header("Authorization", authorization).get("/api/v1/me").then().statusCode(401);

        assertThat(played(PORTFOLIO).received()).isEmpty();
    }

    @Test
    void the_caller_s_own_token_goes_on_to_the_service_each_time() {
        var token = world.tokens().of("anna");

        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(200);
        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(200);

        assertThat(played(PORTFOLIO).received())
                .hasSize(2)
                .allSatisfy(seen -> assertThat(seen.headers("Authorization")).containsExactly("Bearer " + token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/health", "/api/v1/openapi", "/api/v1/openapi/ui/", "/signed-in", "/signed-out"})
    void some_pages_need_no_token(String path) {
        given().get(path).then().statusCode(200);
    }

    @Test
    void a_stranger_s_question_about_a_certificate_reaches_the_service_without_a_token() {
        given().get("/api/v1/certificates/7K3M-Q2XD-90AB-CDEF");
        assertThat(played(PORTFOLIO).received()).hasSize(1);
        given().get("/api/v1/certificates").then().statusCode(401);
        assertThat(played(PORTFOLIO).received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/health", "/api/v1/openapi"})
    void public_pages_are_for_reading_only(String path) {
        given().post(path).then().statusCode(401);
    }

    @Test
    void the_end_of_a_sign_in_is_a_page_that_keeps_nothing() {
        given().get("/signed-in?code=secret")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=utf-8")
                .header("Cache-Control", containsString("no-store"))
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(containsString("Вы вошли"))
                .body(containsString("You are signed in"))
                .body(not(containsString("secret")));
    }
}
