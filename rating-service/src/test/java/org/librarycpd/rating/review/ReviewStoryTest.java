package org.librarycpd.rating.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.librarycpd.rating.Market.by;
import static org.librarycpd.rating.Market.learner;
import static org.librarycpd.rating.Market.post;
import static org.librarycpd.rating.Market.review;
import static org.librarycpd.rating.Market.score;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.rating.Market;
import org.librarycpd.rating.Market.Run;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

@QuarkusTest
class ReviewStoryTest {

    @Inject
    Market market;

    private final UUID anna = UUID.randomUUID();
    private Run run;

    @BeforeEach
    void schedule() {
        run = market.run("Каталогизация " + UUID.randomUUID());
    }

    @Test
    void a_learner_reviews_a_run_she_completed_and_the_score_moves_with_its_sample_and_interval() {
        score(run.programmeId()).body("users.reviews", equalTo(0)).body("score", equalTo(3.0f));
        market.attested(run, anna);

        var id = review(learner(anna), run.id(), 5)
                .statusCode(201)
                .header("Location", containsString("/api/v1/reviews/"))
                .body("status", equalTo("ACCEPTED"))
                .body("placeInRun", equalTo(1))
                .extract()
                .path("id");

        score(run.programmeId())
                .body("users.reviews", equalTo(1))
                .body("users.effective", equalTo(1.0f))
                .body("users.pull", equalTo(0.337f))
                .body("score", equalTo(3.671f))
                .body("low", equalTo(2.863f))
                .body("high", equalTo(4.479f))
                .body("provisional", equalTo(true));
        var told = market.events().hear("rating.reviews", e -> e.subject().equals(id));
        Contract.of("rating.ReviewAccepted.v1").accepts(told.data());
        assertThat(told.data()).doesNotContain("rating", "Полезно");
        var state = market.events()
                .hear(
                        "rating.programme-scores.state",
                        e -> e.subject().equals(run.programmeId().toString()));
        Contract.of("rating.ProgrammeScoreState.v1").accepts(state.data());
        assertThat(state.sequence()).isEqualTo(1);
    }

    @Test
    void a_colleague_who_never_attended_is_refused_and_nothing_moves() {
        market.attested(run, anna);
        review(learner(UUID.randomUUID()), run.id(), 1)
                .statusCode(403)
                .body("type", equalTo("urn:librarycpd:problem:only-who-completed-a-run-reviews-it"))
                .body("title", startsWith("Отзыв оставляет только тот"));
        score(run.programmeId()).body("users.reviews", equalTo(0));
    }

    @Test
    void a_run_that_is_not_known_yet_may_be_reviewed_later() {
        review(learner(anna), UUID.randomUUID(), 4)
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:not-known-yet"))
                .header("Retry-After", "2");
    }

    @Test
    void a_run_is_reviewed_once_by_each_learner() {
        market.attested(run, anna);
        market.reviewed(run, anna, 4);
        review(learner(anna), run.id(), 5)
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:a-learner-reviews-a-run-once"));
        score(run.programmeId()).body("users.mean", equalTo(4.0f));
    }

    @Test
    void the_providers_own_people_do_not_review_it() {
        market.attested(run, anna);
        market.represents(anna, run.providerId());
        review(learner(anna), run.id(), 5)
                .statusCode(403)
                .body("type", equalTo("urn:librarycpd:problem:nobody-reviews-what-is-their-own"));
    }

    @Test
    void a_voided_attestation_takes_its_review_out_and_a_new_one_brings_it_back() {
        var attestation = market.attested(run, anna);
        var id = market.reviewed(run, anna, 5);
        market.voided(attestation, run, anna);
        await().untilAsserted(() -> ownStatus(id, "DISPUTED"));
        score(run.programmeId()).body("users.reviews", equalTo(0)).body("score", equalTo(3.0f));
        of(run, 0);

        market.attested(run, anna);
        await().untilAsserted(() -> ownStatus(id, "ACCEPTED"));
        score(run.programmeId()).body("users.reviews", equalTo(1)).body("score", equalTo(3.671f));
    }

    @Test
    void an_attestation_that_is_heard_of_after_its_voiding_does_not_count() throws Exception {
        var attestation = UUID.randomUUID();
        market.voided(attestation, run, anna);
        market.attested(attestation, run, anna);
        await().until(() -> market.count("completion where attested_at is not null and attestation_id = '" + attestation
                        + "' and voided_at is not null")
                == 1);
        review(learner(anna), run.id(), 5).statusCode(403);
    }

    @Test
    void everyone_reads_what_was_said_but_not_by_whom() {
        market.attested(run, anna);
        var id = market.reviewed(run, anna, 5);
        by(Token.person(UUID.randomUUID(), "auditor"))
                .get("/api/v1/reviews?programme=" + run.programmeId())
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].text", equalTo("Полезно"))
                .body("items[0].language", equalTo("ru"))
                .body("items[0].reviewerId", nullValue())
                .body(not(containsString(anna.toString())));
        by(learner(anna)).get("/api/v1/reviews/" + id).then().statusCode(200);
        by(Token.person(UUID.randomUUID(), "librarian").in("city", Market.CITY))
                .get("/api/v1/reviews/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_review_needs_a_run_and_one_to_five_stars() {
        post(learner(anna), "{\"rating\": 3}").statusCode(400).body("violations.pointer", contains("/runId"));
        review(learner(anna), run.id(), 0).statusCode(400).body("violations.pointer", contains("/rating"));
        review(learner(anna), run.id(), 6).statusCode(400);
        post(learner(anna), "{\"runId\": \"%s\", \"rating\": 3, \"language\": \"de\"}".formatted(run.id()))
                .statusCode(400)
                .body("violations.pointer", contains("/language"));
        by(learner(anna)).get("/api/v1/reviews").then().statusCode(400);
    }

    @Test
    void only_learners_review_and_nobody_reads_without_signing_in() {
        review(Token.person(anna, "auditor"), run.id(), 5).statusCode(403);
        review(Token.person(anna, "provider-representative"), run.id(), 5).statusCode(403);
        review(Token.system("metodika-it-system", "attestations.write"), run.id(), 5)
                .statusCode(403);
        given().get("/api/v1/reviews?programme=" + run.programmeId()).then().statusCode(401);
        given().get("/api/v1/reviews/" + UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void fifty_reviews_are_listed_with_as_many_statements_as_one() {
        market.attested(run, anna);
        var forReviewing = Statements.during(() -> market.reviewed(run, anna, 4));
        assertThat(forReviewing).hasSizeLessThanOrEqualTo(13);
        var forOne = Statements.during(() -> of(run, 1));
        for (var i = 0; i < 49; i++) {
            var learner = UUID.randomUUID();
            market.attested(run, learner);
            market.reviewed(run, learner, 3);
        }
        assertThat(Statements.during(() -> of(run, 50))).hasSameSizeAs(forOne).hasSize(1);
    }

    private static void of(Run run, int number) {
        by(learner(UUID.randomUUID()))
                .get("/api/v1/reviews?programme=" + run.programmeId())
                .then()
                .statusCode(200)
                .body("items", hasSize(number));
    }

    private void ownStatus(String id, String status) {
        by(learner(anna)).get("/api/v1/reviews/" + id).then().body("status", equalTo(status));
    }
}
