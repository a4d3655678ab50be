package org.librarycpd.portfolio.revalidation;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Token;

/** What the people of a library and an association do about certificates, through the front door. */
public final class Recognition {

    public static final String REVALIDATIONS = "/api/v1/revalidations";
    public static final String CERTIFICATES = "/api/v1/certificates";

    /** The association's registrar is of no library. */
    public static final Person REGISTRAR =
            new Person(UUID.randomUUID(), "900", "Регистратор", null, "association-registrar");

    private Recognition() {}

    public static RequestSpecification registrar() {
        return RestAssured.given()
                .auth()
                .oauth2(Token.person(REGISTRAR.id(), REGISTRAR.roles()).sign())
                .contentType("application/json");
    }

    public static RequestSpecification registrarCreates() {
        return registrar().header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
    }

    /** @return the rule set's code: so many hours in ten years */
    public static String rules(RequestSpecification publisher, int hours, String moreClauses) {
        var code = "RULES_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return rules(publisher, code, hours, moreClauses);
    }

    public static String rules(RequestSpecification publisher, String code, int hours, String moreClauses) {
        publisher
                .body("""
                        {"code": "%s", "name": {"ru": "Подтверждение <квалификации>", "en": "Revalidation"},
                         "periodMonths": 120, "clauses": [{"type": "HOURS_IN_TOTAL", "hours": %d}%s]}
                        """.formatted(code, hours, moreClauses))
                .post(REVALIDATIONS + "/rule-sets")
                .then()
                .statusCode(201)
                .body("code", equalTo(code));
        return code;
    }

    public static ValidatableResponse applies(Person learner, String code) {
        return learner.creates()
                .body("{\"ruleSet\": \"%s\"}".formatted(code))
                .post(REVALIDATIONS)
                .then();
    }

    public static String applied(Person learner, String code) {
        return applies(learner, code).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse grants(RequestSpecification decider, String revalidation) {
        return decider.header("If-Match", "\"0-ru-revalidation\"")
                .post(REVALIDATIONS + "/" + revalidation + "/granting")
                .then();
    }

    /** @return the number of the certificate that the overseer grants for one attested programme */
    public static String certified(LearningYear year, Person learner) {
        year.attest(learner, year.run(24, 0));
        var code = rules(year.people.gleb.creates(), 24, "");
        grants(year.people.gleb.asks(), applied(learner, code)).statusCode(200);
        return newest(learner).getString("certificate.number");
    }

    /** The learner's newest certificate. */
    public static JsonPath newest(Person learner) {
        return learner.asks()
                .get(CERTIFICATES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("items[0]");
    }
}
