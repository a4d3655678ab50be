package org.librarycpd.appraisal.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Story.reason;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.InALibrary;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.Story;

/** What crosses on its way ends in the same state, whichever comes first. */
@QuarkusTest
class CrossingPairsTest extends InALibrary {

    private final UUID plan = UUID.randomUUID();
    private final UUID item = UUID.randomUUID();
    private final UUID entry = UUID.randomUUID();
    private String gap;

    @BeforeEach
    void prepare() {
        gap = story.gapOf(library.anna);
    }

    @Test
    void approval_then_waiver() {
        approved(1);
        waived();
        stands("WAIVED");
    }

    @Test
    void waiver_then_approval() {
        waived();
        approved(1);
        stands("WAIVED");
    }

    @Test
    void void_then_closure() {
        approved(1);
        verified(1);
        superseded(2);
        post(library.vera, gap, "/closure", reason("seen in practice")).statusCode(409);
        stands("PLANNED");
    }

    @Test
    void closure_then_void_reopens_it_and_the_appraiser_is_told() {
        approved(1);
        verified(1);
        post(library.vera, gap, "/closure", reason("seen in practice")).statusCode(200);
        superseded(2);
        stands("PLANNED");
        var told = library.events.hear(
                "appraisal.competency-gaps",
                e -> e.subject().equals(Story.last(gap)) && e.type().contains("Reopened"));
        assertThat(told.data()).contains(library.vera.id().toString());
        get(library.anna, gap).body("history.to", contains("OPEN", "PLANNED", "EVIDENCED", "CLOSED", "PLANNED"));
    }

    @Test
    void cancel_then_attestation() {
        approved(1);
        cancelled(2);
        stands("OPEN");
        verified(1);
        stands("EVIDENCED");
    }

    @Test
    void attestation_then_cancel() {
        approved(1);
        verified(1);
        cancelled(2);
        stands("EVIDENCED");
    }

    @Test
    void attestation_then_approval() {
        verified(1);
        approved(1);
        stands("EVIDENCED");
    }

    @Test
    void approval_then_attestation() {
        approved(1);
        stands("PLANNED");
        verified(1);
        stands("EVIDENCED");
    }

    @Test
    void cancel_that_overtakes_its_approval() {
        cancelled(2);
        approved(1);
        stands("OPEN");
    }

    @Test
    void void_that_overtakes_its_attestation() {
        superseded(2);
        verified(1);
        stands("OPEN");
    }

    @Test
    void an_old_batch_that_is_sent_again_changes_nothing() {
        approved(1);
        verified(1);
        cancelled(2);
        superseded(2);
        stands("OPEN");
        approved(1);
        verified(1);
        stands("OPEN");
    }

    @Test
    void an_older_approval_that_comes_after_a_newer_one_points_at_nothing_any_more() {
        var another = story.gapOf(library.boris);
        story.planApproved(plan, 5, UUID.randomUUID(), another, library.boris);
        story.planApproved(plan, 3, item, gap, library.anna);
        stands("OPEN");
    }

    @Test
    void a_successor_that_comes_after_what_it_takes_the_place_of_keeps_a_closed_gap_closed() {
        closed();
        var successor = UUID.randomUUID();
        story.entrySucceeded(entry, 2, gap, library.anna, successor);
        stands("CLOSED");
        story.entryVerified(successor, 1, gap, library.anna);
        await().until(() -> Rows.count("parked_event where missing_id = '" + successor + "'") == 0);
        stands("CLOSED");
        get(library.anna, gap).body("entryIds", contains(successor.toString()));
        story.entrySuperseded(successor, 2, gap, library.anna);
        stands("OPEN");
    }

    @Test
    void a_successor_that_comes_before_what_it_takes_the_place_of_keeps_a_closed_gap_closed() {
        closed();
        var successor = UUID.randomUUID();
        story.entryVerified(successor, 1, gap, library.anna);
        story.entrySucceeded(entry, 2, gap, library.anna, successor);
        stands("CLOSED");
        get(library.anna, gap).body("entryIds", contains(successor.toString()));
    }

    @Test
    void a_successor_that_names_the_gap_no_more_reopens_it_whichever_comes_first() {
        closed();
        var successor = UUID.randomUUID();
        story.entrySucceeded(entry, 2, gap, library.anna, successor);
        stands("CLOSED");
        story.entryVerified(successor, 1, story.gapOf(library.anna), library.anna);
        await().until(() -> "OPEN".equals(story.statusOf(gap)));

        gap = story.gapOf(library.boris);
        var former = UUID.randomUUID();
        var later = UUID.randomUUID();
        story.entryVerified(former, 1, gap, library.boris);
        post(library.vera, gap, "/closure", reason("seen in practice")).statusCode(200);
        story.entryVerified(later, 1, story.gapOf(library.boris), library.boris);
        story.entrySucceeded(former, 2, gap, library.boris, later);
        stands("OPEN");
    }

    private void closed() {
        verified(1);
        post(library.vera, gap, "/closure", reason("seen in practice")).statusCode(200);
    }

    private void approved(long sequence) {
        story.planApproved(plan, sequence, item, gap, library.anna);
    }

    private void cancelled(long sequence) {
        story.itemCancelled(plan, sequence, item, gap, library.anna);
    }

    private void verified(long sequence) {
        story.entryVerified(entry, sequence, gap, library.anna);
    }

    private void superseded(long sequence) {
        story.entrySuperseded(entry, sequence, gap, library.anna);
    }

    private void waived() {
        post(library.vera, gap, "/waiver", reason("moves to another post")).statusCode(200);
    }

    private void stands(String status) {
        assertThat(story.statusOf(gap)).isEqualTo(status);
    }
}
