package org.librarycpd.appraisal.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.librarycpd.appraisal.Api.SELF_ASSESSMENTS;
import static org.librarycpd.appraisal.Api.by;
import static org.librarycpd.appraisal.Api.create;
import static org.librarycpd.appraisal.Api.etag;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Api.put;
import static org.librarycpd.appraisal.Story.last;
import static org.librarycpd.appraisal.Story.ratings;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.InALibrary;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;

@QuarkusTest
class SelfAssessmentResourceTest extends InALibrary {

    private List<String> competencies;

    @BeforeEach
    void prepare() {
        competencies = story.published(2);
    }

    @Test
    void a_librarian_assesses_herself_and_hands_it_to_her_head() {
        story.profile(competencies);
        var path = story.started(library.anna);
        get(library.anna, path)
                .body("status", equalTo("OPEN"))
                .body("ratings.requiredLevel", contains(3, 3))
                .body("ratings[0].competency.name", equalTo("Competency 1"));
        put(library.anna, path, "/ratings", ratings(competencies, 2))
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("ratings.level", contains(2, 2));
        post(library.anna, path, "/submission", Map.of())
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("appraiserId", equalTo(library.vera.id().toString()));
        put(library.anna, path, "/ratings", ratings(competencies, 3)).statusCode(409);

        var told = library.events.hear(
                "appraisal.self-assessments", e -> last(path).equals(e.subject()));
        Contract.of("appraisal.SelfAssessmentSubmitted.v1").accepts(told.data());
        assertThat(told.libraryId()).isEqualTo(library.id);
        assertThat(JsonPath.from(told.data()).getString("appraiserId"))
                .isEqualTo(library.vera.id().toString());
    }

    @Test
    void without_a_profile_there_is_nothing_to_assess_oneself_against() {
        create(library.anna, SELF_ASSESSMENTS, Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:a-profile-says-what-the-position-asks-for"));
        create(library.gleb, org.librarycpd.appraisal.Api.PROFILES, story.profileOf(competencies, "2099-01-01"))
                .statusCode(201);
        create(library.anna, SELF_ASSESSMENTS, Map.of()).statusCode(409);
    }

    @Test
    void one_self_assessment_at_a_time() {
        story.profile(competencies);
        var path = story.selfAssessed(library.anna, competencies);
        create(library.anna, SELF_ASSESSMENTS, Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:one-self-assessment-at-a-time"));
        story.appraisalBegun(path);
        story.started(library.anna);
    }

    @Test
    void half_a_self_assessment_is_not_submitted_and_strange_ratings_are_refused() {
        story.profile(competencies);
        var path = story.started(library.anna);
        put(library.anna, path, "/ratings", ratings(competencies.subList(0, 1), 2))
                .statusCode(200);
        post(library.anna, path, "/submission", Map.of())
                .statusCode(409)
                .body("title", equalTo("Rate every competency of the profile first: 1 of 2 are rated."));
        put(library.anna, path, "/ratings", ratings(competencies, 9)).statusCode(409);
        put(library.anna, path, "/ratings", ratings(story.published(1), 1)).statusCode(409);
        put(library.anna, path, "/ratings", Map.of()).statusCode(400);
    }

    @Test
    void nobody_else_knows_of_it_and_the_head_is_blind_until_he_has_submitted_his_own() {
        story.profile(competencies);
        var open = story.started(library.anna);
        for (var other : List.of(library.vera, library.boris, library.nina, library.lev, library.gleb)) {
            get(other, open).statusCode(404);
            put(other, open, "/ratings", ratings(competencies, 1)).statusCode(404);
            post(other, open, "/submission", Map.of()).statusCode(404);
        }
        put(library.anna, open, "/ratings", ratings(competencies, 2)).statusCode(200);
        post(library.anna, open, "/submission", Map.of()).statusCode(200);
        get(library.vera, open)
                .statusCode(403)
                .body("type", equalTo("urn:librarycpd:problem:the-appraiser-sees-it-after-his-own-assessment"));
        get(library.nina, open).statusCode(404);
        var appraisal = story.appraisalBegun(open);
        get(library.vera, open).statusCode(403);
        story.assessed(appraisal, competencies);
        get(library.vera, open).statusCode(200).body("ratings.level", contains(2, 2));
        get(library.boris, open).statusCode(404);
    }

    @Test
    void lists_show_mine_or_what_was_handed_to_me_and_no_ratings() {
        story.profile(competencies);
        var path = story.selfAssessed(library.anna, competencies);
        get(library.anna, SELF_ASSESSMENTS)
                .body("items.id", contains(last(path)))
                .body("items[0].etag", equalTo(etag(library.anna, path)));
        get(library.vera, SELF_ASSESSMENTS).body("items", hasSize(0));
        get(library.vera, SELF_ASSESSMENTS + "?side=APPRAISER")
                .body("items.id", contains(last(path)))
                .body("items[0].ratings", equalTo(null));
        get(library.boris, SELF_ASSESSMENTS + "?side=APPRAISER").body("items", hasSize(0));
    }

    @Test
    void a_list_of_fifty_costs_as_many_statements_as_a_list_of_one() {
        var profile = last(story.profile(competencies));
        story.selfAssessed(library.anna, competencies);
        for (var side : List.of("MINE", "APPRAISER")) {
            var reader = "MINE".equals(side) ? library.anna : library.vera;
            var list = SELF_ASSESSMENTS + "?side=" + side;
            var one = Statements.during(() -> get(reader, list).body("items", hasSize(1)));
            for (var i = 0; i < 49; i++) {
                var person = "MINE".equals(side) ? library.anna.id() : UUID.randomUUID();
                var appraiser = "MINE".equals(side) ? UUID.randomUUID() : library.vera.id();
                Rows.execute("""
                        insert into self_assessment
                            (id, library_id, version, person_id, profile_id, status, appraiser_id, changed_at)
                        values ('%s', '%s', 0, '%s', '%s', 'LOCKED', '%s', now())
                        """.formatted(UUID.randomUUID(), library.id, person, profile, appraiser));
            }
            var fifty = Statements.during(() -> get(reader, list).body("items", hasSize(50)));
            assertThat(fifty).hasSameSizeAs(one).hasSize(1);
        }
    }

    @Test
    void writing_costs_few_statements_however_many_competencies_there_are() {
        var many = story.published(30);
        story.profile(many);
        var started = Statements.during(() -> story.started(library.anna));
        assertThat(started).hasSizeLessThanOrEqualTo(9);
        String path = SELF_ASSESSMENTS + "/"
                + get(library.anna, SELF_ASSESSMENTS).extract().path("items[0].id");
        assertThat(Statements.during(() -> get(library.anna, path).statusCode(200)))
                .hasSize(2);
        var seen = etag(library.anna, path);
        assertThat(Statements.during(() -> by(library.anna)
                        .header("If-Match", seen)
                        .body(ratings(many, 2))
                        .put(path + "/ratings")
                        .then()
                        .statusCode(200)))
                .hasSizeLessThanOrEqualTo(4);
        var rated = etag(library.anna, path);
        assertThat(Statements.during(() -> by(library.anna)
                        .header("If-Match", rated)
                        .body(Map.of())
                        .post(path + "/submission")
                        .then()
                        .statusCode(200)))
                .hasSizeLessThanOrEqualTo(5);
    }
}
