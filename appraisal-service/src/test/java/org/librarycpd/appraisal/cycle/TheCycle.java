package org.librarycpd.appraisal.cycle;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.TheLibrary;

/** What Gleb, the overseer, does with policies and cycles. */
final class TheCycle {

    static final String POLICIES = "/api/v1/appraisal-policies";
    static final String CYCLES = "/api/v1/appraisal-cycles";
    static final Map<String, String> NOTHING = Map.of();
    static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

    private final TheLibrary library;

    TheCycle(TheLibrary library) {
        this.library = library;
    }

    static Map<String, Object> terms(int colleagues, boolean commission) {
        return Map.of(
                "colleaguesAsked",
                colleagues,
                "expertAsked",
                false,
                "commission",
                commission,
                "selfDays",
                90,
                "assessmentDays",
                5,
                "interviewDays",
                5,
                "closingDays",
                5);
    }

    static Map<String, Object> policy(String kind, Map<String, Object> terms, Map<String, Object> population) {
        return Map.of("kind", kind, "title", Story.text("Беседа", "Talk"), "population", population, "terms", terms);
    }

    static Map<String, Object> annual(Map<String, Object> population) {
        return policy("ANNUAL", terms(0, false), population);
    }

    static Map<String, Object> departments(UUID... ids) {
        return Map.of("departments", List.of(ids));
    }

    static Map<String, Object> leftOut(UUID person, String reason) {
        return Map.of("personId", person, "reason", reason);
    }

    String drafted(Object policy) {
        return POLICIES + "/"
                + Api.create(library.gleb, POLICIES, policy)
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    String inForce(Object policy) {
        var path = drafted(policy);
        Api.post(library.gleb, path, "/entry-into-force", NOTHING).statusCode(200);
        return path;
    }

    static Map<String, Object> plan(String policy, LocalDate opensOn) {
        return Map.of("policyId", Story.last(policy), "opensOn", opensOn.toString());
    }

    String scheduled(String policy) {
        return scheduled(plan(policy, TODAY));
    }

    String scheduled(Map<String, Object> plan) {
        return CYCLES + "/"
                + Api.create(library.gleb, CYCLES, plan)
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    ValidatableResponse opened(String cycle) {
        Api.post(library.gleb, cycle, "/opening", NOTHING).statusCode(202);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> Api.get(library.gleb, cycle + "/opening")
                        .body("status", is(oneOf("COMPLETED", "PARTIALLY_COMPLETED", "FAILED"))));
        return Api.get(library.gleb, cycle + "/opening").statusCode(200);
    }

    /** So many more people work in the reference department. */
    void hires(int people) {
        Rows.execute("""
                insert into known_staff_member (id, library_id, version, person_id, department_id, position_id, employed_from)
                select gen_random_uuid(), '%s', 1, gen_random_uuid(), '%s', '%s', date '2019-09-01'
                from generate_series(1, %d)
                """.formatted(library.id, library.reference, library.bibliographer, people));
    }
}
