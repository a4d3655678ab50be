package org.librarycpd.appraisal.questionnaire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.librarycpd.appraisal.Api.create;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Api.put;
import static org.librarycpd.appraisal.Story.last;
import static org.librarycpd.appraisal.questionnaire.Writing.QUESTIONNAIRES;
import static org.librarycpd.appraisal.questionnaire.Writing.closing;
import static org.librarycpd.appraisal.questionnaire.Writing.opinion;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.TheLibrary;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;

@QuarkusTest
class QuestionnaireStoryTest {

    private static final Map<String, String> NOTHING = Map.of();

    private TheLibrary library;
    private Writing writing;

    @BeforeEach
    void open() {
        library = TheLibrary.opened();
        var story = new Story(library);
        var competencies = story.published(1);
        story.profile(competencies);
        writing = new Writing(library, competencies);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void librarians_write_a_questionnaire_together_and_an_expert_finds_it_fit() {
        var path = writing.drafted();
        get(library.anna, path).statusCode(404);
        post(library.gleb, path, "/opening", closing()).statusCode(200).body("status", equalTo("CONTRIBUTING"));
        told("QuestionnaireOpenedForContributions", path);

        var annas = writing.proposed(library.anna, path);
        var boriss = writing.proposed(library.boris, path);
        var another = writing.proposed(library.boris, path);
        create(library.boris, annas + "/comments", Map.of("comment", "Хорошо сказано"))
                .statusCode(200)
                .body("comments[0].comment", equalTo("Хорошо сказано"));
        put(library.anna, annas, "", writing.addition()).statusCode(200);
        post(library.boris, another, "/withdrawal", NOTHING).body("fate", equalTo("WITHDRAWN"));
        post(library.gleb, boriss, "/merge", Map.of("into", last(annas), "reason", "об одном"))
                .statusCode(200)
                .body("mergedInto", equalTo(last(annas)));
        post(library.gleb, annas, "/acceptance", NOTHING).statusCode(200).body("fate", equalTo("ACCEPTED"));
        var decided = told("QuestionProposalDecided", path);
        assertThat(decided).doesNotContain("об одном");
        var veras = writing.proposed(library.vera, path);
        post(library.gleb, veras, "/rejection", Map.of("reason", "уже спрашиваем"))
                .statusCode(200);
        get(library.vera, veras)
                .body("fate", equalTo("REJECTED"))
                .body("reason", equalTo("уже спрашиваем"))
                .body("decidedBy", equalTo(library.gleb.id().toString()));
        get(library.anna, path)
                .body("questions[0].sources.authorId", contains(text(library.anna.id()), text(library.boris.id())));

        post(library.gleb, path, "/review", Map.of("expertId", writing.expert.id()))
                .statusCode(200)
                .body("status", equalTo("EXPERT_REVIEW"));
        told("QuestionnaireReviewRequested", path);
        post(writing.expert, writing.assignment(), "/declaration", NOTHING).statusCode(200);
        get(writing.expert, path + "/allowed-actions").body("actions", contains("expert-opinion", "return"));
        create(writing.expert, annas + "/comments", Map.of("comment", "Понятно?"))
                .statusCode(200);
        post(writing.expert, path, "/return", Map.of("reason", "уточните шкалу"))
                .body("status", equalTo("CONTRIBUTING"));
        get(writing.expert, path).statusCode(404);
        get(library.anna, path).body("review.returnedFor", equalTo("уточните шкалу"));
        post(library.gleb, path, "/review", Map.of("expertId", writing.expert.id()))
                .statusCode(200);
        post(writing.expert, writing.assignment(), "/declaration", NOTHING).statusCode(200);
        String question = get(writing.expert, path).extract().path("questions[0].id");
        var fit = Map.of(
                "fit", true, "text", "Годится", "remarks", List.of(Map.of("questionId", question, "text", "Ясно")));
        post(writing.expert, path, "/expert-opinion", fit).statusCode(200);
        post(library.gleb, path, "/approval", NOTHING).statusCode(200).body("status", equalTo("APPROVED"));
        get(library.boris, path).statusCode(200);
        post(library.gleb, path, "/publication", NOTHING).statusCode(200).body("status", equalTo("PUBLISHED"));
        told("QuestionnairePublished", path);

        get(library.boris, path + "/history")
                .statusCode(200)
                .body(
                        "items.deed",
                        hasItems(
                                "QuestionnaireDrafted",
                                "QuestionProposed",
                                "ExpertDeclaredNoConflict",
                                "QuestionnaireApproved",
                                "QuestionnairePublished"))
                .body("items[0].by", equalTo(text(library.gleb.id())));
    }

    @Test
    void a_published_version_never_changes_and_the_next_one_takes_its_place() {
        var first = writing.published();
        var asked = get(library.anna, first).extract().jsonPath().getList("questions");
        var second = writing.drafted();
        get(library.gleb, second)
                .body("number", equalTo(2))
                .body("revisedFrom", equalTo(last(first)))
                .body("questions", hasSize(1));
        create(library.anna, first + "/proposals", writing.addition())
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:questions-are-proposed-while-it-is-open"));
        post(library.gleb, first, "/opening", closing()).statusCode(409);
        post(library.gleb, second, "/opening", closing()).statusCode(200);
        String question = get(library.anna, second).extract().path("questions[0].id");
        var removal = Map.of("kind", "REMOVE", "questionId", question);
        var proposals = second + "/proposals";
        String proposal = create(library.anna, proposals, removal)
                .statusCode(201)
                .extract()
                .path("id");
        writing.proposed(library.boris, second);
        List<String> open = get(library.gleb, proposals + "?fate=OPEN")
                .body("items", hasSize(2))
                .body("items[0].comments", nullValue())
                .extract()
                .path("items.id");
        assertThat(open).contains(proposal);
        open.forEach(id ->
                post(library.gleb, proposals + "/" + id, "/acceptance", NOTHING).statusCode(200));
        post(library.gleb, second, "/review", Map.of("expertId", writing.expert.id()))
                .statusCode(200);
        post(writing.expert, writing.assignment(), "/declaration", NOTHING).statusCode(200);
        post(writing.expert, second, "/expert-opinion", opinion(true)).statusCode(200);
        post(library.gleb, second, "/approval", NOTHING).statusCode(200);
        post(library.gleb, second, "/publication", NOTHING).statusCode(200);
        get(library.anna, first).body("status", equalTo("RETIRED"));
        assertThat(get(library.anna, first).extract().jsonPath().getList("questions"))
                .isEqualTo(asked);
        get(library.anna, QUESTIONNAIRES + "?status=PUBLISHED").body("items.id", contains(last(second)));
        post(library.gleb, second, "/retirement", NOTHING).body("status", equalTo("RETIRED"));
    }

    @Test
    void who_may_see_and_do_what() {
        var zoya = writing.cleaner();
        var path = writing.open();
        get(zoya, path).statusCode(404);
        get(library.lev, path).statusCode(200);
        get(zoya, QUESTIONNAIRES).body("items", hasSize(0));
        get(library.anna, QUESTIONNAIRES).body("items.id", contains(last(path)));
        get(library.lev, QUESTIONNAIRES + "?status=CONTRIBUTING").body("items", hasSize(1));
        var proposal = writing.proposed(library.anna, path);
        create(zoya, path + "/proposals", writing.addition()).statusCode(404);
        put(library.boris, proposal, "", writing.addition()).statusCode(403);
        post(library.anna, proposal, "/acceptance", NOTHING)
                .statusCode(403)
                .body("type", equalTo("urn:librarycpd:problem:the-overseer-or-the-editor-decides"));
        post(library.gleb, proposal, "/rejection", NOTHING).statusCode(400);
        post(library.anna, path, "/review", Map.of("expertId", writing.expert.id()))
                .statusCode(403);
        post(library.gleb, path, "/review", Map.of("expertId", writing.expert.id()))
                .statusCode(409)
                .body("title", equalTo("Decide on every proposal first: 1 are still open."));
        post(library.gleb, proposal, "/acceptance", NOTHING).statusCode(200);
        post(library.gleb, path, "/review", Map.of("expertId", library.boris.id()))
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:an-expert-comes-from-outside"));
        post(library.gleb, path, "/publication", NOTHING)
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:only-the-approved-is-published"));
        get(library.anna.as("auditor"), path + "/history").statusCode(200);
    }

    @Test
    void everybody_of_the_library_reads_the_published_one_but_not_how_it_was_reviewed() {
        var zoya = writing.cleaner();
        var path = writing.published();
        get(zoya, path).statusCode(200).body("questions", hasSize(1)).body("review", nullValue());
        get(library.anna, path).body("review.opinions", hasSize(1));
        get(zoya, path + "/proposals").statusCode(200).body("items", hasSize(0));
        get(zoya, path + "/history").statusCode(403);
        create(zoya, path + "/proposals", writing.addition()).statusCode(403);
    }

    @Test
    void the_editor_decides_beside_the_overseer() {
        var zoya = writing.cleaner();
        var draft = new java.util.HashMap<>(writing.draft());
        draft.put("editorId", UUID.randomUUID());
        create(library.gleb, QUESTIONNAIRES, draft)
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:an-editor-works-here"));
        draft.put("editorId", zoya.id());
        String id = create(library.gleb, QUESTIONNAIRES, draft)
                .statusCode(201)
                .extract()
                .path("id");
        var path = QUESTIONNAIRES + "/" + id;
        post(zoya, path, "/opening", closing()).statusCode(403);
        post(library.gleb, path, "/opening", closing()).statusCode(200);
        post(zoya, writing.proposed(library.anna, path), "/acceptance", NOTHING).statusCode(200);
    }

    @Test
    void what_is_asked_fits_the_profile_and_is_said_in_russian() {
        var strange = new Writing(library, new Story(library).published(1));
        var path = strange.declared();
        post(strange.expert, path, "/expert-opinion", opinion(true)).statusCode(200);
        var seen = Api.etag(library.gleb, path);
        given().auth()
                .oauth2(library.gleb.token().sign())
                .contentType("application/json")
                .header("Accept-Language", "ru")
                .header("If-Match", seen)
                .body(NOTHING)
                .post(path + "/approval")
                .then()
                .statusCode(409)
                .body("title", containsString("не связанных с компетенциями профиля"));
        create(library.anna, path + "/proposals", Map.of("kind", "ADD")).statusCode(409);
    }

    @Test
    void reading_and_lists_cost_few_statements() {
        var path = writing.agreed();
        for (var reader : List.of(library.gleb, library.anna, library.vera)) {
            assertThat(Statements.during(() -> get(reader, path).statusCode(200)))
                    .hasSizeLessThanOrEqualTo(4);
            assertThat(Statements.during(() -> get(reader, QUESTIONNAIRES).body("items", hasSize(1))))
                    .hasSizeLessThanOrEqualTo(4);
        }
        var list = path + "/proposals";
        var one = Statements.during(() -> get(library.anna, list).body("items", hasSize(1)));
        for (var i = 0; i < 10; i++) {
            writing.proposed(library.anna, path);
        }
        var many = Statements.during(() -> get(library.anna, list).body("items", hasSize(11)));
        assertThat(many).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.during(() -> writing.proposed(library.anna, path)))
                .hasSizeLessThanOrEqualTo(5);
        get(library.anna, list + "?limit=5").header("Link", containsString("rel=\"next\""));
        assertThat(Statements.during(() -> get(library.gleb, path + "/history").statusCode(200)))
                .hasSizeLessThanOrEqualTo(2);
    }

    private String told(String event, String path) {
        var contract = "appraisal." + event + ".v1";
        var told = library.events.hear(
                "appraisal.questionnaires", e -> last(path).equals(e.subject()) && contract.equals(e.type()));
        Contract.of(contract).accepts(told.data());
        assertThat(told.libraryId()).isEqualTo(library.id);
        assertThat(JsonPath.from(told.data()).getString("questionnaireId")).isEqualTo(last(path));
        return told.data();
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
