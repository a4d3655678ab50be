package org.librarycpd.deploy.story.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.librarycpd.deploy.story.Person;

/** Those concerned are told and can read what was done; another library finds nothing. */
record EverythingIsFound(Year year) {

    void play() {
        year.stage.step("Those concerned find it in the inbox", () -> {
            told(year.pavel, year.appraisal(year.pavel));
            told(year.rita, year.outcomes.get("PAY"));
            told(year.semyon, year.outcomes.get("REPRIMAND"));
            told(year.rita, year.questionnaire);
            told(year.anna, year.contest);
        });
        year.stage.step("One of them reads who did what with his appraisal; colleagues and expert stay unnamed", () -> {
            var history =
                    year.pavel.get(year.appraisal(year.pavel) + "/history").expect(200);
            history.list("/items").forEach(d -> year.stage.note(d.path("deed").asText()));
            year.stage.require(history.body().contains(year.olga.id()), "his head is named");
            year.stage.require(!history.body().contains(year.boris.id()), "no colleague is named");
        });
        year.stage.step("Another library finds nothing of all this", () -> {
            var things = new ArrayList<>(List.of(year.cycle, year.survey, year.contest, year.questionnaire));
            things.addAll(year.appraisals.values());
            things.addAll(year.outcomes.values());
            things.forEach(thing -> year.zhanna.get(thing).expect(404));
            year.stage.stranger().get(year.appraisal(year.pavel)).expect(401);
        });
    }

    private void told(Person person, String link) {
        var inbox = year.stage.until(
                person + " is told of " + link,
                () -> person.get("/api/v1/notifications?limit=200").without("Accept-Language"),
                a -> a.body().contains("\"" + link + "\""));
        inbox.list("/items").stream()
                .filter(n -> link.equals(n.path("link").asText()))
                .map(n -> n.path("title").asText())
                .forEach(year.stage::note);
    }
}
