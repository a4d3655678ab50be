package org.librarycpd.appraisal.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.librarycpd.appraisal.Api.by;
import static org.librarycpd.appraisal.Api.etag;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Api.put;
import static org.librarycpd.appraisal.Story.agreed;
import static org.librarycpd.appraisal.Story.last;
import static org.librarycpd.appraisal.Story.ratings;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.InALibrary;
import org.librarycpd.test.Statements;

/** The questionnaire that librarians wrote together is the one they are asked, and their head too. */
@QuarkusTest
class QuestionnaireAnswersTest extends InALibrary {

    private static final String LINK = "https://catalogue.example.org/guide";

    private Writing writing;
    private List<String> competencies;

    @BeforeEach
    void prepare() {
        competencies = story.published(1);
        story.profile(competencies);
        writing = new Writing(library, competencies);
    }

    @Test
    void both_sides_answer_the_questionnaire_in_force_blind_and_their_answers_stand_beside_each_other() {
        var questionnaire = writing.publishedWithThreeKinds();
        List<String> questions = get(library.anna, questionnaire).extract().path("questions.id");
        var self = story.started(library.anna);
        post(library.gleb, questionnaire, "/retirement", Map.of()).statusCode(200);
        get(library.anna, self)
                .body("questionnaireId", equalTo(last(questionnaire)))
                .body("replies", empty());
        put(library.anna, self, "/ratings", ratings(competencies, 2)).statusCode(200);
        post(library.anna, self, "/submission", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:required-questions-are-answered"))
                .body(
                        "title",
                        equalTo("Answer the required questions of the questionnaire first: 2 still have no answer."));
        put(library.anna, self, "/replies", replies(questions, 2, "I ask what they need"))
                .statusCode(200)
                .body("replies.questionId", equalTo(questions))
                .body("replies[2].evidence", contains(LINK));
        post(library.anna, self, "/submission", Map.of()).statusCode(200);
        put(library.anna, self, "/replies", Map.of("replies", List.of())).statusCode(409);

        var appraisal = story.appraisalBegun(self);
        get(library.vera, appraisal)
                .body("questionnaireId", equalTo(last(questionnaire)))
                .body("answers", empty());
        get(library.vera, appraisal + "/allowed-actions").body("actions", hasItem("assessments/replies"));
        post(library.vera, appraisal, "/assessments/submission", ratings(competencies, 1))
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:required-questions-are-answered"));
        put(library.vera, appraisal, "/assessments/replies", replies(questions, 1, "She asks twice"))
                .statusCode(200)
                .body("answers[0].appraiser.point", equalTo(1))
                .body("answers.person", contains(nullValue(), nullValue(), nullValue()));
        get(library.vera, self).statusCode(403);
        post(library.vera, appraisal, "/assessments/submission", ratings(competencies, 1))
                .statusCode(200)
                .body("answers.questionId", equalTo(questions))
                .body("answers.appraiser.text", hasItem("She asks twice"))
                .body("answers.person.text", hasItem("I ask what they need"))
                .body("answers[0].person.point", equalTo(2));
        put(library.vera, appraisal, "/assessments/replies", replies(questions, 2, "x"))
                .statusCode(409);
        assertThat(Statements.during(() -> get(library.vera, appraisal).body("answers", hasSize(3))))
                .hasSizeLessThanOrEqualTo(3);
        get(library.anna, appraisal).statusCode(404);
        post(library.vera, appraisal, "/confirmation", agreed(competencies, 2)).statusCode(200);
        get(library.anna, appraisal).statusCode(200).body("answers[1].appraiser.text", equalTo("She asks twice"));
    }

    @Test
    void replies_and_ratings_are_submitted_in_one_request() {
        var questionnaire = writing.published();
        List<String> questions = get(library.anna, questionnaire).extract().path("questions.id");
        var point = Map.of("replies", List.of(Map.of("questionId", questions.get(0), "point", 1)));
        var self = story.started(library.anna);
        put(library.anna, self, "/ratings", ratings(competencies, 2)).statusCode(200);
        put(library.anna, self, "/replies", point).statusCode(200);
        post(library.anna, self, "/submission", Map.of()).statusCode(200);
        var appraisal = story.appraisalBegun(self);
        var both = Map.of("ratings", ratings(competencies, 1).get("ratings"), "replies", point.get("replies"));
        var seen = etag(library.vera, appraisal);
        assertThat(Statements.during(() -> by(library.vera)
                        .header("If-Match", seen)
                        .body(both)
                        .post(appraisal + "/assessments/submission")
                        .then()
                        .statusCode(200)))
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void what_does_not_fit_is_refused_with_its_place() {
        var questionnaire = writing.publishedWithThreeKinds();
        List<String> questions = get(library.anna, questionnaire).extract().path("questions.id");
        var self = story.started(library.anna);
        put(library.anna, self, "/replies", replies(questions, 3, "so"))
                .statusCode(409)
                .body("title", equalTo("There is no point 3 on this scale: choose from 1 to 2."));
        var insecure = Map.of("questionId", questions.get(2), "evidence", List.of("http://catalogue.example.org"));
        put(library.anna, self, "/replies", Map.of("replies", List.of(insecure)))
                .statusCode(400);
        var strange = Map.of("questionId", UUID.randomUUID(), "point", 1);
        put(library.anna, self, "/replies", Map.of("replies", List.of(strange)))
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:only-questions-of-the-questionnaire-are-answered"));
    }

    @Test
    void where_no_questionnaire_is_published_nothing_is_asked() {
        writing.agreed();
        var self = story.started(library.anna);
        get(library.anna, self).body("$", not(hasKey("questionnaireId"))).body("$", not(hasKey("replies")));
        var strange = Map.of("questionId", UUID.randomUUID(), "point", 1);
        put(library.anna, self, "/replies", Map.of("replies", List.of(strange))).statusCode(409);
        put(library.anna, self, "/ratings", ratings(competencies, 2)).statusCode(200);
        post(library.anna, self, "/submission", Map.of()).statusCode(200);
        var appraisal = story.appraisalBegun(self);
        story.assessed(appraisal, competencies);
        get(library.vera, appraisal).body("$", not(hasKey("answers")));
    }

    private static Map<String, Object> replies(List<String> questions, int point, String words) {
        return Map.of(
                "replies",
                List.of(
                        Map.of("questionId", questions.get(1), "text", words),
                        Map.of("questionId", questions.get(2), "evidence", List.of(LINK)),
                        Map.of("questionId", questions.get(0), "point", point)));
    }
}
