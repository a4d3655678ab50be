package org.librarycpd.deploy.story.appraisal;

import static org.librarycpd.deploy.story.cast.Cast.path;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.librarycpd.deploy.story.Answer;

/** HR decides on what others proposed; what it records is done. */
record OutcomesAreDecided(Year year) {

    void play() {
        year.stage.step("The reprimand waits for what the employee writes about it", this::explain);
        year.stage.step("HR reads the cited ratings and no others, and that is written down", this::ground);
        year.stage.step(
                "HR approves four kinds of outcomes",
                () -> year.outcomes
                        .values()
                        .forEach(outcome ->
                                year.act(year.darya, outcome, "approval", Map.of("reason", "Основания проверены"))));
        year.stage.step("Four notices reach HR, with a number and no rating; recorded, all is executed", this::record);
        year.stage.step("What is settled is closed, and so is the cycle", this::close);
    }

    private void explain() {
        var reprimand = year.outcomes.get("REPRIMAND");
        year.refused(409, year.darya, reprimand, "approval", Map.of());
        var explained = year.act(
                year.semyon,
                reprimand,
                "explanation",
                Map.of("text", "Дубли появились при загрузке чужих записей; разбираю их по вечерам"));
        year.stage.note(explained.text("/explanation/text"));
    }

    private void ground() {
        var reprimand = year.outcomes.get("REPRIMAND");
        var cited = year.darya.get(reprimand + "/grounds").expect(200);
        year.stage.require(cited.list("/items").size() == 1, "HR sees the one rating that is cited");
        cited.list("/items")
                .forEach(g -> year.stage.note("%s: required %s, agreed %s"
                        .formatted(
                                g.at("/competency/name").asText(),
                                g.path("requiredLevel").asText(),
                                g.path("agreedLevel").asText())));
        var readings = year.semyon.get(reprimand + "/grounds/readings").expect(200);
        year.stage.require(readings.body().contains(year.darya.id()), "he sees who has read them");
        year.darya.get(year.appraisal(year.semyon)).expect(404);
    }

    private void record() {
        year.outcomes.forEach((kind, outcome) -> {
            var notice = notice(outcome);
            year.stage.note(notice.path("reference").asText() + ": "
                    + notice.path("title").asText());
            year.stage.require(!notice.toString().contains("Level"), "the notice carries no rating");
            var path = path("hr-notices", notice.path("id").asText());
            year.act(year.darya, path, "acknowledgement");
            year.act(year.darya, path, "recording", Map.of("orderNumber", "51-к"));
            year.stage.until("it is executed", () -> year.olga.get(outcome), a -> "EXECUTED".equals(a.text("/status")));
        });
    }

    private JsonNode notice(String outcome) {
        var found = year.stage.until(
                "the notice is there",
                () -> year.darya.get("/api/v1/hr-notices?cause=OUTCOME_APPROVED&limit=200&since=" + year.today),
                a -> of(a, outcome).isPresent());
        return of(found, outcome).orElseThrow();
    }

    private static Optional<JsonNode> of(Answer notices, String outcome) {
        return notices.list("/items").stream()
                .filter(n -> outcome.endsWith("/" + n.path("outcomeId").asText()))
                .findFirst();
    }

    private void close() {
        List.copyOf(year.appraisals.values()).forEach(appraisal -> year.act(year.olga, appraisal, "closure"));
        var progress = year.olga.get(year.cycle + "/progress").expect(200);
        progress.list("/items")
                .forEach(p -> year.stage.note(
                        p.path("status").asText() + ": " + p.path("number").asText()));
        var closed = year.act(year.gleb, year.cycle, "closure");
        year.stage.require("CLOSED".equals(closed.text("/status")), "the cycle is closed");
    }
}
