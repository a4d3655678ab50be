package org.librarycpd.appraisal.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.librarycpd.appraisal.Api.FRAMEWORKS;
import static org.librarycpd.appraisal.Api.PROFILES;
import static org.librarycpd.appraisal.Api.by;
import static org.librarycpd.appraisal.Api.create;
import static org.librarycpd.appraisal.Api.etag;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.newKey;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Api.put;
import static org.librarycpd.appraisal.Story.last;
import static org.librarycpd.appraisal.Story.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.InALibrary;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;

/** A framework is written, published, continued, superseded and retired; profiles move on with it. */
@QuarkusTest
class FrameworkVersionsStoryTest extends InALibrary {

    private static final Map<String, String> NOTHING = Map.of();

    @Test
    void a_draft_is_written_piece_by_piece() {
        var path = story.drafted(1);
        put(library.gleb, path, "", Map.of("title", text("Другая", "Other"), "levels", List.of(level(1), level(2))))
                .statusCode(200)
                .body("title", equalTo("Other"))
                .body("levels", hasSize(2));
        var group = added(path, "/groups", Map.of("code", "A", "name", text("Функция", "Function")));
        added(path, "/groups", Map.of("code", "A.1", "name", text("Функция", "Function"), "parent", "A"));
        var competency = added(
                path,
                "/competencies",
                Map.of(
                        "code",
                        "A.1-1",
                        "name",
                        text("Поиск", "Search"),
                        "group",
                        "A.1",
                        "levels",
                        List.of(Map.of("level", 2, "statement", text("Сам", "Alone")))));
        get(library.anna, path)
                .body("groups.code", contains("A", "A.1"))
                .body("groups[1].parent", equalTo("A"))
                .body("competencies[1].group", equalTo("A.1"))
                .body("competencies[1].levels[0].statement", equalTo("Alone"));
        put(library.gleb, path, "/competencies/" + competency, Map.of("code", "X", "name", text("Икс", "X")))
                .statusCode(200)
                .body("competencies[1].code", equalTo("X"));
        put(library.gleb, path, "/groups/" + group, Map.of("code", "B", "name", text("Б", "B")))
                .statusCode(200)
                .body("groups[1].parent", equalTo("B"));
        removed(path, "/groups/" + group).statusCode(200).body("groups", hasSize(1));
        removed(path, "/competencies/" + competency).statusCode(200).body("competencies", hasSize(1));
        removed(path, "").statusCode(204);
        get(library.gleb, path).statusCode(404);
    }

    @Test
    void each_change_needs_what_was_seen_and_moves_the_version() {
        var path = story.drafted(1);
        var seen = etag(library.gleb, path);
        by(library.gleb)
                .header("Idempotency-Key", newKey())
                .body(Map.of("code", "A", "name", text("А", "A")))
                .post(path + "/groups")
                .then()
                .statusCode(428);
        added(path, "/groups", Map.of("code", "A", "name", text("А", "A")));
        by(library.gleb)
                .header("If-Match", seen)
                .header("Idempotency-Key", newKey())
                .body(Map.of("code", "B-2", "name", text("Б", "B")))
                .post(path + "/competencies")
                .then()
                .statusCode(412);
    }

    @Test
    void the_next_version_takes_the_place_of_the_one_before_from_a_day() {
        var first = published(2);
        var april = LocalDate.now().plusDays(30);
        var second = continued(first);
        get(library.gleb, second).body("number", equalTo(2)).body("originId", equalTo(last(first)));
        create(library.gleb, first + "/next-version", NOTHING)
                .statusCode(409)
                .body("title", containsString("is being written already"));
        post(
                        library.gleb,
                        second,
                        "/publication",
                        Map.of("from", LocalDate.now().minusDays(1)))
                .statusCode(409)
                .body("type", endsWith("a-version-begins-today-or-later"));
        post(library.gleb, second, "/publication", Map.of("from", april)).statusCode(200);
        get(library.anna, first)
                .body("status", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(last(second)))
                .body("supersededFrom", equalTo(april.toString()));

        var told = library.events.hear(
                "appraisal.competency-frameworks", e -> last(second).equals(e.subject()));
        Contract.of("appraisal.CompetencyFrameworkPublished.v1").accepts(told.data());
        assertThat(JsonPath.from(told.data()).getString("supersedes")).isEqualTo(last(first));
        String old = get(library.anna, first).extract().path("competencies[0].id");
        var state = library.events.hear(
                "appraisal.competencies.state",
                e -> old.equals(e.subject()) && e.data().contains("SUPERSEDED"));
        Contract.of("appraisal.CompetencyState.v1").accepts(state.data());
        String next = get(library.anna, second).extract().path("competencies[0].id");
        var continuing = library.events.hear("appraisal.competencies.state", e -> next.equals(e.subject()));
        assertThat(JsonPath.from(continuing.data()).getString("originId")).isEqualTo(old);
    }

    @Test
    void a_superseded_framework_serves_profiles_that_begin_before_that_day() {
        var first = published(1);
        List<String> competencies = get(library.gleb, first).extract().path("competencies.id");
        var second = continued(first);
        var april = LocalDate.now().plusDays(30);
        post(library.gleb, second, "/publication", Map.of("from", april)).statusCode(200);
        create(
                        library.gleb,
                        PROFILES,
                        story.profileOf(competencies, april.minusDays(1).toString()))
                .statusCode(201);
        create(library.gleb, PROFILES, story.profileOf(competencies, april.toString()))
                .statusCode(409)
                .body("title", containsString("take it from the newer version"));
    }

    @Test
    void a_profile_moves_to_the_next_version_and_says_what_has_no_successor() {
        var first = published(2);
        List<String> competencies = get(library.gleb, first).extract().path("competencies.id");
        var profile = story.profile(competencies);
        create(library.gleb, profile + "/successor", Map.of("frameworkId", last(published(1)), "validFrom", today()))
                .statusCode(409)
                .body("type", endsWith("the-profile-uses-an-earlier-version"));
        var second = continued(first);
        String gone = get(library.gleb, second).extract().path("competencies[1].id");
        removed(second, "/competencies/" + gone).statusCode(200);
        post(library.gleb, second, "/publication", NOTHING).statusCode(200);
        String next = get(library.gleb, second).extract().path("competencies[0].id");

        var request = Map.of("frameworkId", last(second), "validFrom", today());
        create(library.vera, profile + "/successor", request).statusCode(403);
        var moved = create(library.gleb, profile + "/successor", request)
                .statusCode(201)
                .header("Location", containsString(PROFILES + "/"))
                .body("profile.requirements.competency.id", contains(next))
                .body("profile.requirements.requiredLevel", contains(3))
                .body("withoutSuccessor.id", contains(competencies.get(1)));
        get(library.gleb, profile)
                .body("validUntil", equalTo(LocalDate.now().minusDays(1).toString()));
        String successor = moved.extract().path("profile.id");
        get(library.anna, PROFILES + "/applied").body("profileId", equalTo(successor));
    }

    @Test
    void a_retired_framework_is_told_and_serves_no_new_profile() {
        var path = published(1);
        List<String> competencies = get(library.gleb, path).extract().path("competencies.id");
        post(library.gleb, path, "/retirement", NOTHING).statusCode(200).body("status", equalTo("RETIRED"));
        var told = library.events.hear(
                "appraisal.competency-frameworks",
                e -> last(path).equals(e.subject()) && e.type().contains("Retired"));
        Contract.of("appraisal.CompetencyFrameworkRetired.v1").accepts(told.data());
        create(
                        library.gleb,
                        PROFILES,
                        story.profileOf(
                                competencies, LocalDate.now().plusDays(1).toString()))
                .statusCode(409);
    }

    @Test
    void writing_costs_few_statements_however_many_competencies_there_are() {
        var path = story.drafted(30);
        var seen = etag(library.gleb, path);
        assertThat(Statements.during(() -> by(library.gleb)
                        .header("If-Match", seen)
                        .header("Idempotency-Key", newKey())
                        .body(Map.of("code", "C-1", "name", text("Поиск", "Search")))
                        .post(path + "/competencies")
                        .then()
                        .statusCode(201)))
                .hasSizeLessThanOrEqualTo(6);
        post(library.gleb, path, "/publication", NOTHING).statusCode(200);
        assertThat(Statements.during(() ->
                        create(library.gleb, path + "/next-version", NOTHING).statusCode(201)))
                .hasSizeLessThanOrEqualTo(7);
    }

    private String published(int competencies) {
        var path = story.drafted(competencies);
        post(library.gleb, path, "/publication", NOTHING).statusCode(200);
        return path;
    }

    private String continued(String path) {
        String id = create(library.gleb, path + "/next-version", NOTHING)
                .statusCode(201)
                .header("Location", containsString(FRAMEWORKS + "/"))
                .extract()
                .path("id");
        return FRAMEWORKS + "/" + id;
    }

    private String added(String path, String part, Object body) {
        return last(by(library.gleb)
                .header("If-Match", etag(library.gleb, path))
                .header("Idempotency-Key", newKey())
                .body(body)
                .post(path + part)
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
    }

    private ValidatableResponse removed(String path, String part) {
        return by(library.gleb)
                .header("If-Match", etag(library.gleb, path))
                .delete(path + part)
                .then();
    }

    private static Map<String, Object> level(int level) {
        return Map.of("level", level, "name", text("Уровень", "Level"));
    }

    private static String today() {
        return LocalDate.now().toString();
    }
}
