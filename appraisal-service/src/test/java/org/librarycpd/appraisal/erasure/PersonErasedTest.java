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

    @Test
    void what_a_person_said_in_surveys_questionnaires_and_contests_goes_and_what_others_wrote_with_her_stays() {
        var anna = library.anna.id();
        Rows.execute("""
                insert into learning_needs_survey (id, library_id, version, title, questions, population, closes_on,
                        status, asked_departments, asked, changed_at)
                    values ('%1$s', '%2$s', 0, '{}', '[]', '{}', current_date, 'OPEN', '[]', 2, now());
                insert into needs_answer (id, library_id, version, survey_id, person_id, department_id, position_id,
                        employed_from, replies, answered_at)
                    select gen_random_uuid(), '%2$s', 0, '%1$s', who, '%1$s', '%1$s', current_date, '[]', now()
                    from unnest(array[%3$s]) as who;
                insert into questionnaire (id, library_id, version, position_id, number, title, status, drafted_by,
                        opinions, changed_at)
                    values ('%1$s', '%2$s', 0, '%1$s', 1, '{}', 'CONTRIBUTING', '%1$s', '[]', now());
                insert into question_proposal (id, library_id, version, questionnaire_id, author_id, kind, fate,
                        proposed_at, changed_at)
                    values ('%1$s', '%2$s', 0, '%1$s', '%4$s', 'ADD', 'OPEN', now(), now());
                insert into proposal_comment (id, library_id, proposal_id, author_id, comment, at)
                    select gen_random_uuid(), '%2$s', '%1$s', who, 'Well said', now() from unnest(array[%3$s]) as who;
                """.formatted(UUID.randomUUID(), library.id, both(), anna));
        Rows.execute("""
                insert into contest (id, library_id, version, reference, scope, title, description, opens_on,
                        entries_close_on, criteria, prizes, status, announced_by, changed_at)
                    values ('%1$s', '%2$s', 0, 'KN-1', 'LIBRARY', '{}', '{}', current_date, current_date, '[]', '[]',
                        'OPEN', '%1$s', now());
                insert into contest_entry (id, contest_id, library_id, version, title, text, authors, evidence,
                        submitted_by, submitted_at, status, changed_at)
                    select gen_random_uuid(), '%1$s', '%2$s', 0, 'My lesson', 'As I teach', who, '["https://a.example"]',
                        '%4$s', now(), 'SUBMITTED', now()
                    from (values (array['%4$s'::uuid]), (array[%3$s])) as entered(who);
                insert into judgement (id, contest_id, entry_id, juror_id, version, status, conflict, marks, comment,
                        declared_at, changed_at)
                    select gen_random_uuid(), '%1$s', entry.id, who, 0, 'IN_CONFLICT', 'My sister', '[]', 'Fine', now(),
                        now()
                    from contest_entry entry, unnest(array[%3$s]) as who where contest_id = '%1$s';
                insert into expert_assignment (id, library_id, version, expert_id, subject_kind, subject_id,
                        assigned_by, assigned_at, declared_conflict, declared_at, ended_at)
                    values ('%1$s', '%2$s', 0, '%4$s', 'QUESTIONNAIRE', '%1$s', '%1$s', now(), 'My sister', now(), now());
                """.formatted(UUID.randomUUID(), library.id, both(), anna));

        erased(library.anna);

        var here = " library_id = '" + library.id + "'";
        var boris = " = '" + library.boris.id() + "'";
        for (var others : List.of("needs_answer where person_id", "proposal_comment where author_id")) {
            assertThat(Rows.count(others + boris)).as(others).isEqualTo(1);
            assertThat(Rows.count(others.split(" ")[0] + " where" + here)).isEqualTo(1);
        }
        assertThat(Rows.count("question_proposal where author_id = '" + anna + "'"))
                .isEqualTo(1);
        assertThat(Rows.count("contest_entry where title = 'My lesson' and cardinality(authors) = 2 and" + here))
                .isEqualTo(1);
        assertThat(Rows.count("contest_entry where title = '—' and text = '—' and evidence = '[]' and" + here))
                .isEqualTo(1);
        assertThat(Rows.count("judgement where comment is null and conflict is null and juror_id = '" + anna + "'"))
                .isEqualTo(2);
        assertThat(Rows.count("judgement where comment = 'Fine' and juror_id" + boris))
                .isEqualTo(2);
        assertThat(Rows.count("expert_assignment where declared_conflict is null and expert_id = '" + anna + "'"))
                .isEqualTo(1);
    }

    private String both() {
        return "'%s'::uuid, '%s'::uuid".formatted(library.anna.id(), library.boris.id());
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
