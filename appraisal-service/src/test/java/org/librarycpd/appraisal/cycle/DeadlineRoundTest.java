package org.librarycpd.appraisal.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.librarycpd.appraisal.cycle.TheCycle.TODAY;
import static org.librarycpd.appraisal.cycle.TheCycle.annual;
import static org.librarycpd.appraisal.cycle.TheCycle.departments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.TheLibrary;
import org.librarycpd.appraisal.cycle.work.DeadlineRound;
import org.librarycpd.test.Contract;

/** The self-assessment is due in ninety days; the days go by. */
@QuarkusTest
class DeadlineRoundTest {

    private static final String NEAR = "appraisal.AppraisalDeadlineNear.v1";

    private TheLibrary library;
    private Story story;
    private List<String> competencies;
    private String cycle;

    @Inject
    DeadlineRound round;

    @BeforeEach
    void open() {
        library = TheLibrary.opened();
        story = new Story(library);
        competencies = story.published(1);
        story.profile(competencies);
        var cycles = new TheCycle(library);
        cycle = cycles.scheduled(cycles.inForce(annual(departments(library.reference))));
        cycles.opened(cycle);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void people_are_reminded_90_60_30_7_and_1_days_before_each_once() {
        for (var left = 90; left >= 0; left -= left > 10 ? 5 : 1) {
            round.on(TODAY.plusDays(90 - left));
            round.on(TODAY.plusDays(90 - left));
        }
        assertThat(daysLeft("SELF_ASSESSMENT", library.anna.id().toString())).containsExactly(90, 60, 30, 7, 1);
        assertThat(daysLeft("ASSESSMENT", library.vera.id().toString())).hasSizeGreaterThan(3);
        assertThat(near()).allSatisfy(told -> Contract.of(NEAR).accepts(told));
        Contract.of(NEAR).accepts(Contract.of(NEAR).example());
    }

    @Test
    void missed_days_are_made_up_for_by_the_nearest_step_only() {
        round.on(TODAY);
        round.on(TODAY.plusDays(40));
        round.on(TODAY.plusDays(41));
        round.on(TODAY.plusDays(85));
        round.on(TODAY.plusDays(86));
        assertThat(daysLeft("SELF_ASSESSMENT", library.anna.id().toString())).containsExactly(90, 50, 5);
    }

    @Test
    void who_has_done_it_is_left_in_peace() {
        story.selfAssessed(library.anna, competencies);
        await().until(() ->
                Rows.count("appraisal where status = 'ASSESSMENT' and person_id = '" + library.anna.id() + "'") == 1);
        round.on(TODAY);
        round.on(TODAY.plusDays(60));
        assertThat(daysLeft("SELF_ASSESSMENT", library.boris.id().toString())).containsExactly(90, 30);
        assertThat(daysLeft("SELF_ASSESSMENT", library.anna.id().toString())).isEmpty();
    }

    /** Of one appraisal only: a head is reminded of each of his people. */
    private List<Integer> daysLeft(String stage, String who) {
        var first = near().stream()
                .map(JsonPath::from)
                .filter(told -> stage.equals(told.getString("stage")) && who.equals(told.getString("whoId")))
                .toList();
        return first.stream()
                .filter(told ->
                        told.getString("appraisalId").equals(first.get(0).getString("appraisalId")))
                .map(told -> told.getInt("daysLeft"))
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    private List<String> near() {
        var outbox = "outbox_message where headers ->> 'ce_librarycpdtenant' = '" + library.id + "'";
        await().until(() -> Rows.count(outbox) == 0);
        return library.events.all("appraisal.appraisals").stream()
                .filter(event -> NEAR.equals(event.type()) && library.id.equals(event.libraryId()))
                .map(event -> event.data())
                .toList();
    }
}
