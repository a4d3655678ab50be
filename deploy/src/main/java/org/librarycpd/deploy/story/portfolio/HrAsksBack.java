package org.librarycpd.deploy.story.portfolio;

import static org.librarycpd.deploy.story.cast.Cast.path;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.librarycpd.deploy.story.Answer;

/** HR does not just take note: it asks, is answered, and records. */
record HrAsksBack(Year year) {

    void play() {
        year.stage.step("HR asks back about the approved plan", () -> {
            var queried =
                    year.act(year.darya, notice(), "query", Map.of("question", "Часы идут в счёт рабочего времени?"));
            year.stage.require("QUERIED".equals(queried.text("/status")), "the notice is queried");
        });
        year.stage.step("Who decided on the plan answers, and HR records the notice", () -> {
            var waiting = year.anna.get("/api/v1/hr-notices?awaiting=answer").expect(200);
            year.stage.require(waiting.body().contains(id()), "the question waits for the one who decided");
            year.act(year.anna, notice(), "answer", Map.of("answer", "Да, в пределах выделенных часов"));
            year.act(year.darya, notice(), "acknowledgement");
            var recorded = year.act(year.darya, notice(), "recording", Map.of("orderNumber", "34-к"));
            recorded.list("/queries")
                    .forEach(q -> year.stage.note(q.path("question").asText() + " — "
                            + q.path("answer").asText()));
        });
        year.stage.step(
                "The library's HR system pulls it by its own client",
                () -> year.stage.require(
                        year.hrSystem.get(notice()).expect(200).text("/status").equals("RECORDED"),
                        "the system sees it recorded"));
    }

    private String notice() {
        return path("hr-notices", id());
    }

    private String id() {
        var found = year.stage.until(
                "the notice of the plan is there",
                () -> year.darya.get("/api/v1/hr-notices?cause=PLAN_APPROVED&limit=200&person=" + year.boris.id()),
                a -> ofThePlan(a).isPresent());
        return ofThePlan(found).orElseThrow().path("id").asText();
    }

    private Optional<JsonNode> ofThePlan(Answer notices) {
        return notices.list("/items").stream()
                .filter(n -> year.plan.endsWith("/" + n.path("planId").asText()))
                .findFirst();
    }
}
