package org.librarycpd.deploy.story.year;

import static org.librarycpd.deploy.story.cast.Cast.path;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.librarycpd.deploy.story.Actor;

/** 6. HR finds a notice with what changed and why, acknowledges and records it; its system pulls the same notice. */
record HrIsTold(Year year) {

    void play() {
        year.stage.step("A notice stands in the HR officer's inbox, with what changed and why", this::inbox);
        year.stage.step("The library's HR system pulls the same notice with its own client", this::pull);
        year.stage.step("The HR officer acknowledges it and records the order", this::acknowledge);
        year.stage.step("The whole trail can be followed from the gap", this::trail);
    }

    private void inbox() {
        var notice = notice(year.darya).orElseThrow();
        year.notice = notice.path("id").asText();
        year.stage.note(notice.path("title").asText());
        year.stage.note(notice.path("text").asText());
    }

    private Optional<JsonNode> notice(Actor reader) {
        return year
                .stage
                .until(
                        "the notice of the verified entry is there",
                        () -> reader.get("/api/v1/hr-notices?gap=" + year.gap),
                        a -> a.list("/items").stream().anyMatch(this::isOfTheEntry))
                .list("/items")
                .stream()
                .filter(this::isOfTheEntry)
                .findFirst();
    }

    private boolean isOfTheEntry(JsonNode notice) {
        return year.entry.equals(notice.path("entryId").asText());
    }

    private void pull() {
        var pulled = notice(year.hrSystem).orElseThrow();
        year.stage.require(year.notice.equals(pulled.path("id").asText()), "it is the same notice");
        var others = year.otherHrSystem.get("/api/v1/hr-notices").expect(200);
        year.stage.require(!others.body().contains(year.notice), "the other library's system does not get it");
    }

    private void acknowledge() {
        var seen = year.darya.get(path("hr-notices", year.notice)).expect(200);
        var acknowledged = year.darya
                .post(path("hr-notices", year.notice) + "/acknowledgement")
                .ifMatch(seen.etag())
                .expect(200);
        var recorded = year.darya
                .post(path("hr-notices", year.notice) + "/recording")
                .ifMatch(acknowledged.etag())
                .with(Map.of("orderNumber", "12-к"))
                .expect(200);
        year.stage.note("The notice is " + recorded.text("/status"));
    }

    private void trail() {
        var trail = year.anna.get(path("competency-gaps", year.gap) + "/trail").expect(200);
        for (var id : java.util.List.of(
                year.gap, year.appraisal, year.plan, year.planItem, year.attestation, year.entry, year.notice)) {
            year.stage.require(trail.body().contains(id), "the trail names " + id);
        }
        year.stage.require(trail.body().contains("SPENT"), "the trail shows the budget line");
        year.stage.note("appraisal, gap, plan item, budget line, attestation, portfolio entry and notice: all there");
    }
}
