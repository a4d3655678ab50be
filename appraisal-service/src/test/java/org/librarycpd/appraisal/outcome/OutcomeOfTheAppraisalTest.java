package org.librarycpd.appraisal.outcome;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.librarycpd.appraisal.Api.create;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Api.put;
import static org.librarycpd.appraisal.Story.last;
import static org.librarycpd.appraisal.outcome.HrOffice.OUTCOMES;
import static org.librarycpd.appraisal.outcome.HrOffice.pay;
import static org.librarycpd.appraisal.outcome.HrOffice.proposal;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.InALibrary;

/** Outcomes follow what happens to the appraisal: its interview, an objection to it. */
@QuarkusTest
class OutcomeOfTheAppraisalTest extends InALibrary {

    private HrOffice office;
    private List<String> competencies;

    @BeforeEach
    void prepare() {
        office = new HrOffice(library);
        competencies = story.published(2);
        story.profile(competencies);
    }

    @Test
    void a_member_of_the_panel_proposes_and_sees_no_others_proposals() {
        var appraisal = story.appraisalBegun(story.selfAssessed(library.anna, competencies));
        story.assessed(appraisal, competencies);
        create(library.lev, appraisal + "/outcomes", pay(1)).statusCode(404);
        var panel = List.of(library.nina.id(), library.lev.id());
        var meeting = Map.of("at", "2026-12-01T09:00:00Z", "place", "Room 5", "panel", panel);
        put(library.vera, appraisal, "/interview", meeting).statusCode(200);
        create(library.vera, appraisal + "/outcomes", pay(1)).statusCode(201);
        get(library.lev, appraisal + "/outcomes").statusCode(200).body("items", empty());
        String id = create(
                        library.lev,
                        appraisal + "/outcomes",
                        proposal(OutcomeKind.STRETCH_ASSIGNMENT, List.of(competencies.get(0))))
                .statusCode(201)
                .body("proposedBy", equalTo(library.lev.id().toString()))
                .extract()
                .path("id");
        get(library.lev, appraisal + "/outcomes").body("items.id", contains(id));
        get(library.vera, appraisal + "/outcomes").body("items", hasSize(2));
        get(library.anna, appraisal + "/outcomes").body("items", empty());
        create(library.boris, appraisal + "/outcomes", pay(1)).statusCode(404);
        create(library.anna, appraisal + "/outcomes", pay(1)).statusCode(404);
        post(library.lev, OUTCOMES + "/" + id, "/withdrawal", Map.of()).statusCode(200);
    }

    @Test
    void where_an_objection_is_upheld_the_outcomes_that_cite_what_was_corrected_are_reaffirmed_or_go() {
        var appraisal = story.appraised(library.anna, competencies, 1);
        var shaken = office.proposed(appraisal, OutcomeKind.PROMOTION_REFUSAL, List.of(competencies.get(0)));
        var steady = office.proposed(appraisal, OutcomeKind.PROMOTION_REFUSAL, List.of(competencies.get(1)));
        post(library.anna, appraisal, "/objection", Map.of("text", "I teach it every week"))
                .statusCode(200);
        post(office.darya, shaken, "/approval", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:an-objection-is-settled-first"));
        var deciders = List.of(library.boris.id(), library.lev.id());
        put(library.gleb, appraisal, "/objection/deciders", Map.of("personIds", deciders))
                .statusCode(200);
        var corrected = List.of(Map.of("competencyId", competencies.get(0), "level", 3));
        post(
                        library.boris,
                        appraisal,
                        "/resolution",
                        Map.of("upheld", true, "reason", "She does", "ratings", corrected))
                .statusCode(200);
        await().untilAsserted(() -> get(library.vera, shaken).body("toBeReaffirmed", equalTo(true)));
        get(library.vera, steady).body("toBeReaffirmed", equalTo(false));
        get(library.vera, OUTCOMES + "?awaiting=me").body("items.id", contains(last(shaken)));
        post(office.darya, shaken, "/approval", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:changed-grounds-are-reaffirmed-first"));
        post(office.darya, steady, "/approval", Map.of()).statusCode(200);
        post(library.vera, shaken, "/reaffirmation", Map.of()).statusCode(200).body("toBeReaffirmed", equalTo(false));
        post(office.darya, shaken, "/approval", Map.of()).statusCode(200);
    }
}
