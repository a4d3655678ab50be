package org.librarycpd.appraisal.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.librarycpd.appraisal.Api.FRAMEWORKS;
import static org.librarycpd.appraisal.Api.by;
import static org.librarycpd.appraisal.Api.create;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Story.last;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.InALibrary;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.Story;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

@QuarkusTest
class CompetencyFrameworkResourceTest extends InALibrary {

    private final Person zhanna =
            new Person(UUID.randomUUID(), "librarian", UUID.randomUUID().toString());

    @Test
    void the_overseer_drafts_and_publishes_and_everyone_reads_it_in_her_language() {
        var path = story.drafted(2);
        post(library.gleb, path, "/publication", Map.of())
                .statusCode(200)
                .header("ETag", startsWith("\"1-en"))
                .body("status", equalTo("PUBLISHED"));
        get(zhanna, path)
                .statusCode(200)
                .body("competencies.name", contains("Competency 1", "Competency 2"))
                .body("levels.level", contains(1, 2, 3, 4));
        var provider =
                Token.person(UUID.randomUUID(), "provider-representative").sign();
        RestAssured.given()
                .auth()
                .oauth2(provider)
                .header("Accept-Language", "ru")
                .get(path)
                .then()
                .statusCode(200)
                .body("title", equalTo("Модель"));
    }

    @Test
    void a_draft_is_seen_in_the_library_that_writes_it_only() {
        var path = story.drafted(1);
        get(library.anna, path).statusCode(200);
        get(zhanna, path).statusCode(404);
        get(library.anna, FRAMEWORKS).body("items.id", hasItem(last(path)));
        get(zhanna, FRAMEWORKS + "?limit=200").body("items.id", not(hasItem(last(path))));
    }

    @Test
    void only_the_overseer_of_the_library_that_writes_it_publishes() {
        var path = story.drafted(1);
        post(library.anna, path, "/publication", Map.of()).statusCode(403);
        post(library.vera, path, "/publication", Map.of()).statusCode(403);
        post(zhanna.as("development-overseer"), path, "/publication", Map.of()).statusCode(404);
        post(library.gleb, path, "/publication", Map.of()).statusCode(200);
        post(zhanna.as("development-overseer"), path, "/publication", Map.of())
                .statusCode(403)
                .body("type", equalTo("urn:librarycpd:problem:only-the-library-that-writes-a-framework-changes-it"));
        post(library.gleb, path, "/publication", Map.of())
                .statusCode(409)
                .body("title", equalTo("The framework is published and stays as it is."));
    }

    @Test
    void a_publication_is_told_with_each_competency_and_names_no_library_for_them() {
        var path = story.drafted(2);
        post(library.gleb, path, "/publication", Map.of()).statusCode(200);
        var told = library.events.hear(
                "appraisal.competency-frameworks", e -> last(path).equals(e.subject()));
        Contract.of("appraisal.CompetencyFrameworkPublished.v1").accepts(told.data());
        assertThat(told.type()).isEqualTo("appraisal.CompetencyFrameworkPublished.v1");
        assertThat(told.sequence()).isEqualTo(1);
        List<String> competencies = get(library.gleb, path).extract().path("competencies.id");
        for (var competency : competencies) {
            var state = library.events.hear("appraisal.competencies.state", e -> competency.equals(e.subject()));
            Contract.of("appraisal.CompetencyState.v1").accepts(state.data());
            assertThat(state.libraryId()).isNull();
        }
    }

    @Test
    void the_operator_has_the_competencies_told_again() {
        var competency = story.published(1).get(0);
        library.events.hear("appraisal.competencies.state", e -> competency.equals(e.subject()));
        var operator = Token.person(UUID.randomUUID(), "platform-operator").sign();
        RestAssured.given()
                .auth()
                .oauth2(operator)
                .post("/api/v1/admin/state/republication")
                .then()
                .statusCode(202);
        await().until(() -> library.events.all("appraisal.competencies.state").stream()
                        .filter(e -> competency.equals(e.subject()))
                        .count()
                > 1);
    }

    @Test
    void bad_drafts_are_named_by_their_place() {
        var levels = List.of(Map.of("level", 0, "name", Story.text("ноль", "zero")));
        create(library.gleb, FRAMEWORKS, Map.of("levels", levels, "competencies", List.of()))
                .statusCode(400)
                .body("violations.pointer", contains("/levels/0/level", "/title"));
    }

    @Test
    void a_list_of_fifty_costs_as_many_statements_as_a_list_of_one() {
        story.drafted(1);
        var one = Statements.during(
                () -> get(library.anna, FRAMEWORKS + "?limit=1").statusCode(200));
        for (var i = 0; i < 50; i++) {
            story.drafted(1);
        }
        var fifty = Statements.during(
                () -> get(library.anna, FRAMEWORKS + "?limit=50").body("items.size()", equalTo(50)));
        assertThat(fifty).hasSameSizeAs(one).hasSize(1);
    }

    @Test
    void reading_and_publishing_cost_few_statements() {
        var path = story.drafted(5);
        assertThat(Statements.during(() -> get(library.anna, path).statusCode(200)))
                .hasSize(3);
        var etag = org.librarycpd.appraisal.Api.etag(library.gleb, path);
        assertThat(Statements.during(() -> by(library.gleb)
                        .header("If-Match", etag)
                        .body(Map.of())
                        .post(path + "/publication")
                        .then()
                        .statusCode(200)))
                .hasSizeLessThanOrEqualTo(6);
        assertThat(Statements.during(() -> story.drafted(20))).hasSizeLessThanOrEqualTo(3);
    }
}
