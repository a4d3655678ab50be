package org.librarycpd.deploy.story.portfolio;

import static org.librarycpd.deploy.story.cast.Cast.text;

import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.story.Answer;

/** What the library asks for in a year; the service says clause by clause what is missing. */
record RulesAreSet(Year year) {

    private static final String CODE = "POLESYE_YEAR";
    private static final int MORE = 20;

    void play() {
        year.stage.step("The overseer publishes the library's own rules for a year of learning", () -> {
            publish(1);
            var already = (int) check().number("/clauses/0/present");
            publish(already + MORE);
            year.ruleSet = CODE;
        });
        year.stage.step("The librarian asks what is missing for him", () -> {
            var check = check();
            check.list("/clauses")
                    .forEach(c -> year.stage.note(c.path("explanation").asText()));
            year.stage.require("false".equals(check.text("/met")), "something is missing still");
        });
    }

    private void publish(int hours) {
        year.gleb
                .post("/api/v1/revalidations/rule-sets")
                .with(Map.of(
                        "code",
                        CODE,
                        "name",
                        text("Год обучения в Полесской библиотеке", "A year of learning in Polesye"),
                        "periodMonths",
                        12,
                        "clauses",
                        List.of(
                                Map.of("type", "HOURS_IN_TOTAL", "hours", hours),
                                Map.of("type", "REFLECTION", "entries", 1))))
                .expect(201);
    }

    private Answer check() {
        return year.boris.get("/api/v1/revalidations/check?ruleSet=" + CODE).expect(200);
    }
}
