package org.librarycpd.appraisal.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.librarycpd.appraisal.Story.last;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.InALibrary;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.test.Contract;

@QuarkusTest
class PersonErasedTest extends InALibrary {

    private static final UUID QUESTION = UUID.randomUUID();
    private static final UUID ANOTHER = UUID.randomUUID();
    private static final String REPLIES = """
            cast('[{"questionId": "%s", "text": "I run the desk alone"}, {"questionId": "%s", "point": 2}]' as jsonb)
            """.formatted(QUESTION, ANOTHER);
    private static final String POINT_ALONE = """
            cast('[{"questionId": "%s"}, {"questionId": "%s", "point": 2}]' as jsonb)
            """.formatted(QUESTION, ANOTHER);

    @Test
    void what_a_person_wrote_of_her_own_goes_and_what_was_appraised_stays_without_her_words() {
        var competencies = story.published(1);
        story.profile(competencies);
        var annas = written(library.anna, competencies);
        var boriss = written(library.boris, competencies);
        Api.post(library.anna, annas, "/submission", Map.of()).statusCode(200);
        var appraisal = story.appraisalBegun(annas);
        Rows.execute("update self_assessment set replies = " + REPLIES + " where id = '" + last(annas) + "'");
        Rows.execute("update appraisal set replies = " + REPLIES + ", self_replies = " + REPLIES + " where id = '"
                + last(appraisal) + "'");

        erased(library.anna);
        erased(library.boris);

        assertThat(Rows.count("self_assessment where id = '" + last(annas) + "'"))
                .isEqualTo(1);
        assertThat(Rows.count("self_rating where self_assessment_id = '" + last(annas) + "' and level = 2"))
                .isEqualTo(1);
        assertThat(Rows.count("self_assessment where id = '" + last(boriss) + "'"))
                .isZero();
        assertThat(Rows.count("self_rating where comment is not null and library_id = '" + library.id + "'"))
                .isZero();
        assertThat(Rows.count("self_assessment where replies = " + POINT_ALONE)).isEqualTo(1);
        assertThat(Rows.count("appraisal where id = '" + last(appraisal) + "' and self_replies = " + POINT_ALONE
                        + " and replies = " + REPLIES))
                .isEqualTo(1);
        assertThat(Rows.count("idempotency_key where who like '%" + library.anna.id() + "%'"))
                .isZero();
    }

    private String written(Person person, List<String> competencies) {
        var path = story.started(person);
        var rating = Map.of("competencyId", competencies.get(0), "level", 2, "comment", "I run the desk alone.");
        Api.put(person, path, "/ratings", Map.of("ratings", List.of(rating))).statusCode(200);
        return path;
    }

    private void erased(Person person) {
        var contract = "portfolio.PersonErased.v1";
        var data = """
                {"personId": "%s", "erasedAt": "2026-11-23T10:15:30Z"}""".formatted(person.id());
        Contract.of(contract).accepts(data);
        var event = library.events.tell("portfolio.persons", contract, person.id(), 1, null, data);
        await().until(() -> Rows.count("inbox_event where event_id = '" + event + "'") > 0);
    }
}
