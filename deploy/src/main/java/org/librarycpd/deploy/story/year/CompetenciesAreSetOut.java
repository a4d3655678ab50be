package org.librarycpd.deploy.story.year;

import static org.librarycpd.deploy.story.cast.Cast.path;
import static org.librarycpd.deploy.story.cast.Cast.text;

import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.story.Request;

/** 1. The overseer publishes a framework and a profile for the position in its department. */
record CompetenciesAreSetOut(Year year) {

    private static final String DIGITAL = "D1";
    private static final String LOCAL = "L1";

    void play() {
        year.stage.step("The overseer publishes a competency framework", this::framework);
        year.stage.step("The overseer says what a leading librarian of reader services needs", this::profile);
    }

    private void framework() {
        var key = Request.newKey();
        var draft = year.stage.until(
                "the appraisal service knows the overseer",
                () -> year.gleb
                        .post("/api/v1/competency-frameworks")
                        .idempotencyKey(key)
                        .with(content()),
                a -> a.status() == 201);
        var published = year.gleb
                .post(path("competency-frameworks", draft.id()) + "/publication")
                .ifMatch(draft.etag())
                .with(Map.of())
                .expect(200);
        published.list("/competencies").forEach(c -> {
            if (DIGITAL.equals(c.path("code").asText())) {
                year.digitalSources = c.path("id").asText();
            } else {
                year.localHistory = c.path("id").asText();
            }
        });
        year.stage.note("%s is %s".formatted(published.text("/title"), published.text("/status")));
    }

    private void profile() {
        year.gleb
                .post("/api/v1/competency-profiles")
                .with(Map.of(
                        "positionId",
                        year.leadingLibrarian,
                        "departmentId",
                        year.readingRoom,
                        "validFrom",
                        year.today.toString(),
                        "requirements",
                        List.of(
                                Map.of("competencyId", year.digitalSources, "requiredLevel", 3),
                                Map.of("competencyId", year.localHistory, "requiredLevel", 2))))
                .expect(201);
    }

    private static Map<String, Object> content() {
        return Map.of(
                "title", text("Компетенции обслуживания читателей", "Competencies of reader services"),
                "levels",
                        List.of(
                                level(1, "Знаком", "Familiar"),
                                level(2, "Применяет", "Applies"),
                                level(3, "Учит других", "Teaches others")),
                "competencies",
                        List.of(
                                Map.of(
                                        "code",
                                        DIGITAL,
                                        "name",
                                        text("Работа с электронными источниками", "Digital sources")),
                                Map.of("code", LOCAL, "name", text("Краеведение", "Local history"))));
    }

    private static Map<String, Object> level(int level, String ru, String en) {
        return Map.of("level", level, "name", text(ru, en));
    }
}
