package org.librarycpd.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.librarycpd.appraisal.Api.APPRAISALS;
import static org.librarycpd.appraisal.Api.by;
import static org.librarycpd.appraisal.Api.create;
import static org.librarycpd.appraisal.Api.etag;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Api.put;
import static org.librarycpd.appraisal.Story.agreed;
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
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;

@QuarkusTest
class AppraisalResourceTest extends InALibrary {

    private List<String> competencies;
    private String selfAssessment;

    @BeforeEach
    void prepare() {
        competencies = story.published(2);
        story.profile(competencies);
        selfAssessment = story.selfAssessed(library.anna, competencies);
    }

    @Test
    void a_head_appraises_and_the_confirmed_appraisal_leads_to_gaps() {
        var path = story.appraisalBegun(selfAssessment);
        get(library.anna, selfAssessment).body("status", equalTo("LOCKED"));
        put(library.vera, path, "/assessments", ratings(competencies, 1))
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("status", equalTo("ASSESSMENT"));
        post(library.vera, path, "/confirmation", agreed(competencies, 1))
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:levels-are-agreed-once-both-sides-have-submitted"));
        post(library.vera, path, "/assessments/submission", Map.of())
                .statusCode(200)
                .body("status", equalTo("INTERVIEW"));
        put(library.vera, path, "/assessments", ratings(competencies, 4)).statusCode(409);
        var agreed = Map.of(
                "agreed",
                List.of(
                        Map.of("competencyId", competencies.get(0), "level", 3),
                        Map.of("competencyId", competencies.get(1), "level", 2)));
        var gap = post(library.vera, path, "/confirmation", agreed)
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("ratings.agreedLevel", contains(3, 2))
                .body("ratings[0].gapId", nullValue())
                .extract()
                .<String>path("ratings[1].gapId");

        var told = library.events.hear(
                "appraisal.appraisals",
                e -> last(path).equals(e.subject()) && e.type().endsWith("AppraisalConfirmed.v1"));
        Contract.of("appraisal.AppraisalConfirmed.v1").accepts(told.data());
        assertThat(told.sequence()).isEqualTo(3);
        assertThat(JsonPath.from(told.data()).getList("gapIds")).isEqualTo(List.of(gap));
        assertThat(told.data()).doesNotContain("evel");
        get(library.vera, path).header("ETag", startsWith("\"3-"));
    }

    @Test
    void nobody_reads_his_own_appraisal_while_it_is_being_written() {
        var path = story.appraisalBegun(selfAssessment);
        story.assessed(path, competencies);
        get(library.anna, path).statusCode(404);
        get(library.gleb, path).statusCode(404);
        get(library.anna, APPRAISALS).body("items", hasSize(0));
        put(library.anna, path, "/assessments", ratings(competencies, 4)).statusCode(404);
        post(library.anna, path, "/assessments/submission", Map.of()).statusCode(404);
        post(library.anna, path, "/confirmation", agreed(competencies, 4)).statusCode(404);
        post(library.vera, path, "/confirmation", agreed(competencies, 2)).statusCode(200);
        get(library.anna, path).statusCode(200).body("ratings.agreedLevel", contains(2, 2));
        get(library.gleb, path).statusCode(200);
        get(library.anna, APPRAISALS).body("items.id", contains(last(path)));
        post(library.anna, path, "/confirmation", agreed(competencies, 4))
                .statusCode(403)
                .body("type", equalTo("urn:librarycpd:problem:only-the-appraiser-appraises"));
    }

    @Test
    void only_the_nearest_head_appraises_and_nobody_himself() {
        var request = Map.of("selfAssessmentId", last(selfAssessment));
        for (var other : List.of(library.nina, library.lev, library.boris, library.gleb)) {
            create(other, APPRAISALS, request).statusCode(404);
        }
        create(library.anna, APPRAISALS, request).statusCode(403).body("title", equalTo("Nobody appraises himself."));
        var path = story.appraisalBegun(selfAssessment);
        create(library.vera, APPRAISALS, request).statusCode(409);
        for (var other : List.of(library.nina, library.lev, library.boris, library.gleb)) {
            get(other, path).statusCode(404);
            put(other, path, "/assessments", ratings(competencies, 4)).statusCode(404);
            post(other, path, "/assessments/submission", Map.of()).statusCode(404);
            post(other, path, "/confirmation", agreed(competencies, 4)).statusCode(404);
        }
    }

    @Test
    void an_open_self_assessment_is_not_taken_up() {
        var open = story.started(library.boris);
        create(library.vera, APPRAISALS, Map.of("selfAssessmentId", last(open)))
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:a-submitted-self-assessment-is-appraised-once"));
    }

    @Test
    void what_was_not_seen_is_not_changed() {
        var path = story.appraisalBegun(selfAssessment);
        by(library.vera)
                .body(ratings(competencies, 1))
                .put(path + "/assessments")
                .then()
                .statusCode(428);
        by(library.vera)
                .header("If-Match", "\"7-en-appraisal\"")
                .body(ratings(competencies, 1))
                .put(path + "/assessments")
                .then()
                .statusCode(412);
    }

    @Test
    void whoever_reads_an_appraisal_of_thirty_competencies_three_statements_do() {
        var many = story.published(30);
        story.profile(many);
        var path = story.appraisalBegun(story.selfAssessed(library.boris, many));
        isReadInThreeStatements(library.vera, path);
        story.assessed(path, many);
        isReadInThreeStatements(library.vera, path);
        var meeting = Map.of("at", "2026-12-01T09:00:00Z", "place", "Room 5", "panel", List.of(library.lev.id()));
        put(library.vera, path, "/interview", meeting).statusCode(200);
        var seen = etag(library.vera, path);
        var confirmed = Statements.during(() -> by(library.vera)
                .header("If-Match", seen)
                .body(agreed(many, 1))
                .post(path + "/confirmation")
                .then()
                .statusCode(200));
        assertThat(confirmed).hasSizeLessThanOrEqualTo(12);
        for (var reader : List.of(library.boris, library.vera, library.lev, library.gleb)) {
            isReadInThreeStatements(reader, path);
        }
    }

    private static void isReadInThreeStatements(Person reader, String path) {
        assertThat(Statements.during(() -> get(reader, path).statusCode(200).body("ratings", hasSize(30))))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void a_list_of_fifty_costs_as_many_statements_as_a_list_of_one() {
        story.appraised(library.boris, competencies, 3);
        for (var side : List.of("MINE", "APPRAISER")) {
            var reader = "MINE".equals(side) ? library.boris : library.vera;
            var list = APPRAISALS + "?limit=200&side=" + side;
            var one = Statements.during(() -> get(reader, list).body("items", hasSize(1)));
            for (var i = 0; i < 49; i++) {
                copyOfTheAppraisalOf("MINE".equals(side) ? library.boris.id() : UUID.randomUUID(), side);
            }
            var fifty = Statements.during(() -> get(reader, list).body("items", hasSize(50)));
            assertThat(fifty).hasSameSizeAs(one).hasSize(1);
        }
    }

    private void copyOfTheAppraisalOf(UUID person, String side) {
        var appraiser = "MINE".equals(side) ? UUID.randomUUID() : library.vera.id();
        var copied = UUID.randomUUID();
        Rows.execute("""
                insert into self_assessment (id, library_id, version, person_id, profile_id, status, changed_at)
                select '%s', library_id, 0, '%s', profile_id, 'LOCKED', now() from self_assessment where id = '%s'
                """.formatted(copied, person, last(selfAssessment)));
        Rows.execute("""
                insert into appraisal (id, library_id, version, person_id, appraiser_id, self_assessment_id, profile_id,
                    status, changed_at)
                select '%s', library_id, 0, '%s', '%s', id, profile_id, 'CONFIRMED', now()
                from self_assessment where id = '%s'
                """.formatted(UUID.randomUUID(), person, appraiser, copied));
    }

    @Test
    void writing_costs_few_statements_however_many_competencies_there_are() {
        var many = story.published(30);
        story.profile(many);
        var path = new String[1];
        var submitted = story.selfAssessed(library.boris, many);
        assertThat(Statements.during(() -> path[0] = story.appraisalBegun(submitted)))
                .hasSizeLessThanOrEqualTo(6);
        var begun = etag(library.vera, path[0]);
        assertThat(Statements.during(() -> by(library.vera)
                        .header("If-Match", begun)
                        .body(ratings(many, 1))
                        .put(path[0] + "/assessments")
                        .then()
                        .statusCode(200)))
                .hasSizeLessThanOrEqualTo(5);
        var written = etag(library.vera, path[0]);
        assertThat(Statements.during(() -> by(library.vera)
                        .header("If-Match", written)
                        .body(Map.of())
                        .post(path[0] + "/assessments/submission")
                        .then()
                        .statusCode(200)))
                .hasSizeLessThanOrEqualTo(7);
    }
}
