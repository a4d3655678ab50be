package org.librarycpd.deploy.story.year;

import static org.librarycpd.deploy.story.cast.Cast.path;
import static org.librarycpd.deploy.story.year.MarketOffers.HOURS;

import java.util.Map;
import org.librarycpd.deploy.story.Answer;

/** 5. The provider attests the completion by run and code; the item is done, the entry verified, the gap closed. */
record LearningClosesGap(Year year) {

    void play() {
        year.stage.step("She enrols in the run and gets a code", this::enrol);
        year.stage.step("The provider's IT system attests her completion by run and code", this::attest);
        year.stage.step("Her plan item is done, an entry is verified, hours and money are spent", this::follow);
        year.stage.step("The gap is evidenced; her head closes it", this::close);
    }

    private void enrol() {
        var enrolled =
                year.anna.post(path("programme-runs", year.run) + "/enrolments").expect(201);
        year.enrolment = enrolled.id();
        year.code = enrolled.text("/code");
        year.stage.until(
                "the reserved money and hours are committed",
                () -> year.anna.get(path("learning-plans", year.plan)),
                a -> allBookingsAre(a, "COMMITTED"));
    }

    private void attest() {
        var received = year.providerSystem
                .post("/api/v1/attestations")
                .with(Map.of(
                        "runId", year.run, "code", year.code, "completedOn", year.today.toString(), "hours", HOURS))
                .expect(202);
        year.attestation = received.id();
        year.stage.require(!received.body().contains(year.anna.id()), "the provider is not told who it is");
    }

    private void follow() {
        var plan = year.stage.until(
                "the plan item is done",
                () -> year.anna.get(path("learning-plans", year.plan)),
                a -> "DONE".equals(a.text("/items/0/status")));
        year.stage.require(allBookingsAre(plan, "SPENT"), "money and hours are spent");
        year.entry = plan.text("/items/0/entryId");
        var entry = year.anna.get(path("portfolio-entries", year.entry)).expect(200);
        year.stage.require("VERIFIED".equals(entry.text("/status")), "the entry is verified");
        year.stage.require(year.attestation.equals(entry.text("/attestationId")), "the entry names the attestation");
        year.anna.get(path("attestations", year.attestation)).expect(200);
    }

    private void close() {
        var gap = year.stage.until(
                "the gap is EVIDENCED",
                () -> year.vera.get(path("competency-gaps", year.gap)),
                a -> "EVIDENCED".equals(a.text("/status")));
        var closed = year.vera
                .post(path("competency-gaps", year.gap) + "/closure")
                .ifMatch(gap.etag())
                .with(Map.of("reason", "Провела два занятия для читателей"))
                .expect(200);
        year.stage.note("Gap %s is %s".formatted(year.gapNumber, closed.text("/status")));
        year.stage.step(
                "A change of what one has not seen is refused",
                () -> year.vera
                        .post(path("competency-gaps", year.gap) + "/waiver")
                        .ifMatch(gap.etag())
                        .with(Map.of("reason", "Устаревшее решение"))
                        .expect(412));
    }

    private static boolean allBookingsAre(Answer plan, String status) {
        var bookings = plan.list("/items/0/bookings");
        return !bookings.isEmpty()
                && bookings.stream()
                        .allMatch(b -> status.equals(b.path("status").asText()));
    }
}
