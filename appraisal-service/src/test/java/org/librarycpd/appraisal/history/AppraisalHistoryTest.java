package org.librarycpd.appraisal.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.librarycpd.appraisal.Api.by;
import static org.librarycpd.appraisal.Api.get;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.InALibrary;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.Story;
import org.librarycpd.test.Statements;

@QuarkusTest
class AppraisalHistoryTest extends InALibrary {

    private Person auditor;

    @BeforeEach
    void prepare() {
        auditor = new Person(UUID.randomUUID(), "auditor", library.id);
    }

    @Test
    void the_auditor_reads_it_all_and_the_person_once_it_is_confirmed() {
        var competencies = story.published(1);
        story.profile(competencies);
        var appraisal = story.appraisalBegun(story.selfAssessed(library.anna, competencies));
        get(library.anna, appraisal + "/history").statusCode(404);
        story.assessed(appraisal, competencies);
        get(auditor, appraisal + "/history")
                .statusCode(200)
                .body(
                        "items.by",
                        hasItems(library.anna.id().toString(), library.vera.id().toString()))
                .body("items.deed", hasItems("SelfAssessmentSubmitted", "AssessmentWritten"));
        get(library.anna, appraisal + "/history").statusCode(404);
        by(library.vera)
                .header("If-Match", Api.etag(library.vera, appraisal))
                .body(Story.agreed(competencies, 1))
                .post(appraisal + "/confirmation")
                .then()
                .statusCode(200);
        get(library.anna, appraisal + "/history")
                .statusCode(200)
                .body("items.deed", hasItem("AppraisalConfirmed"))
                .body("items.by", hasItem(library.vera.id().toString()));
    }

    @Test
    void of_an_announced_appraisal_the_person_reads_her_own_deeds_until_it_is_confirmed() {
        var competencies = story.published(1);
        story.profile(competencies);
        var appraisal = story.appraisalBegun(story.selfAssessed(library.anna, competencies));
        story.assessed(appraisal, competencies);
        var meeting = Map.of("at", "2026-12-01T09:00:00Z", "place", "Room 5", "panel", List.of(library.nina.id()));
        Api.put(library.vera, appraisal, "/interview", meeting).statusCode(200);
        get(library.anna, appraisal + "/history")
                .statusCode(200)
                .body("items.deed", hasItem("SelfAssessmentSubmitted"))
                .body("items.deed", not(hasItem("AssessmentSubmitted")))
                .body("items.by", everyItem(equalTo(library.anna.id().toString())));
    }

    @Test
    void an_auditor_who_is_appraised_reads_his_own_as_everybody_does() {
        var competencies = story.published(1);
        story.profile(competencies);
        var appraisal = story.appraisalBegun(story.selfAssessed(library.anna, competencies));
        get(library.anna.as("auditor"), appraisal + "/history").statusCode(404);
    }

    @Test
    void pages_follow_each_other() {
        var competencies = story.published(1);
        story.profile(competencies);
        var appraisal = story.appraised(library.anna, competencies, 3);
        List<String> all = get(auditor, appraisal + "/history").extract().path("items.deed");
        var first = by(auditor).get(appraisal + "/history?limit=2");
        var next = first.header("Link").replaceAll("^<([^>]*)>.*", "$1");
        first.then().body("items", hasSize(2));
        List<String> rest = by(auditor).get(next).path("items.deed");
        assertThat(all.subList(2, 4)).isEqualTo(rest);
    }

    @Test
    void an_outcomes_history_is_the_persons_once_she_may_know_of_it() {
        var competencies = story.published(1);
        story.profile(competencies);
        var darya = hrOfficer();
        var appraisal = story.appraised(library.anna, competencies, 1);
        var proposal = Map.of("kind", "PLAN_ITEM", "text", "По итогам собеседования", "competencyIds", competencies);
        String id = Api.create(library.vera, appraisal + "/outcomes", proposal)
                .statusCode(201)
                .extract()
                .path("id");
        var outcome = "/api/v1/outcomes/" + id;
        get(auditor, outcome + "/history").statusCode(200).body("items.deed", hasItem("OutcomeProposed"));
        for (var other : List.of(library.anna, library.boris, library.vera, darya)) {
            get(other, outcome + "/history").statusCode(404);
        }
        given().get(outcome + "/history").then().statusCode(401);
        get(library.anna.as("student"), outcome + "/history").statusCode(403);
        Api.post(darya, outcome, "/approval", Story.reason("as agreed")).statusCode(200);
        get(library.anna, outcome + "/history")
                .statusCode(200)
                .body("items.deed", hasItems("OutcomeProposed", "OutcomeApproved"))
                .body(
                        "items.by",
                        hasItems(library.vera.id().toString(), darya.id().toString()));
    }

    private Person hrOfficer() {
        var darya = new Person(UUID.randomUUID(), "hr-officer", library.id);
        library.employed(darya, library.house);
        library.appointed(UUID.randomUUID(), 1, darya, "HR_OFFICER", null, null);
        await().until(() -> Rows.count("known_appointment where person_id = '" + darya.id() + "'") == 1);
        return darya;
    }

    @Test
    void nobody_else_learns_that_there_is_one() {
        var competencies = story.published(1);
        story.profile(competencies);
        var appraisal = story.appraised(library.anna, competencies, 3);
        given().get(appraisal + "/history").then().statusCode(401);
        get(library.anna.as("student"), appraisal + "/history").statusCode(403);
        for (var other : List.of(library.vera, library.boris, library.lev, library.gleb)) {
            get(other, appraisal + "/history").statusCode(404);
        }
        get(new Person(UUID.randomUUID(), "auditor", UUID.randomUUID().toString()), appraisal + "/history")
                .statusCode(404);
        get(auditor, "/api/v1/appraisals/" + UUID.randomUUID() + "/history").statusCode(404);
    }

    @Test
    void a_history_costs_as_much_however_long_it_is() {
        var competencies = story.published(1);
        story.profile(competencies);
        var appraisal = story.appraised(library.anna, competencies, 3);
        assertThat(Statements.during(() -> get(auditor, appraisal + "/history").body("items", not(hasSize(0)))))
                .hasSizeLessThanOrEqualTo(2);
    }
}
