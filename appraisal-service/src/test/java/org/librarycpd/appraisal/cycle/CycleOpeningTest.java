package org.librarycpd.appraisal.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.librarycpd.appraisal.cycle.TheCycle.annual;
import static org.librarycpd.appraisal.cycle.TheCycle.departments;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.TheLibrary;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.test.Statements;

/** A cycle for two thousand people, and what happens when the service dies in the middle. */
@QuarkusTest
class CycleOpeningTest {

    private TheLibrary library;
    private TheCycle cycles;

    @Inject
    OpenCycle openCycle;

    @Inject
    LibraryWork work;

    @Inject
    EntityManager em;

    @BeforeEach
    void open() {
        library = TheLibrary.opened();
        cycles = new TheCycle(library);
        var story = new Story(library);
        story.profile(story.published(3));
    }

    @AfterEach
    void close() {
        Breaks.AT.set(0);
        Rows.execute("update cycle set status = 'CLOSED' where library_id = '" + library.id + "'");
        library.close();
    }

    @Test
    void killed_in_the_middle_it_goes_on_where_it_was_and_makes_each_appraisal_once() {
        cycles.hires(2000);
        var cycle = cycles.scheduled(cycles.inForce(annual(departments(library.reference))));
        Breaks.AT.set(3);
        cycles.opened(cycle)
                .body("status", is("COMPLETED"))
                .body("total", is(2003))
                .body("done", is(2003))
                .body("appraised", is(2003))
                .body("skipped", is(0));
        assertThat(Breaks.AT.get()).as("it was killed").isLessThanOrEqualTo(0);
        var here = " where library_id = '" + library.id + "'";
        assertThat(Rows.count("appraisal" + here)).isEqualTo(2003);
        assertThat(Rows.count("(select distinct person_id from appraisal" + here + ") as people"))
                .isEqualTo(2003);
        assertThat(Rows.count("appraisal_rating" + here)).isEqualTo(3 * 2003);
        assertThat(Rows.count("audit_entry" + here + " and deed = 'appraisal.AppraisalScheduled.v1'"))
                .isEqualTo(2003);
    }

    /** Stands for a process that dies while it works on the n-th batch, and once more when it comes back. */
    @ApplicationScoped
    static class Breaks {

        static final AtomicInteger AT = new AtomicInteger();

        void on(@Observes AppraisalsScheduled batch) {
            if (batch.appraisals().size() > 100 && AT.get() > 0 && AT.decrementAndGet() == 0) {
                throw new IllegalStateException("killed");
            }
        }
    }

    @Test
    void a_batch_costs_the_same_statements_however_many_people_are_in_it() throws InterruptedException {
        var few = statements();
        cycles.hires(490);
        var many = statements();
        assertThat(few).isGreaterThan(5);
        assertThat(many).isLessThanOrEqualTo(few + 4).isLessThanOrEqualTo(20);
    }

    /** In one transaction so that no worker takes it up, on a thread whose statements are counted. */
    private int statements() throws InterruptedException {
        var cycle = cycles.scheduled(cycles.inForce(annual(departments(library.reference))));
        var seen = IfMatch.valueOf(Api.etag(library.gleb, cycle));
        var counted = new int[1];
        var thread = new Thread(
                () -> work.in(library.id, UUID.randomUUID(), () -> {
                    var opening = openCycle.ask(UUID.fromString(Story.last(cycle)), library.gleb.id(), seen);
                    em.flush();
                    counted[0] = Statements.during(() -> {
                                openCycle.step(opening.id());
                                em.flush();
                            })
                            .size();
                    return null;
                }),
                "executor-thread-of-a-test");
        thread.start();
        thread.join();
        return counted[0];
    }
}
