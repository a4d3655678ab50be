package org.librarycpd.deploy.bench;

import java.io.PrintStream;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.story.Answer;
import org.librarycpd.deploy.story.Person;
import org.librarycpd.deploy.story.Stage;

/** A cycle for all these people through the API, and the same rows as batched SQL. */
final class CycleOpening {

    private static final String CYCLES = "/api/v1/appraisal-cycles";

    private final Stage stage;
    private final Person overseer;
    private final AppraisedPeople people;
    private double seconds;

    CycleOpening(Stage stage, AppraisedPeople people) {
        this.stage = stage;
        this.overseer = stage.person("gleb.mozhzhevelnik");
        this.people = people;
    }

    void measure(PrintStream out) {
        var sql = new OpeningRowsBySql(people);
        new Bulk(out, "Opening a cycle, thirty competencies each", "people", people.number(), this::settle)
                .compare(
                        () -> {
                            openNew();
                            return seconds;
                        },
                        sql::insert);
    }

    /** What was told is told, and the notifications of it are written. */
    void settle() {
        people.database().awaitRelay();
        new ServiceDatabase(stage.site(), "notification").awaitSilence();
    }

    /** @return the cycle, once everyone is in */
    UUID openNew() {
        var cycle = overseer.post(CYCLES)
                .with(Map.of("policyId", people.policy(), "opensOn", AppraisedPeople.TODAY))
                .expect(201);
        var toldBefore = people.database().messagesEver();
        var path = CYCLES + "/" + cycle.id() + "/opening";
        var begun = System.nanoTime();
        var opening = overseer.post(path).ifMatch(cycle.etag()).ask();
        while (opening.text("/status").matches("PENDING|PROCESSING")) {
            pause();
            opening = overseer.get(path).ask();
        }
        seconds = (System.nanoTime() - begun) / 1e9;
        requireWhole(opening);
        var id = UUID.fromString(cycle.id());
        people.requireAll(id, people.database().messagesEver() - toldBefore);
        return id;
    }

    private void requireWhole(Answer opening) {
        if (!"COMPLETED".equals(opening.text("/status")) || opening.number("/appraised") != people.number()) {
            throw new CannotGoOn("The opening was not whole: " + opening.body());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new CannotGoOn("Stopped while measuring.", e);
        }
    }
}
