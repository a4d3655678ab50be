package org.librarycpd.appraisal.questionnaire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.librarycpd.appraisal.Api.create;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Story.last;
import static org.librarycpd.appraisal.questionnaire.Writing.ASSIGNMENTS;
import static org.librarycpd.appraisal.questionnaire.Writing.opinion;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.TheLibrary;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

/** An expert comes in from another organisation, or from none, sees only what was assigned, and declares conflicts first. */
@QuarkusTest
class ExpertsDoorTest {

    private TheLibrary library;
    private Writing writing;

    @BeforeEach
    void open() {
        library = TheLibrary.opened();
        writing = new Writing(library, new Story(library).published(1));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void nothing_is_shown_before_the_declaration_and_only_what_was_assigned_after_it() {
        var other = writing.agreed();
        var path = writing.underReview();
        get(writing.expert, path)
                .statusCode(403)
                .body("type", equalTo("urn:librarycpd:problem:conflicts-are-declared-first"));
        get(writing.expert, path + "/proposals").statusCode(403);
        get(writing.expert, ASSIGNMENTS)
                .body("items.subjectId", contains(last(path)))
                .body("items[0].subjectKind", equalTo("QUESTIONNAIRE"))
                .body("items[0].libraryId", equalTo(library.id))
                .body("items[0].title", equalTo("A questionnaire"));
        var assignment = writing.assignment();
        post(writing.expert, assignment, "/declaration", Map.of())
                .statusCode(200)
                .body("conflict", nullValue());
        post(writing.expert, assignment, "/declaration", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:conflicts-are-declared-once"));
        get(writing.expert, path).statusCode(200).body("questions", hasSize(1));
        get(writing.expert, path + "/history").statusCode(403);
        get(writing.expert, other).statusCode(404);
        post(writing.expert, path, "/approval", Map.of()).statusCode(403);
        post(writing.expert, path, "/expert-opinion", opinion(false)).statusCode(200);
        get(writing.expert, Writing.QUESTIONNAIRES).body("items", hasSize(0));
        assertThat(Rows.count("audit_entry where library_id = '" + library.id + "' and actor = 'person:"
                        + writing.expert.id() + "'"))
                .isEqualTo(2);
    }

    @Test
    void a_conflict_ends_the_assignment_and_another_expert_is_asked() {
        var path = writing.underReview();
        post(writing.expert, writing.assignment(), "/declaration", Map.of("conflict", "Сестра работает у вас"))
                .statusCode(200)
                .body("conflict", equalTo("Сестра работает у вас"));
        get(writing.expert, path).statusCode(404);
        get(writing.expert, writing.assignment()).statusCode(200);
        post(writing.expert, writing.assignment(), "/declaration", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:an-ended-assignment-stays-ended"));
        var another = new Person(UUID.randomUUID(), "external-expert", "of nobody");
        post(library.gleb, path, "/review", Map.of("expertId", another.id())).statusCode(200);
        post(library.gleb, path, "/review", Map.of("expertId", UUID.randomUUID()))
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:one-expert-reviews-at-a-time"));
        get(another, path).statusCode(403);
    }

    @Test
    void an_expert_of_no_organisation_comes_in_too_and_nobody_without_an_assignment() {
        var path = writing.declared();
        var token = Token.person(writing.expert.id(), "external-expert").sign();
        given().auth().oauth2(token).get(path).then().statusCode(200);
        given().auth().oauth2(token).get(ASSIGNMENTS).then().statusCode(200);
        var withoutTheRole = Token.person(writing.expert.id(), "librarian").sign();
        given().auth().oauth2(withoutTheRole).get(path).then().statusCode(404);
        var stranger = new Person(UUID.randomUUID(), "external-expert", "of nobody");
        get(stranger, path).statusCode(404);
        get(stranger, writing.assignment()).statusCode(404);
        create(stranger, writing.assignment() + "/declaration", Map.of()).statusCode(404);
    }

    @Test
    void the_list_of_assignments_costs_one_statement_however_long() {
        writing.underReview();
        var one = Statements.during(() -> get(writing.expert, ASSIGNMENTS).body("items", hasSize(1)));
        for (var i = 0; i < 20; i++) {
            Rows.execute("""
                    insert into expert_assignment
                        (id, library_id, version, expert_id, subject_kind, subject_id, assigned_by, assigned_at)
                    values ('%s', '%s', 0, '%s', 'APPRAISAL', '%s', '%s', now())
                    """.formatted(
                            UUID.randomUUID(), library.id, writing.expert.id(), UUID.randomUUID(), library.gleb.id()));
        }
        var many = Statements.during(() -> get(writing.expert, ASSIGNMENTS).body("items", hasSize(21)));
        assertThat(many).hasSameSizeAs(one).hasSize(1);
    }
}
