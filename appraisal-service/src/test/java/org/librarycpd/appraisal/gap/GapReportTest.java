package org.librarycpd.appraisal.gap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.librarycpd.appraisal.Api.GAPS;
import static org.librarycpd.appraisal.Api.by;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Story.last;
import static org.librarycpd.appraisal.Story.reason;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.librarycpd.appraisal.InALibrary;
import org.librarycpd.appraisal.PassedOn;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.TheLibrary;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;

/** Where gaps are most, and which programmes closed them. */
@QuarkusTest
class GapReportTest extends InALibrary {

    private static final String SUMMARY = GAPS + "/summary";
    private static final String PROGRAMMES = GAPS + "/closing-programmes";

    @Test
    void the_competencies_with_most_gaps_come_first() {
        var competencies = story.published(2);
        story.profile(competencies);
        var annas = story.appraised(library.anna, competencies, 1);
        story.appraised(library.boris, competencies, 1);
        post(library.vera, story.gapAfter(annas), "/waiver", reason("moves to another post"))
                .statusCode(200);
        get(library.gleb, SUMMARY)
                .statusCode(200)
                .body("items.id", contains(competencies.get(1), competencies.get(0)))
                .body("items[0].open", equalTo(2))
                .body("items[0].people", equalTo(2))
                .body("items[1].open", equalTo(1))
                .body("items[1].waived", equalTo(1))
                .body("items[1].code", equalTo("B-1"))
                .body("items[1].name", equalTo("Competency 1"));
        get(library.gleb, SUMMARY + "?limit=1").body("items", hasSize(1));
        get(library.gleb, SUMMARY + "?by=department")
                .body("items.id", contains(library.reference.toString()))
                .body("items[0].open", equalTo(3));
        get(library.gleb, SUMMARY + "?by=position").body("items.id", contains(library.bibliographer.toString()));
    }

    @Test
    void a_head_sees_her_department_and_the_overseer_the_library() {
        story.gapOf(library.anna);
        get(library.vera, SUMMARY + "?department=" + library.reference).body("items", hasSize(1));
        get(library.nina, SUMMARY + "?department=" + library.house).body("items", hasSize(1));
        get(library.gleb, SUMMARY + "?department=" + library.childrens).body("items", empty());
        for (var path : List.of(SUMMARY, PROGRAMMES)) {
            get(library.vera, path)
                    .statusCode(403)
                    .body("type", equalTo("urn:librarycpd:problem:the-whole-library-is-for-the-overseer"))
                    .body("title", containsString("name your department"));
            get(library.lev, path + "?department=" + library.reference).statusCode(404);
            get(library.anna, path + "?department=" + library.reference).statusCode(404);
            new PassedOn(library).to(library.boris, library.gleb, "OVERSEE");
            get(library.boris, path).statusCode(200);
        }
    }

    @Test
    void programmes_are_counted_by_the_gaps_that_they_closed() {
        var programme = UUID.randomUUID();
        var run = run(programme);
        var competencies = story.published(1);
        story.profile(competencies);
        var annas = story.gapAfter(story.appraised(library.anna, competencies, 1));
        var boriss = story.gapAfter(story.appraised(library.boris, competencies, 1));
        verified(library.anna, annas, run);
        story.entryVerified(UUID.randomUUID(), 1, boriss, library.boris);
        get(library.gleb, PROGRAMMES).body("items", empty());
        for (var gap : List.of(annas, boriss)) {
            post(library.vera, gap, "/closure", reason("seen in practice")).statusCode(200);
        }
        get(library.gleb, PROGRAMMES + "?competency=" + competencies.get(0))
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].programmeId", equalTo(programme.toString()))
                .body("items[0].gapsClosed", equalTo(1))
                .body("items[0].people", equalTo(1))
                .body("items[0].ofClosed", equalTo(2));
        get(library.gleb, PROGRAMMES + "?competency=" + UUID.randomUUID()).body("items", empty());
        get(library.vera, PROGRAMMES + "?department=" + library.reference).body("items", hasSize(1));
    }

    @Test
    void a_spreadsheet_holds_the_same_lines() {
        story.gapOf(library.anna);
        var sheet = by(library.gleb)
                .accept("text/csv")
                .get(SUMMARY)
                .then()
                .statusCode(200)
                .extract();
        assertThat(sheet.contentType()).contains("text/csv");
        assertThat(sheet.asString())
                .contains("id;code;name;open;planned")
                .contains("B-1")
                .contains(";1;0;0;0;0;1");
    }

    @ParameterizedTest
    @ValueSource(strings = {SUMMARY, PROGRAMMES})
    void doors(String path) {
        given().get(path).then().statusCode(401);
        get(library.gleb.as("student"), path).statusCode(403);
        get(library.gleb, path + "?limit=201").statusCode(400);
        try (var other = TheLibrary.opened()) {
            get(other.gleb, path + "?department=" + library.reference).statusCode(404);
            get(other.gleb, path).body("items", empty());
        }
        var cost = Statements.during(() -> get(library.gleb, path).statusCode(200));
        assertThat(cost).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void what_is_not_grouped_by_is_said_so() {
        get(library.gleb, SUMMARY + "?by=mood").statusCode(400);
    }

    @Test
    void a_run_is_kept_as_a_copy_until_it_is_erased() {
        var run = run(UUID.randomUUID());
        library.events.tell("registry.programme-runs.state", "registry.ProgrammeRunState.v1", run, 2, null, null);
        await().until(() -> Rows.count("known_programme_run where id = '" + run + "'") == 0);
    }

    private UUID run(UUID programme) {
        var run = UUID.randomUUID();
        var contract = "registry.ProgrammeRunState.v1";
        var state = """
                {"programmeId": "%s", "startsOn": "2026-03-02", "endsOn": "2026-03-27", "hours": 24,
                 "priceKopecks": 0}
                """.formatted(programme);
        Contract.of(contract).accepts(state);
        library.events.tell("registry.programme-runs.state", contract, run, 1, null, state);
        await().until(() -> Rows.count("known_programme_run where id = '" + run + "'") == 1);
        return run;
    }

    private void verified(Person owner, String gap, UUID run) {
        var entry = UUID.randomUUID();
        library.happened("portfolio-entries", "PortfolioEntryVerified", entry, 1, """
                {"entryId": "%s", "ownerId": "%s", "kind": "PROGRAMME", "runId": "%s", "hours": 24,
                 "gapIds": ["%s"], "verifiedAt": "%s"}
                """.formatted(
                        entry, owner.id(), run, last(gap), Instant.now()));
    }
}
