package org.librarycpd.rating.score;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.librarycpd.rating.Market.by;
import static org.librarycpd.rating.Market.learner;
import static org.librarycpd.rating.Market.operator;
import static org.librarycpd.rating.Market.score;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.librarycpd.rating.Market;
import org.librarycpd.rating.Market.Run;
import org.librarycpd.test.Statements;

@QuarkusTest
class ScoreStoryTest {

    @Inject
    Market market;

    private final String category = "История " + UUID.randomUUID();

    @Test
    void a_score_says_what_it_rests_on_in_either_language() {
        var run = market.run(category);
        reviewed(run, 5);
        by(learner(UUID.randomUUID()))
                .header("Accept-Language", "en")
                .get("/api/v1/programme-scores/" + run.programmeId())
                .then()
                .body("title", equalTo("Cataloguing"))
                .body("category", equalTo(category))
                .body("language", equalTo("ru"))
                .body("method", equalTo("1"))
                .body("experts.evaluations", equalTo(0))
                .body(
                        "explanation",
                        equalTo("3.67 out of 5, with 90 % certainty between 2.86 and 4.48. Reviews: 1, counting as 1.0"
                                + " fresh ones; they move the score by +0.34 from the category mean of 3.33. Expert"
                                + " evaluations: 0; they move it by +0.00. Provisional: a ranked score needs reviews"
                                + " counting as 5 and two independent experts."));
        score(run.programmeId())
                .body("title", equalTo("Каталогизация"))
                .body("explanation", containsString("3,67 из 5"))
                .body("explanation", containsString("Предварительно"));
    }

    @Test
    void nothing_is_known_of_a_programme_that_nobody_told_of() {
        by(learner(UUID.randomUUID()))
                .get("/api/v1/programme-scores/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_reads_scores_without_signing_in_and_only_an_operator_recomputes() {
        given().get("/api/v1/programme-scores/" + UUID.randomUUID()).then().statusCode(401);
        given().get("/api/v1/programme-scores?category=a&language=ru").then().statusCode(401);
        by(learner(UUID.randomUUID()))
                .post("/api/v1/programme-scores/recomputation")
                .then()
                .statusCode(403);
        by(learner(UUID.randomUUID()))
                .get("/api/v1/programme-scores?category=a")
                .then()
                .statusCode(400);
    }

    @Test
    void what_the_reader_has_already_is_not_sent_again_until_the_category_moves() {
        var run = market.run(category);
        var path = "/api/v1/programme-scores/" + run.programmeId();
        var reader = learner(UUID.randomUUID());
        var tag = by(reader).get(path).header("ETag");
        by(reader).header("If-None-Match", tag).get(path).then().statusCode(304);
        reviewed(market.run(category), 1);
        by(reader).header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void fifty_programmes_cost_as_many_statements_as_one() {
        market.run(category);
        var forOne = Statements.during(() -> list(1));
        for (var i = 0; i < 49; i++) {
            reviewed(market.run(category), 3);
        }
        assertThat(Statements.during(() -> list(50))).hasSameSizeAs(forOne).hasSize(2);
    }

    @Test
    void a_programme_takes_its_reviews_along_to_another_category() {
        var run = market.run(category);
        reviewed(run, 5);
        var other = "Архивы " + UUID.randomUUID();
        market.classified(run, 2, other);
        await().untilAsserted(() -> score(run.programmeId()).body("category", equalTo(other)));
        score(run.programmeId()).body("categoryMean", equalTo(3.333f)).body("users.reviews", equalTo(1));
        score(market.run(category).programmeId()).body("categoryMean", equalTo(3.0f));
    }

    @Test
    void fifty_reviews_at_once_keep_the_sums_exact() throws Exception {
        var runs = List.of(market.run(category), market.run(category), market.run(category));
        var reviews = new ArrayList<Callable<String>>();
        for (var i = 0; i < 50; i++) {
            var run = runs.get(i % 3);
            var rating = 1 + i % 5;
            var learner = UUID.randomUUID();
            market.attested(run, learner);
            reviews.add(() -> market.reviewed(run, learner, rating));
        }
        var crowd = Executors.newFixedThreadPool(50);
        for (var review : crowd.invokeAll(reviews)) {
            review.get();
        }
        crowd.shutdown();

        score(runs.get(0).programmeId()).body("users.reviews", equalTo(17));
        assertThat(market.count("review where run_id = '" + runs.get(0).id() + "' and place_in_run between 1 and 17"))
                .isEqualTo(17);
        recompute().body("greatestDifference", lessThan(1e-9));
    }

    @Test
    void sums_that_ran_along_with_random_reviews_agree_with_the_exact_ones() {
        var chance = new Random(1925);
        for (var i = 0; i < 8; i++) {
            var run = market.run(category + i % 2);
            for (var learners = chance.nextInt(6); learners >= 0; learners--) {
                var learner = UUID.randomUUID();
                var attestation = market.attested(run, learner);
                market.reviewed(run, learner, 1 + chance.nextInt(5));
                if (chance.nextInt(3) == 0) {
                    market.voided(attestation, run, learner);
                }
            }
        }
        recompute().body("greatestDifference", lessThan(1e-9));
    }

    @Test
    void an_exact_recompute_repairs_sums_that_went_astray() throws Exception {
        var run = market.run(category);
        reviewed(run, 5);
        market.change("update programme_score set sum_of_weighted_ratings = 0 where id = '" + run.programmeId() + "'");
        market.change("update category_sums set sum_of_means = 0 where category = '" + category + "'");
        score(run.programmeId()).body("score", lessThan(3f));

        recompute().body("greatestDifference", closeTo(5, 1e-9));
        score(run.programmeId()).body("score", equalTo(3.671f)).body("categoryMean", equalTo(3.333f));
        recompute().body("greatestDifference", lessThan(1e-9));
    }

    @Test
    void scores_outlive_the_copies_they_were_made_beside() throws Exception {
        var run = market.run(category);
        reviewed(run, 5);
        by(operator()).post("/api/v1/admin/copies/rebuild").then().statusCode(202);
        await().until(() -> market.count("known_run where id = '" + run.id() + "'") == 1);
        await().until(() -> market.count("known_programme where id = '" + run.programmeId() + "'") == 1);
        score(run.programmeId()).body("score", equalTo(3.671f)).body("title", equalTo("Каталогизация"));
    }

    @Test
    void an_operator_has_the_scores_told_again() {
        var run = market.run(category);
        by(operator()).post("/api/v1/admin/state/republication").then().statusCode(202);
        market.events()
                .hear(
                        "rating.programme-scores.state",
                        e -> e.subject().equals(run.programmeId().toString()));
    }

    private void reviewed(Run run, int rating) {
        var learner = UUID.randomUUID();
        market.attested(run, learner);
        market.reviewed(run, learner, rating);
    }

    private void list(int number) {
        by(learner(UUID.randomUUID()))
                .queryParam("category", category)
                .queryParam("language", "ru")
                .get("/api/v1/programme-scores")
                .then()
                .statusCode(200)
                .body("items", hasSize(number));
    }

    private static ValidatableResponse recompute() {
        var asDoubles = RestAssuredConfig.config()
                .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE));
        return by(operator())
                .config(asDoubles)
                .post("/api/v1/programme-scores/recomputation")
                .then()
                .statusCode(200);
    }
}
