package org.librarycpd.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.librarycpd.appraisal.Api.by;
import static org.librarycpd.appraisal.Api.etag;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Api.put;
import static org.librarycpd.appraisal.Story.ratings;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.TheLibrary;
import org.librarycpd.test.Contract;

/** Colleagues and an expert say what they see, and nobody learns who of the colleagues said what. */
@QuarkusTest
class OpinionStoryTest {

    private static final String OPINIONS = "/api/v1/appraisal-opinions";

    @Inject
    Scheduled scheduled;

    private final Person expert =
            new Person(UUID.randomUUID(), "external-expert", UUID.randomUUID().toString());
    private TheLibrary library;
    private List<String> competencies;
    private String path;

    @BeforeEach
    void open() {
        library = TheLibrary.opened();
        var story = new Story(library);
        competencies = story.published(2);
        var profile = story.profile(competencies);
        path = scheduled.by(library, library.anna, competencies, profile, scheduled.talkWithOpinions());
        story.selfAssessed(library.anna, competencies);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void three_colleagues_are_seen_together_and_the_expert_by_what_he_says() {
        var first = given(asked("COLLEAGUE", library.boris), library.boris, 1);
        given(asked("COLLEAGUE", library.lev), library.lev, 2);
        post(library.vera, path, "/assessments/submission", ratings(competencies, 2))
                .statusCode(409)
                .body(
                        "title",
                        equalTo("2 colleagues have answered and at least 3 are needed: invite more of them,"
                                + " or submit once the last day (" + dueOn() + ") is over."));
        given(asked("COLLEAGUE", library.nina), library.nina, 4);
        get(library.vera, path + "/opinions")
                .statusCode(403)
                .body("type", equalTo("urn:librarycpd:problem:opinions-are-seen-once-both-sides-have-submitted"));
        var ofTheExpert = asked("EXPERT", expert);
        declared();
        given(ofTheExpert, expert, 3);
        var unanswered = asked("COLLEAGUE", library.gleb);
        post(library.vera, path, "/assessments/submission", ratings(competencies, 2))
                .statusCode(200);

        get(library.vera, path + "/opinions")
                .statusCode(200)
                .body("colleagues.given", equalTo(3))
                .body("colleagues.competencies.mean", contains(2.5f, 2.5f))
                .body("colleagues.competencies.count", contains(3, 3))
                .body("experts.expertId", contains(expert.id().toString()))
                .body("experts[0].ratings.level", contains(3, 3));
        get(library.anna, path + "/opinions").statusCode(403);
        get(library.boris, path + "/opinions").statusCode(404);
        get(library.gleb, unanswered).body("status", equalTo("LAPSED"));
        post(library.gleb, unanswered, "/submission", ratings(competencies, 1)).statusCode(409);
        get(library.boris, first).body("ratings.level", contains(1, 1));
    }

    @Test
    void fewer_than_three_who_could_judge_say_nothing() {
        var two = competencies.subList(0, 1);
        for (var colleague : List.of(library.boris, library.lev)) {
            given(asked("COLLEAGUE", colleague), colleague, 1);
        }
        var opinion = asked("COLLEAGUE", library.nina);
        post(library.nina, opinion, "/submission", ratings(two, 3)).statusCode(200);
        var ofTheExpert = asked("EXPERT", expert);
        declared();
        given(ofTheExpert, expert, 3);
        post(library.vera, path, "/assessments/submission", ratings(competencies, 2))
                .statusCode(200);
        get(library.vera, path + "/opinions")
                .body("colleagues.competencies.competency.id", contains(competencies.get(0)));
    }

    @Test
    void only_who_was_asked_sees_it_and_colleagues_write_no_words() {
        var opinion = asked("COLLEAGUE", library.boris);
        for (var other : List.of(library.anna, library.vera, library.lev, library.gleb, expert)) {
            get(other, opinion).statusCode(404);
            put(other, opinion, "/ratings", ratings(competencies, 1)).statusCode(404);
            post(other, opinion, "/refusal", Map.of("reason", "x")).statusCode(404);
        }
        get(library.boris, path).statusCode(404);
        get(library.boris, OPINIONS)
                .body("items", hasSize(1))
                .body("items[0].etag", equalTo(etag(library.boris, opinion)));
        var worded = Map.of(
                "ratings",
                List.of(Map.of("competencyId", competencies.get(0), "level", 1, "comment", "As I always say")));
        put(library.boris, opinion, "/ratings", worded)
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:colleagues-answer-in-levels"));
        post(library.boris, opinion, "/submission", Map.of())
                .statusCode(409)
                .body("title", equalTo("Rate at least one competency, or decline."));
        post(library.boris, opinion, "/refusal", Map.of("reason", "We share a room"))
                .statusCode(200)
                .body("status", equalTo("DECLINED"));
    }

    @Test
    void colleagues_are_others_of_the_library_and_each_is_asked_once() {
        var nobody = new Person(UUID.randomUUID(), "librarian", library.id);
        for (var wrong : List.of(library.anna, library.vera, nobody)) {
            asking("COLLEAGUE", wrong)
                    .statusCode(409)
                    .body("type", equalTo("urn:librarycpd:problem:a-colleague-is-somebody-else-of-the-library"));
        }
        asked("COLLEAGUE", library.boris);
        asking("COLLEAGUE", library.boris)
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:each-is-asked-once"));
        asking("EXPERT", library.lev)
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:an-expert-comes-from-outside"));
    }

    @Test
    void an_expert_declares_conflicts_before_anything_is_shown() {
        var opinion = asked("EXPERT", expert);
        get(expert, opinion)
                .statusCode(403)
                .body("type", equalTo("urn:librarycpd:problem:conflicts-are-declared-first"));
        declared();
        get(expert, opinion)
                .statusCode(200)
                .body("ratings.requiredLevel", contains(3, 3))
                .body("ratings[0].level", nullValue());
        get(expert, path).statusCode(403);
        post(expert, opinion, "/submission", ratings(competencies.subList(0, 1), 3))
                .statusCode(409)
                .body("title", equalTo("An expert rates every competency: 1 of 2 are rated."));
        var told = library.events.hear("appraisal.opinions", e -> opinion.endsWith(e.subject()));
        Contract.of("appraisal.AssessmentRequested.v1").accepts(told.data());
        assertThat(told.type()).isEqualTo("appraisal.AssessmentRequested.v1");
    }

    private String asked(String kind, Person giver) {
        String id = asking(kind, giver).statusCode(201).extract().path("id");
        return OPINIONS + "/" + id;
    }

    private ValidatableResponse asking(String kind, Person giver) {
        return by(library.vera)
                .header("Idempotency-Key", Api.newKey())
                .header("If-Match", etag(library.vera, path))
                .body(Map.of("kind", kind, "giverId", giver.id()))
                .post(path + "/opinions")
                .then();
    }

    private String given(String opinion, Person giver, int level) {
        post(giver, opinion, "/submission", ratings(competencies, level)).statusCode(200);
        return opinion;
    }

    private void declared() {
        var assignments =
                get(expert, "/api/v1/expert-assignments").statusCode(200).extract();
        String id = assignments.path("items[0].id");
        post(expert, "/api/v1/expert-assignments/" + id, "/declaration", Map.of())
                .statusCode(200);
    }

    private String dueOn() {
        return get(library.vera, path).extract().path("dates.assessmentDueOn");
    }
}
