package org.librarycpd.portfolio.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Contract;

/** What appraisals and contests lead to reaches the personnel department, and its answer goes back. */
@QuarkusTest
class OutcomeNoticeStoryTest {

    private static final String NOTICES = "/api/v1/hr-notices/";
    private static final String APPROVED = "appraisal.OutcomeApproved.v1";
    private static final String AWARDED = "appraisal.ContestAwarded.v1";
    private static final String SOMEBODY = "0b1a57ae-0000-4000-9000-000000000001";
    private static final String PROPOSER = "0b1a57ae-0000-4000-9000-000000000003";
    private static final String OUTCOME = "0197b0c1-0000-7000-8000-000000000601";
    private static final String ENTRY = "0197b0c1-0000-7000-8000-000000000802";
    private static final String PARTNER = "0b1a57ae-0000-4000-9000-000000000002";

    private static People library;

    private LearningYear year;

    @BeforeEach
    void aNewYear() {
        if (library == null) {
            library = People.ofANewLibrary();
        }
        year = new LearningYear(library);
    }

    @AfterEach
    void theYearEnds() {
        year.close();
    }

    @Test
    void an_approved_outcome_becomes_one_notice_and_its_recording_names_the_outcome() {
        var outcome = UUID.randomUUID();
        var data = Contract.of(APPROVED)
                .example()
                .replace(OUTCOME, outcome.toString())
                .replace(SOMEBODY, library.anna.id().toString())
                .replace(PROPOSER, library.vera.id().toString());
        tell("appraisal.outcomes", APPROVED, outcome, data);
        tell("appraisal.outcomes", APPROVED, outcome, data);
        var found = await().until(
                        () -> notices("OUTCOME_APPROVED", library.anna),
                        notices -> notices.getList("items").size() == 1);
        var id = found.getString("items[0].id");
        library.darya
                .asks()
                .header("Accept-Language", "en")
                .get(NOTICES + id)
                .then()
                .body("title", equalTo("Outcome OU-2026-0001: item for the learning plan"))
                .body("text", containsString("under OU-2026-0001"))
                .body("reference", equalTo("OU-2026-0001"))
                .body("outcomeId", equalTo(outcome.toString()))
                .body("gapIds", contains("0197b0c1-0000-7000-8000-000000000005"))
                .body("decidedBy", equalTo(library.vera.id().toString()));
        library.anna
                .asks()
                .get(NOTICES + id)
                .then()
                .body("title", equalTo("Решение OU-2026-0001: пункт для плана развития"));
        library.boris.asks().get(NOTICES + id).then().statusCode(404);

        step(library.darya, id, "query", "{\"question\": \"С какого числа?\"}").statusCode(200);
        step(library.anna, id, "answer", "{\"answer\": \"С первого\"}").statusCode(403);
        step(library.vera, id, "answer", "{\"answer\": \"С первого\"}").statusCode(200);
        step(library.darya, id, "acknowledgement", "").statusCode(200);
        step(library.darya, id, "recording", "{\"orderNumber\": \"12-к\"}").statusCode(200);
        var recorded = year.events.hear(
                "portfolio.hr-notices", e -> e.type().contains("HrNoticeRecorded") && id.equals(e.subject()));
        Contract.of("portfolio.HrNoticeRecorded.v1").accepts(recorded.data());
        Contract.of("portfolio.HrNoticeRecorded.v1")
                .accepts(Contract.of("portfolio.HrNoticeRecorded.v1").example());
        assertThat(JsonPath.from(recorded.data()).getString("outcomeId")).isEqualTo(outcome.toString());
        assertThat(notices("OUTCOME_APPROVED", library.anna).getList("items")).hasSize(1);
    }

    @Test
    void an_award_becomes_a_notice_for_each_of_those_who_won_together() {
        var entry = UUID.randomUUID();
        var data = Contract.of(AWARDED)
                .example()
                .replace(ENTRY, entry.toString())
                .replace(SOMEBODY, library.boris.id().toString())
                .replace(PARTNER, library.zhanna.id().toString());
        tell("appraisal.contests", AWARDED, entry, data);
        tell("appraisal.contests", AWARDED, entry, data);
        for (var winner : List.of(library.boris, library.zhanna)) {
            var found = await().until(
                            () -> notices("CONTEST_AWARDED", winner),
                            notices -> notices.getList("items").size() == 1);
            assertThat(found.getString("items[0].title")).isEqualTo("Конкурс KN-2026-0001: место 1");
            assertThat(found.getString("items[0].text")).contains("награда: командировка");
        }
    }

    private void tell(String topic, String type, UUID subject, String data) {
        Contract.of(type).accepts(data);
        year.heard(year.events.tell(topic, type, subject, 2, library.libraryId, data));
    }

    private static JsonPath notices(String cause, Person about) {
        return library.darya
                .asks()
                .get(NOTICES + "?cause=" + cause + "&person=" + about.id())
                .jsonPath();
    }

    private static ValidatableResponse step(Person person, String id, String action, String body) {
        var etag = library.darya.asks().get(NOTICES + id).header("ETag");
        return person.asks()
                .header("If-Match", etag)
                .body(body)
                .post(NOTICES + id + "/" + action)
                .then();
    }
}
