package org.librarycpd.appraisal.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.librarycpd.appraisal.Api.GAPS;
import static org.librarycpd.appraisal.Api.by;
import static org.librarycpd.appraisal.Api.etag;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Story.last;
import static org.librarycpd.appraisal.Story.reason;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.InALibrary;
import org.librarycpd.test.Statements;

@QuarkusTest
class GapResourceTest extends InALibrary {

    @Test
    void a_gap_is_planned_for_evidenced_and_closed_and_its_history_tells_it() {
        var gap = story.gapOf(library.anna);
        var plan = UUID.randomUUID();
        var item = UUID.randomUUID();
        var entry = UUID.randomUUID();
        get(library.anna, gap)
                .body("number", matchesPattern("\\d{4}-000001"))
                .body("competency.name", equalTo("Competency 1"))
                .body("requiredLevel", equalTo(3))
                .body("agreedLevel", equalTo(1))
                .body("links.trail", equalTo(gap + "/trail"))
                .body("status", equalTo("OPEN"));
        story.planApproved(plan, 3, item, gap, library.anna);
        get(library.anna, gap)
                .body("status", equalTo("PLANNED"))
                .body("planItems.planId", contains(plan.toString()))
                .body("planItems.itemId", contains(item.toString()));
        get(library.vera, gap + "/allowed-actions").body("actions", contains("waiver"));
        post(library.vera, gap, "/closure", reason("too early")).statusCode(409);
        story.entryVerified(entry, 1, gap, library.anna);
        get(library.vera, gap + "/allowed-actions").body("actions", contains("closure", "waiver"));
        get(library.anna, gap + "/allowed-actions").body("actions", empty());
        post(library.vera, gap, "/closure", Map.of("reason", " ")).statusCode(400);
        post(library.vera, gap, "/closure", reason("The course and a month of practice show it."))
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("entryIds", contains(entry.toString()))
                .body("history.to", contains("OPEN", "PLANNED", "EVIDENCED", "CLOSED"))
                .body("history[3].reason", equalTo("The course and a month of practice show it."))
                .body("history[3].by", equalTo(library.vera.id().toString()));
        get(library.vera, gap + "/allowed-actions").body("actions", empty());
        post(library.vera, gap, "/waiver", reason("again"))
                .statusCode(409)
                .body("title", equalTo("The gap is decided already: CLOSED."));
    }

    @Test
    void the_person_the_appraiser_and_the_overseer_see_all_a_head_further_up_an_outline_others_nothing() {
        var gap = story.gapOf(library.anna);
        for (var reader : List.of(library.anna, library.vera, library.gleb)) {
            get(reader, gap).statusCode(200).body("agreedLevel", equalTo(1)).body("history", hasSize(1));
        }
        get(library.nina, gap)
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("agreedLevel", nullValue())
                .body("history", nullValue());
        for (var other : List.of(library.boris, library.lev)) {
            get(other, gap).statusCode(404);
            get(other, gap + "/allowed-actions").statusCode(404);
            post(other, gap, "/waiver", reason("why not")).statusCode(404);
            post(other, gap, "/closure", reason("why not")).statusCode(404);
        }
        for (var knowing : List.of(library.anna, library.gleb, library.nina)) {
            post(knowing, gap, "/waiver", reason("why not"))
                    .statusCode(403)
                    .body("type", equalTo("urn:librarycpd:problem:only-the-appraiser-decides"));
            post(knowing, gap, "/closure", reason("why not")).statusCode(403);
        }
    }

    @Test
    void lists_are_mine_a_persons_or_a_departments() {
        var competencies = story.published(1);
        story.profile(competencies);
        var annas = last(story.gapAfter(story.appraised(library.anna, competencies, 1)));
        var boriss = last(story.gapAfter(story.appraised(library.boris, competencies, 1)));
        get(library.anna, GAPS).body("items.id", contains(annas)).body("items[0].agreedLevel", nullValue());
        get(library.vera, GAPS).body("items", empty());
        get(library.vera, GAPS + "?person=" + library.anna.id()).body("items.id", contains(annas));
        get(library.vera, GAPS + "?department=" + library.reference)
                .body("items.id", containsInAnyOrder(annas, boriss));
        get(library.nina, GAPS + "?department=" + library.house).body("items.id", containsInAnyOrder(annas, boriss));
        get(library.gleb, GAPS + "?department=" + library.house + "&person=" + library.boris.id())
                .body("items.id", contains(boriss));
        get(library.vera, GAPS + "?status=OPEN&department=" + library.reference).body("items", hasSize(2));
        get(library.vera, GAPS + "?status=CLOSED&department=" + library.reference)
                .body("items", empty());
        get(library.boris, GAPS + "?person=" + library.anna.id()).statusCode(404);
        get(library.lev, GAPS + "?department=" + library.reference).statusCode(404);
        get(library.anna, GAPS + "?department=" + library.reference).statusCode(404);
        get(library.vera, GAPS + "?department=" + library.childrens + "&person=" + library.anna.id())
                .statusCode(404);
    }

    @Test
    void what_a_later_appraisal_shows_again_is_the_same_gap_reopened() {
        var competencies = story.published(1);
        story.profile(competencies);
        var gap = story.gapAfter(story.appraised(library.anna, competencies, 1));
        story.entryVerified(UUID.randomUUID(), 1, gap, library.anna);
        post(library.vera, gap, "/closure", reason("shown in practice")).statusCode(200);
        var later = story.appraised(library.anna, competencies, 2);
        assertThat(story.gapAfter(later)).isEqualTo(gap);
        get(library.anna, gap)
                .body("status", equalTo("OPEN"))
                .body("appraisalId", equalTo(last(later)))
                .body("agreedLevel", equalTo(2))
                .body("history.cause", contains("FOUND", "ENTRY_VERIFIED", "CLOSED_BY_APPRAISER", "FOUND_AGAIN"));
        story.appraised(library.anna, competencies, 2);
        get(library.anna, gap).body("status", equalTo("OPEN")).body("history", hasSize(5));
    }

    @Test
    void numbers_count_without_a_hole_within_the_library_and_year() {
        var competencies = story.published(3);
        story.profile(competencies);
        story.appraised(library.anna, competencies, 1);
        story.appraised(library.boris, competencies, 1);
        List<String> numbers = get(library.gleb, GAPS + "?department=" + library.house)
                .extract()
                .path("items.number");
        var year = java.time.Year.now(java.time.ZoneOffset.UTC);
        assertThat(new TreeSet<>(numbers))
                .containsExactly(
                        year + "-000001",
                        year + "-000002",
                        year + "-000003",
                        year + "-000004",
                        year + "-000005",
                        year + "-000006");
    }

    @Test
    void what_was_not_seen_is_not_decided() {
        var gap = story.gapOf(library.anna);
        by(library.vera).body(reason("x")).post(gap + "/waiver").then().statusCode(428);
        var seen = etag(library.vera, gap);
        story.planApproved(UUID.randomUUID(), 1, UUID.randomUUID(), gap, library.anna);
        by(library.vera)
                .header("If-Match", seen)
                .body(reason("x"))
                .post(gap + "/waiver")
                .then()
                .statusCode(412);
        assertThat(etag(library.vera, gap)).isNotEqualTo(seen);
    }

    @Test
    void a_list_of_fifty_costs_as_many_statements_as_a_list_of_one() {
        var competencies = story.published(50);
        story.profile(competencies.subList(0, 1));
        story.appraised(library.anna, competencies.subList(0, 1), 1);
        var mine = Statements.during(() -> get(library.anna, GAPS).body("items", hasSize(1)));
        var department = GAPS + "?department=" + library.reference;
        var ours = Statements.during(() -> get(library.vera, department).body("items", hasSize(1)));
        story.profile(competencies);
        story.appraised(library.anna, competencies, 1);
        assertThat(Statements.during(() -> get(library.anna, GAPS).body("items", hasSize(50))))
                .hasSameSizeAs(mine)
                .hasSize(2);
        assertThat(Statements.during(() -> get(library.vera, department).body("items", hasSize(50))))
                .hasSameSizeAs(ours)
                .hasSize(4);
    }

    @Test
    void reading_and_deciding_cost_few_statements() {
        var gap = story.gapOf(library.anna);
        assertThat(Statements.during(() -> get(library.vera, gap).statusCode(200)))
                .hasSize(6);
        assertThat(Statements.during(
                        () -> get(library.vera, gap + "/allowed-actions").statusCode(200)))
                .hasSize(2);
        var seen = etag(library.vera, gap);
        assertThat(Statements.during(() -> by(library.vera)
                        .header("If-Match", seen)
                        .body(reason("leaves"))
                        .post(gap + "/waiver")
                        .then()
                        .statusCode(200)))
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void whatever_is_added_to_a_gap_raises_its_version_even_where_the_status_stays() {
        var gap = story.gapOf(library.anna);
        post(library.vera, gap, "/waiver", reason("moves to another post")).statusCode(200);
        var waived = etag(library.anna, gap);
        story.planApproved(UUID.randomUUID(), 1, UUID.randomUUID(), gap, library.anna);
        var planned = etag(library.anna, gap);
        assertThat(planned).isNotEqualTo(waived);
        story.entryVerified(UUID.randomUUID(), 1, gap, library.anna);
        assertThat(etag(library.anna, gap)).isNotEqualTo(planned);
        get(library.anna, gap)
                .body("status", equalTo("WAIVED"))
                .body("planItems", hasSize(1))
                .body("entryIds", hasSize(1));
    }
}
