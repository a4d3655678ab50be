package org.librarycpd.appraisal;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** How people talk to the service. */
public final class Api {

    public static final String FRAMEWORKS = "/api/v1/competency-frameworks";
    public static final String PROFILES = "/api/v1/competency-profiles";
    public static final String SELF_ASSESSMENTS = "/api/v1/self-assessments";
    public static final String APPRAISALS = "/api/v1/appraisals";
    public static final String GAPS = "/api/v1/competency-gaps";

    private Api() {}

    public static RequestSpecification by(Person person) {
        return given().auth()
                .oauth2(person.token().sign())
                .contentType("application/json")
                .header("Accept-Language", "en");
    }

    public static ValidatableResponse get(Person person, String path) {
        return by(person).get(path).then();
    }

    public static ValidatableResponse create(Person person, String path, Object body) {
        return by(person)
                .header("Idempotency-Key", newKey())
                .body(body)
                .post(path)
                .then();
    }

    /** Sends a transition with the tag of what the person sees now. */
    public static ValidatableResponse post(Person person, String path, String transition, Object body) {
        return by(person)
                .header("If-Match", etag(person, path))
                .body(body)
                .post(path + transition)
                .then();
    }

    public static ValidatableResponse put(Person person, String path, String part, Object body) {
        return by(person)
                .header("If-Match", etag(person, path))
                .body(body)
                .put(path + part)
                .then();
    }

    public static String etag(Person person, String path) {
        var tag = by(person).get(path).header("ETag");
        return tag == null ? "\"0-en-unseen\"" : tag;
    }

    public static String newKey() {
        return "\"" + UUID.randomUUID() + "\"";
    }
}
