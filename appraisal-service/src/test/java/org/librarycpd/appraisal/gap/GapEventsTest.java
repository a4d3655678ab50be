package org.librarycpd.appraisal.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Story.last;
import static org.librarycpd.appraisal.Story.reason;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.appraisal.InALibrary;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.TheLibrary;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Heard;
import org.librarycpd.test.Token;

@QuarkusTest
class GapEventsTest extends InALibrary {

    private static final String FACTS = "appraisal.competency-gaps";
    private static final String STATE = "appraisal.competency-gaps.state";

    private final UUID entry = UUID.randomUUID();

    @Test
    void each_turn_of_a_gap_is_told_and_its_state_after_it() {
        var gap = story.gapOf(library.anna);
        story.planApproved(UUID.randomUUID(), 1, UUID.randomUUID(), gap, library.anna);
        story.entryVerified(entry, 1, gap, library.anna);
        post(library.vera, gap, "/closure", reason("seen in practice")).statusCode(200);
        story.entrySuperseded(entry, 2, gap, library.anna);
        post(library.vera, gap, "/waiver", reason("moves to another post")).statusCode(200);

        library.events.hear(FACTS, e -> isAbout(gap, e) && e.type().contains("Waived"));
        var facts = about(gap, FACTS);
        assertThat(facts)
                .extracting(Heard::type)
                .containsExactly(
                        "appraisal.CompetencyGapOpened.v1",
                        "appraisal.CompetencyGapEvidenced.v1",
                        "appraisal.CompetencyGapClosed.v1",
                        "appraisal.CompetencyGapReopened.v1",
                        "appraisal.CompetencyGapWaived.v1");
        var states = about(gap, STATE);
        assertThat(states)
                .extracting(e -> JsonPath.from(e.data()).getString("status"))
                .containsExactly("OPEN", "PLANNED", "EVIDENCED", "CLOSED", "PLANNED", "WAIVED");
        assertThat(states).extracting(Heard::sequence).isSorted().doesNotHaveDuplicates();
        for (var event : List.of(facts, states)) {
            event.forEach(e -> Contract.of(e.type()).accepts(e.data()));
            assertThat(event).allSatisfy(e -> assertThat(e.data()).doesNotContain("evel", "practice"));
            assertThat(event).extracting(Heard::libraryId).containsOnly(library.id);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "learning-plans,    LearningPlanApproved",
        "learning-plans,    PlanItemCancelled",
        "portfolio-entries, PortfolioEntryVerified",
        "portfolio-entries, PortfolioEntrySuperseded"
    })
    void news_of_a_gap_that_is_not_known_waits_for_it(String topic, String type) {
        var contract = "portfolio." + type + ".v1";
        library.happened(topic, type, entry, 1, Contract.of(contract).example());
        assertThat(Rows.count("parked_event where envelope::text like '%" + entry + "%' and consumer like '" + contract
                        + "@%' and missing_id = '0b1a57ae-0000-4000-8000-000000000104'"))
                .isEqualTo(1);
    }

    @Test
    void a_gap_of_another_library_is_not_known_here() {
        var gap = story.gapOf(library.anna);
        try (var other = TheLibrary.opened()) {
            new Story(other).entryVerified(entry, 1, gap, library.anna);
        }
        assertThat(story.statusOf(gap)).isEqualTo("OPEN");
    }

    @Test
    void an_entry_of_somebody_else_is_a_dead_letter() {
        var gap = story.gapOf(library.anna);
        story.entryVerified(entry, 1, gap, library.boris);
        assertThat(story.statusOf(gap)).isEqualTo("OPEN");
        assertThat(Rows.count("dead_letter where envelope::text like '%" + entry + "%'"))
                .isEqualTo(1);
    }

    @Test
    void what_points_at_no_gap_concerns_nobody_here() {
        library.happened(
                "learning-plans", "PlanItemCancelled", UUID.randomUUID(), 2, """
                {"planId": "%s", "itemId": "%s", "learnerId": "%s", "cancelledBy": "%s",
                 "cancelledAt": "2026-03-01T10:00:00Z"}
                """.formatted(entry, entry, entry, entry));
        library.happened(
                "portfolio-entries", "PortfolioEntryVerified", entry, 1, """
                {"entryId": "%s", "ownerId": "%s", "kind": "EVENT", "hours": 2, "gapIds": [],
                 "verifiedAt": "2026-03-01T10:00:00Z"}
                """.formatted(entry, library.anna.id()));
        assertThat(Rows.count("dead_letter where envelope::text like '%" + entry + "%'"))
                .isZero();
        assertThat(Rows.count("parked_event where envelope::text like '%" + entry + "%'"))
                .isZero();
    }

    @Test
    void the_operator_has_the_gaps_of_all_libraries_told_again() {
        var gap = story.gapOf(library.anna);
        library.events.hear(STATE, e -> isAbout(gap, e));
        var operator = Token.person(UUID.randomUUID(), "platform-operator").sign();
        RestAssured.given()
                .auth()
                .oauth2(operator)
                .post("/api/v1/admin/state/republication")
                .then()
                .statusCode(202);
        await().until(() -> about(gap, STATE).size() > 1);
        var again = about(gap, STATE);
        assertThat(again.get(1).data()).isEqualTo(again.get(0).data());
        assertThat(again.get(1).sequence()).isEqualTo(again.get(0).sequence());
        assertThat(again.get(1).libraryId()).isEqualTo(library.id);
    }

    private List<Heard> about(String gap, String topic) {
        return library.events.all(topic).stream().filter(e -> isAbout(gap, e)).toList();
    }

    private static boolean isAbout(String gap, Heard event) {
        return last(gap).equals(event.subject());
    }
}
