package org.librarycpd.deploy.story.year;

import static org.librarycpd.deploy.story.cast.Cast.path;

import java.util.Map;
import org.librarycpd.deploy.story.Answer;
import org.librarycpd.deploy.story.Request;

/** 7. The learner reviews the run and the score moves; a colleague who never attended is refused. */
record ReviewMovesScore(Year year) {

    void play() {
        year.stage.step(
                "She reviews the run and the programme's score moves, with sample size and interval", this::review);
        year.stage.step("A colleague who never attended is refused", this::refuse);
    }

    private void review() {
        var before = year.stage.until("the rating service knows the programme", this::score, a -> a.status() == 200);
        var key = Request.newKey();
        year.stage.until(
                "the rating service knows of her completion",
                () -> year.anna
                        .post("/api/v1/reviews")
                        .idempotencyKey(key)
                        .with(Map.of("runId", year.run, "rating", 5, "text", "Много практики, мало слайдов")),
                a -> a.status() == 201);
        var after =
                year.stage.until("the score has moved", this::score, a -> a.number("/score") > before.number("/score"));
        year.stage.note("%s -> %s, interval %s to %s, %s review(s)"
                .formatted(
                        before.text("/score"),
                        after.text("/score"),
                        after.text("/low"),
                        after.text("/high"),
                        after.text("/users/reviews")));
        year.stage.note(after.text("/explanation"));
    }

    private Request score() {
        return year.anna.get(path("programme-scores", year.paidProgramme));
    }

    private void refuse() {
        Answer refusal = year.boris
                .post("/api/v1/reviews")
                .with(Map.of("runId", year.run, "rating", 1))
                .expect(403);
        year.stage.note(refusal.text("/title"));
    }
}
