package org.librarycpd.appraisal.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.librarycpd.appraisal.Api.by;
import static org.librarycpd.appraisal.needs.NeedsStory.REPORTS;
import static org.librarycpd.appraisal.needs.NeedsStory.SURVEYS;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.needs.work.NeedsRounds;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;

@QuarkusTest
class LearningNeedsStoryTest {

    @Inject
    NeedsRounds rounds;

    private NeedsStory story;

    @BeforeEach
    void open() {
        story = new NeedsStory();
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void people_are_asked_answer_and_are_counted_so_that_nobody_shows() {
        var library = story.library;
        var path = story.opened();
        var id = Story.last(path);
        var told = library.events.hear("appraisal.learning-needs-surveys", e -> id.equals(e.subject()));
        Contract.of("appraisal.LearningNeedsSurveyOpened.v1").accepts(told.data());
        assertThat(told.data()).contains("\"asked\":15");
        Api.get(library.anna, SURVEYS + "?open=mine").body("items.id", contains(id));

        story.answers(library.anna, path, 1, 1, null).statusCode(200);
        by(library.anna)
                .body(story.answer(library.anna, path, 2, 1, null))
                .put(path + "/answer")
                .then()
                .statusCode(428);
        Api.put(library.anna, path + "/answer", "", story.answer(library.anna, path, 3, 2, null))
                .statusCode(200)
                .body("replies[0].point", equalTo(3));
        Api.get(library.gleb, path + "/answer").statusCode(404);
        Api.get(library.gleb, path + "/progress").body("asked", equalTo(15)).body("answeredAtLeast", equalTo(0));
        Rows.execute("delete from needs_answer where survey_id = '" + id + "'");
        story.everyoneAnswers(path);
        Api.get(library.gleb, path + "/progress").body("answeredAtLeast", equalTo(15));
        Api.get(library.gleb, REPORTS + id)
                .statusCode(409)
                .body("title", startsWith("The report is counted when the survey closes"));

        Api.post(library.gleb, path, "/closure", Map.of()).statusCode(200).body("status", equalTo("CLOSED"));
        var closed = library.events.hear(
                "appraisal.learning-needs-surveys",
                e -> id.equals(e.subject()) && e.type().contains("Closed"));
        Contract.of("appraisal.LearningNeedsSurveyClosed.v1").accepts(closed.data());
        assertThat(closed.data()).contains("\"answers\":15");
        Api.put(library.anna, path + "/answer", "", story.answer(library.anna, path, 1, 1, null))
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:only-an-open-survey-takes-answers"));
        Api.get(library.anna, path + "/answer").statusCode(200);

        Api.post(library.gleb, path, "/archiving", Map.of()).statusCode(200);
        Api.get(library.anna, path + "/answer").statusCode(404);
        assertThat(Rows.count("needs_answer where survey_id = '" + id + "'")).isZero();
        Api.get(library.gleb, REPORTS + id).statusCode(200);
    }

    @Test
    void a_department_of_three_is_hidden_and_cannot_be_worked_out() {
        var library = story.library;
        var rows = NeedsStory.scales(story.report(library.gleb, story.closed(), "?limit=200"));
        assertThat(NeedsStory.of(rows, null)).containsEntry("answered", 15).containsEntry("mean", 2.9f);
        assertThat(NeedsStory.of(rows, library.reference))
                .containsEntry("answered", 7)
                .containsEntry("mean", 4.0f)
                .containsEntry("openGapsAtLeast", 0);
        assertThat(NeedsStory.of(rows, library.childrens))
                .containsEntry("shown", false)
                .doesNotContainKey("answered");
        var shown = rows.stream()
                .filter(row -> row.get("answered") != null)
                .map(row -> (int) row.get("answered"))
                .toList();
        for (var one : shown) {
            assertThat(one).isGreaterThanOrEqualTo(5);
            for (var other : shown) {
                assertThat(one - other).isNotIn(1, 2, 3, 4);
            }
        }
    }

    @Test
    void each_reads_of_the_report_what_is_hers() {
        var library = story.library;
        var path = story.closed();
        var report = REPORTS + Story.last(path);
        Api.get(library.vera, report + "?department=" + library.reference)
                .statusCode(200)
                .body("items.departmentId", not(hasItem(library.childrens.toString())));
        Api.get(library.vera, report).statusCode(403);
        Api.get(library.vera, report + "?department=" + library.childrens).statusCode(403);
        Api.get(library.anna, report)
                .statusCode(403)
                .body("title", startsWith("The whole report is for the overseer, the HR officer and the auditor"));
        Api.get(story.auditor, report).statusCode(200);
        Api.get(story.auditor, SURVEYS).statusCode(200).body("items.id", contains(Story.last(path)));
        Api.get(library.anna, SURVEYS).statusCode(403);
        Api.get(library.boris.as("hr-officer"), report).statusCode(403);
        library.appointed(UUID.randomUUID(), 1, library.boris, "HR_OFFICER", null, null);
        org.awaitility.Awaitility.await()
                .untilAsserted(
                        () -> Api.get(library.boris.as("hr-officer"), report).statusCode(200));
        story.report(library.gleb, path, "?level=LIBRARY&cross=SERVICE")
                .getList("items.service")
                .forEach(band -> assertThat(band).isEqualTo("FROM_6_TO_10"));
    }

    @Test
    void free_words_come_in_pools_and_no_spreadsheet_runs_them() {
        var library = story.library;
        var path = story.closed();
        var report = REPORTS + Story.last(path);
        Api.get(library.gleb, report + "/texts").statusCode(200).body("items", hasSize(5));
        var texts = by(library.gleb)
                .accept("text/csv")
                .get(report + "/texts")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(texts)
                .contains("'=HYPERLINK")
                .doesNotContain(";=")
                .doesNotContain(";\"=")
                .doesNotContain("\n=");
        var csv = by(library.gleb)
                .accept("text/csv")
                .get(report)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv)
                .contains("departmentId;positionId;service;shown")
                .contains("'=HYPERLINK")
                .doesNotContain(";\"=");
    }

    @Test
    void fewer_than_five_free_words_are_not_shown() {
        var library = story.library;
        var path = story.opened();
        for (var i = 0; i < 4; i++) {
            story.answers(story.everyone.get(i), path, 3, 1, "слово").statusCode(200);
        }
        Api.post(library.gleb, path, "/closure", Map.of()).statusCode(200);
        Api.get(library.gleb, REPORTS + Story.last(path) + "/texts")
                .statusCode(200)
                .body("items", hasSize(0));
        var rows = story.report(library.gleb, path, "").getList("items.shown");
        assertThat(rows).containsOnly(false);
    }

    @Test
    void a_survey_closes_when_its_last_day_has_passed() throws Exception {
        var path = story.opened();
        var day = LocalDate.now().plusDays(11);
        assertThat(rounds.libraries(day)).contains(story.library.id);
        CompletableFuture.runAsync(() -> rounds.closeOverdue(story.library.id, day))
                .get();
        Api.get(story.library.gleb, path).body("status", equalTo("CLOSED"));
        assertThat(rounds.libraries(day)).doesNotContain(story.library.id);
    }

    @Test
    void what_the_overseer_writes_is_checked() {
        var library = story.library;
        var path = story.drafted(library.childrens);
        Api.post(library.gleb, path, "/opening", Map.of())
                .statusCode(409)
                .body("title", startsWith("The survey would ask 3; answers stay hidden only among five"));
        var late = new java.util.HashMap<>(story.survey());
        late.put("closesOn", LocalDate.now().minusDays(1).toString());
        Api.put(library.gleb, path, "", late).statusCode(200);
        Api.post(library.gleb, path, "/opening", Map.of())
                .statusCode(409)
                .body("title", equalTo("People need time to answer: choose a closing day after today."));
        late.put("questions", List.of(Map.of("kind", "SCALE", "text", Story.text("а", "a"))));
        Api.put(library.gleb, path, "", late)
                .statusCode(409)
                .body("title", equalTo("A question with a scale names the competency it asks about."));
        Api.get(library.anna, path).statusCode(404);
        Api.create(library.anna, SURVEYS, story.survey()).statusCode(403);
        var open = story.opened();
        Api.put(library.gleb, open, "", story.survey()).statusCode(409);
        story.answers(library.anna, open, 6, 1, null)
                .statusCode(400)
                .body("type", equalTo("urn:librarycpd:problem:an-answer-fits-its-question"))
                .body("violations[0].pointer", equalTo("/replies/0"));
        story.answers(library.anna, open, 5, 3, null).statusCode(400);
        by(library.anna)
                .body(Map.of("replies", List.of()))
                .put(open + "/answer")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:librarycpd:problem:every-question-but-texts-is-answered"));
    }

    @Test
    void each_request_costs_few_statements() {
        var library = story.library;
        var path = story.opened();
        var answer = story.answer(library.anna, path, 3, 1, null);
        costs(
                4,
                () -> by(library.anna).body(answer).put(path + "/answer").then().statusCode(200));
        costs(2, () -> Api.get(library.anna, SURVEYS + "?open=mine").statusCode(200));
        story.everyone.stream()
                .filter(person -> !person.equals(library.anna))
                .forEach(person -> story.answers(person, path, 3, 1, "слово").statusCode(200));
        var seen = Api.etag(library.gleb, path);
        costs(
                20,
                () -> by(library.gleb)
                        .header("If-Match", seen)
                        .body(Map.of())
                        .post(path + "/closure")
                        .then()
                        .statusCode(200));
        costs(
                6,
                () -> Api.get(library.gleb, REPORTS + Story.last(path) + "?limit=200")
                        .statusCode(200));
        costs(4, () -> Api.get(library.gleb, SURVEYS).statusCode(200));
    }

    private static void costs(int atMost, Runnable request) {
        assertThat(Statements.during(request)).hasSizeLessThanOrEqualTo(atMost);
    }
}
