package org.librarycpd.appraisal.cycle;

import static io.restassured.RestAssured.given;
import static org.librarycpd.appraisal.cycle.TheCycle.annual;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.TheLibrary;

/** Every door of policies and cycles: who may not come in. */
@QuarkusTest
class CycleDoorsTest {

    private static TheLibrary library;
    private static TheLibrary other;
    private static String policy;
    private static String cycle;

    @BeforeEach
    void twoLibraries() {
        if (library == null) {
            library = TheLibrary.opened();
            other = TheLibrary.opened();
            var cycles = new TheCycle(library);
            policy = cycles.inForce(annual(Map.of()));
            cycle = cycles.scheduled(policy);
            cycles.opened(cycle);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /appraisal-policies, department-head, overseer",
        "GET, /appraisal-policies, student, all",
        "GET, POLICY, student, all",
        "GET, POLICY/allowed-actions, student, all",
        "PUT, POLICY, department-head, overseer",
        "POST, POLICY/versions, department-head, overseer",
        "POST, POLICY/entry-into-force, department-head, overseer",
        "POST, POLICY/retirement, auditor, overseer",
        "POST, /appraisal-cycles, department-head, overseer",
        "GET, /appraisal-cycles, student, all",
        "GET, CYCLE, external-expert, all",
        "GET, CYCLE/allowed-actions, student, all",
        "PUT, CYCLE, auditor, overseer",
        "POST, CYCLE/closure, department-head, overseer",
        "POST, CYCLE/cancellation, department-head, overseer",
        "POST, CYCLE/appraisals, department-head, overseer",
        "GET, CYCLE/population, department-head, overseer",
        "POST, CYCLE/opening, hr-officer, overseer",
        "GET, CYCLE/opening, auditor, overseer",
        "GET, CYCLE/opening/left-out, department-head, overseer",
        "GET, CYCLE/progress, student, overseer",
        "GET, CYCLE/progress/late, student, overseer",
    })
    void each_door_is_closed_to_those_without_a_token_the_wrong_role_another_person_and_another_library(
            String method, String path, String wrongRole, String whose) {
        var address = path.replace("POLICY", policy).replace("CYCLE", cycle);
        address = address.startsWith("/api") ? address : "/api/v1" + address;
        knock(given(), method, address).statusCode(401).contentType("application/problem+json");
        knock(Api.by(library.gleb.as(wrongRole)), method, address).statusCode(403);
        if ("overseer".equals(whose)) {
            knock(Api.by(library.anna), method, address).statusCode(403);
        }
        if (!path.startsWith("/")) {
            knock(Api.by(other.gleb), method, address).statusCode(404);
        }
        if (method.equals("PUT")
                || path.matches(".*/(retirement|closure|cancellation|opening)") && method.equals("POST")) {
            knock(Api.by(library.gleb), method, address).statusCode(412);
        }
    }

    private static ValidatableResponse knock(RequestSpecification who, String method, String path) {
        if (!"GET".equals(method)) {
            who.contentType("application/json")
                    .header("Idempotency-Key", Api.newKey())
                    .header("If-Match", "\"99-en-x\"")
                    .body(body(path));
        }
        return who.request(method, path).then();
    }

    private static Object body(String path) {
        if (path.endsWith("/cancellation")) {
            return Map.of("reason", "why");
        }
        if (path.endsWith("/appraisals")) {
            return Map.of("personId", library.anna.id());
        }
        if (path.endsWith("appraisal-policies") || path.equals(policy)) {
            return annual(Map.of());
        }
        if (path.endsWith("appraisal-cycles") || path.equals(cycle)) {
            return path.equals(cycle)
                    ? Map.of("opensOn", TheCycle.TODAY.toString())
                    : TheCycle.plan(policy, TheCycle.TODAY);
        }
        return Map.of();
    }
}
