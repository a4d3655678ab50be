package org.librarycpd.deploy.story.year;

import static org.librarycpd.deploy.story.cast.Cast.path;

import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.story.Request;

/** 9. Another library sees nothing of it; an expired token opens nothing; a repeat makes nothing twice. */
record WallsHold(Year year) {

    void play() {
        year.stage.step("A librarian of the other library asks for each of these and finds nothing", this::walls);
        year.stage.step("The same Idempotency-Key twice makes one plan", this::repeat);
        year.stage.step("An expired token opens nothing", this::expiry);
    }

    private void walls() {
        for (var path : List.of(
                path("self-assessments", year.selfAssessment),
                path("appraisals", year.appraisal),
                path("competency-gaps", year.gap),
                path("competency-gaps", year.gap) + "/trail",
                path("learning-plans", year.plan),
                path("enrolments", year.enrolment),
                path("attestations", year.attestation),
                path("portfolio-entries", year.entry),
                path("hr-notices", year.notice),
                path("departments", year.readingRoom))) {
            year.zhanna.get(path).expect(404);
        }
    }

    private void repeat() {
        var key = Request.newKey();
        var body = Map.of("year", year.today.getYear());
        var first = year.anna
                .post("/api/v1/learning-plans")
                .idempotencyKey(key)
                .with(body)
                .expect(201);
        var again = year.anna
                .post("/api/v1/learning-plans")
                .idempotencyKey(key)
                .with(body)
                .expect(201);
        year.stage.require(first.id().equals(again.id()), "it is the same plan");
    }

    private void expiry() {
        var token = year.shortLived.token();
        var answer = year.stage.until(
                "a token that lives two seconds has expired",
                () -> year.shortLived.get("/api/v1/programmes").withToken(token),
                a -> a.status() == 401);
        year.stage.note(answer.text("/title"));
    }
}
