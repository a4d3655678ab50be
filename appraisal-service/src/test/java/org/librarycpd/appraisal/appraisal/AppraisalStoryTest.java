package org.librarycpd.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.librarycpd.appraisal.Api.APPRAISALS;
import static org.librarycpd.appraisal.Api.by;
import static org.librarycpd.appraisal.Api.etag;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Api.put;
import static org.librarycpd.appraisal.Story.agreed;
import static org.librarycpd.appraisal.Story.last;
import static org.librarycpd.appraisal.Story.ratings;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.TheLibrary;
import org.librarycpd.appraisal.appraisal.work.SettledAppraisalsWorker;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;

/** An attestation from its scheduling to its closing, with an objection that is upheld. */
@QuarkusTest
class AppraisalStoryTest {

    @Inject
    Scheduled scheduled;

    @Inject
    SettledAppraisalsWorker worker;

    @Inject
    Clock clock;

    private TheLibrary library;
    private Story story;
    private List<String> competencies;
    private String profile;

    @BeforeEach
    void open() {
        library = TheLibrary.opened();
        story = new Story(library);
        competencies = story.published(2);
        profile = story.profile(competencies);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void an_attestation_goes_all_its_way() {
        var path = scheduled.by(library, library.anna, competencies, profile, scheduled.attestation());
        get(library.anna, APPRAISALS).body("items.id", contains(last(path)));
        get(library.anna, path).body("status", equalTo("SCHEDULED")).body("ratings", nullValue());
        put(library.vera, path, "/assessments", ratings(competencies, 1))
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:the-self-assessment-comes-first"));

        var self = story.started(library.anna);
        get(library.anna, path).body("status", equalTo("SELF_ASSESSMENT"));
        put(library.anna, self, "/ratings", ratings(competencies, 4)).statusCode(200);
        post(library.anna, self, "/submission", Map.of()).statusCode(200).body("status", equalTo("LOCKED"));
        get(library.anna, self).header("ETag", equalTo(etag(library.anna, self)));
        get(library.anna, path).body("status", equalTo("ASSESSMENT")).body("ratings", nullValue());

        post(library.vera, path, "/assessments/submission", ratings(competencies, 1))
                .statusCode(200)
                .body("status", equalTo("INTERVIEW"))
                .body("ratings.selfLevel", contains(4, 4))
                .body("ratings.level", contains(1, 1));
        get(library.anna, path).statusCode(200).body("ratings", nullValue());
        get(library.gleb, path).body("ratings", nullValue());

        interviewed(path);
        objected(path);
    }

    private void interviewed(String path) {
        var panel = List.of(library.nina.id(), library.lev.id(), library.gleb.id());
        var meeting = Map.of("at", "2026-12-01T09:00:00Z", "place", "Room 5", "panel", panel);
        put(library.anna, path, "/interview", meeting)
                .statusCode(403)
                .body("type", equalTo("urn:librarycpd:problem:only-who-arranges-interviews"));
        put(library.gleb, path, "/interview", meeting).statusCode(200);
        get(library.anna, path).body("interview.place", equalTo("Room 5"));
        get(library.lev, path).statusCode(200).body("ratings", hasSize(2));
        get(library.lev, APPRAISALS + "?side=PANEL").body("items.id", contains(last(path)));
        get(library.nina, path + "/allowed-actions").body("actions", hasItem("interview/minutes"));

        var minutes = Map.of(
                "minutes", "Talked over", "agreed", agreed(competencies, 2).get("agreed"));
        post(library.lev, path, "/interview/minutes", minutes).statusCode(403);
        post(library.vera, path, "/interview/minutes", minutes)
                .statusCode(200)
                .body("status", equalTo("OUTCOME_DRAFT"));
        get(library.anna, path).body("interview.minutes", nullValue());
        post(library.vera, path, "/confirmation", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:the-commission-gives-its-verdict-first"));
        var verdict = Map.of("verdict", "FITS", "present", panel);
        post(library.lev, path, "/verdict", verdict).statusCode(403);
        post(library.nina, path, "/verdict", verdict).statusCode(200).body("verdict.verdict", equalTo("FITS"));
        post(library.vera, path, "/confirmation", Map.of())
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("ratings.agreedLevel", contains(2, 2));
        told(path, "AssessmentSubmitted");
        told(path, "InterviewArranged");
        told(path, "AppraisalConfirmed");
    }

    private void objected(String path) {
        List<String> gaps = get(library.anna, path).statusCode(200).extract().path("ratings.gapId");
        get(library.anna, path + "/allowed-actions").body("actions", contains("acknowledgement", "objection"));
        post(library.vera, path, "/objection", Map.of("text", "Mine")).statusCode(403);
        post(library.anna, path, "/objection", Map.of("text", "I teach it every week"))
                .statusCode(200)
                .body("status", equalTo("OBJECTED"));
        var olga = newcomer();
        put(library.gleb, path, "/objection/deciders", Map.of("personIds", List.of(olga.id(), library.lev.id())))
                .statusCode(409)
                .body(
                        "title",
                        equalTo("An objection is decided by people who took no part in the appraisal: name others."));
        put(library.gleb, path, "/objection/deciders", Map.of("personIds", List.of(olga.id(), library.boris.id())))
                .statusCode(200);
        get(library.boris, APPRAISALS + "?side=DECIDER").body("items.id", contains(last(path)));
        var right = Map.of(
                "upheld",
                true,
                "reason",
                "She does",
                "ratings",
                List.of(Map.of("competencyId", competencies.get(0), "level", 3)));
        post(library.vera, path, "/resolution", right).statusCode(403);
        post(library.boris, path, "/resolution", right)
                .statusCode(200)
                .body("status", equalTo("RESOLVED"))
                .body("ratings.agreedLevel", contains(3, 2))
                .body("ratings.gapId", contains(null, gaps.get(1)));
        assertThat(story.statusOf(Api.GAPS + "/" + gaps.get(0))).isEqualTo("WAIVED");
        assertThat(story.statusOf(Api.GAPS + "/" + gaps.get(1))).isEqualTo("OPEN");
        post(library.vera, path, "/closure", Map.of()).statusCode(200).body("status", equalTo("CLOSED"));
        Stream.of("AppraisalObjected", "AppraisalObjectionResolved", "AppraisalCorrected", "AppraisalClosed")
                .forEach(type -> told(path, type));
    }

    private Person newcomer() {
        var olga = new Person(UUID.randomUUID(), "librarian", library.id);
        library.employed(olga, library.childrens);
        await().until(() -> Rows.count("known_staff_member where person_id = '" + olga.id() + "'") == 1);
        return olga;
    }

    private void told(String path, String type) {
        var fact = library.events.hear(
                "appraisal.appraisals",
                e -> last(path).equals(e.subject()) && e.type().equals("appraisal." + type + ".v1"));
        Contract.of("appraisal." + type + ".v1").accepts(fact.data());
        assertThat(fact.data()).doesNotContain("evel").doesNotContain("every week");
    }

    @Test
    void what_is_acknowledged_is_closed_by_time_and_what_is_not_confirmed_can_be_cancelled() {
        var path = story.appraised(library.anna, competencies, 3);
        post(library.anna, path, "/acknowledgement", Map.of()).statusCode(200).body("status", equalTo("ACKNOWLEDGED"));
        told(path, "AppraisalAcknowledged");
        worker.closeSettled(clock.instant());
        get(library.anna, path).body("status", equalTo("CLOSED"));
        post(library.gleb, path, "/cancellation", Map.of("reason", "x"))
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:a-confirmed-appraisal-is-not-cancelled"));

        var next = scheduled.by(library, library.boris, competencies, profile, scheduled.attestation());
        post(library.boris, next, "/cancellation", Map.of("reason", "x")).statusCode(403);
        post(library.gleb, next, "/cancellation", Map.of("reason", "On parental leave"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        told(next, "AppraisalCancelled");
        get(library.gleb, APPRAISALS + "?side=OVERSEER").body("items.id", hasItem(last(next)));
        get(library.anna, APPRAISALS + "?side=OVERSEER").statusCode(403);
    }

    @Test
    void silence_closes_it_once_the_days_to_object_are_over() {
        var path = story.appraised(library.anna, competencies, 3);
        var other = story.appraised(library.boris, competencies, 3);
        Rows.execute("update appraisal set confirmed_at = now() - interval '40 days' where library_id = '" + library.id
                + "'");
        Rows.execute("update appraisal set objection_days = 60 where id = '" + last(other) + "'");
        worker.closeSettled(clock.instant());
        get(library.anna, path).body("status", equalTo("CLOSED"));
        get(library.boris, other).body("status", equalTo("CONFIRMED"));
    }

    @Test
    void a_head_is_appraised_by_the_next_head_upwards() {
        var self = story.selfAssessed(library.vera, competencies);
        var request = Map.of("selfAssessmentId", last(self));
        Api.create(library.vera, APPRAISALS, request).statusCode(403);
        Api.create(library.nina, APPRAISALS, request)
                .statusCode(201)
                .body("appraiserId", equalTo(library.nina.id().toString()));
    }

    @Test
    void an_auditor_sees_stage_and_dates_and_nobody_else_knows_of_it() {
        var path = scheduled.by(library, library.anna, competencies, profile, scheduled.attestation());
        get(library.lev.as("auditor"), path).statusCode(200).body("ratings", nullValue());
        var other = TheLibrary.unheardOf();
        var zhanna = new Person(UUID.randomUUID(), "department-head", other.id);
        get(zhanna.as("auditor"), path).statusCode(404);
        for (var stranger : List.of(library.boris, library.lev, library.nina, zhanna)) {
            get(stranger, path).statusCode(404);
            get(stranger, path + "/allowed-actions").statusCode(404);
            get(stranger, path + "/opinions").statusCode(404);
            steps().forEach((step, body) -> by(stranger)
                    .header("If-Match", "\"0-en-x\"")
                    .header("Idempotency-Key", Api.newKey())
                    .body(body)
                    .request(step.startsWith("PUT") ? "PUT" : "POST", path + step.substring(step.indexOf('/')))
                    .then()
                    .statusCode(404));
        }
        get(library.anna, APPRAISALS + "?side=APPRAISER").body("items.id", not(hasItem(last(path))));
    }

    @Test
    void without_a_token_or_with_the_wrong_role_no_door_opens() {
        var path = scheduled.by(library, library.anna, competencies, profile, scheduled.attestation());
        steps().forEach((step, body) -> {
            var method = step.startsWith("PUT") ? "PUT" : "POST";
            RestAssured.given()
                    .request(method, path + step.substring(step.indexOf('/')))
                    .then()
                    .statusCode(401);
            by(library.vera.as("student"))
                    .body(body)
                    .request(method, path + step.substring(step.indexOf('/')))
                    .then()
                    .statusCode(403);
        });
        by(library.vera).post(path + "/beginning").then().statusCode(428);
    }

    private Map<String, Object> steps() {
        var who = List.of(library.lev.id());
        return Map.ofEntries(
                Map.entry("POST /beginning", Map.of()),
                Map.entry("PUT /assessments", ratings(competencies, 1)),
                Map.entry("PUT /assessments/replies", Map.of("replies", List.of())),
                Map.entry("POST /assessments/submission", Map.of()),
                Map.entry("POST /confirmation", agreed(competencies, 1)),
                Map.entry("PUT /interview", Map.of("at", "2026-12-01T09:00:00Z", "place", "5", "panel", who)),
                Map.entry("POST /interview/minutes", Map.of("minutes", "x", "agreed", List.of())),
                Map.entry("POST /verdict", Map.of("verdict", "FITS", "present", who)),
                Map.entry("POST /acknowledgement", Map.of()),
                Map.entry("POST /objection", Map.of("text", "x")),
                Map.entry("PUT /objection/deciders", Map.of("personIds", who)),
                Map.entry("POST /resolution", Map.of("upheld", false, "reason", "x")),
                Map.entry("POST /closure", Map.of()),
                Map.entry("POST /cancellation", Map.of("reason", "x")),
                Map.entry("POST /opinions", Map.of("kind", "COLLEAGUE", "giverId", library.boris.id())));
    }

    @Test
    void what_was_written_before_is_submitted_without_a_body() {
        var path = story.appraisalBegun(story.selfAssessed(library.boris, competencies));
        put(library.vera, path, "/assessments", ratings(competencies, 1)).statusCode(200);
        RestAssured.given()
                .auth()
                .oauth2(library.vera.token().sign())
                .header("If-Match", etag(library.vera, path))
                .post(path + "/assessments/submission")
                .then()
                .statusCode(200);
    }

    @Test
    void thirty_competencies_are_submitted_in_one_request_with_few_statements() {
        var many = story.published(30);
        story.profile(many);
        var path = story.appraisalBegun(story.selfAssessed(library.boris, many));
        var seen = etag(library.vera, path);
        assertThat(Statements.during(() -> by(library.vera)
                        .header("If-Match", seen)
                        .body(ratings(many, 1))
                        .post(path + "/assessments/submission")
                        .then()
                        .statusCode(200)))
                .hasSizeLessThanOrEqualTo(7);
        assertThat(Statements.during(() -> get(library.vera, path).body("ratings", hasSize(30))))
                .hasSizeLessThanOrEqualTo(3);
    }
}
