package org.librarycpd.deploy.story.appraisal;

import static org.librarycpd.deploy.story.appraisal.Year.Competency.AUTHORITIES;
import static org.librarycpd.deploy.story.appraisal.Year.Competency.DESCRIPTION;
import static org.librarycpd.deploy.story.appraisal.Year.Competency.SUBJECTS;
import static org.librarycpd.deploy.story.cast.Cast.path;
import static org.librarycpd.deploy.story.cast.Cast.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.story.Answer;
import org.librarycpd.deploy.story.Request;
import org.librarycpd.deploy.story.appraisal.Year.Competency;

/** What the work of a cataloguer asks for, in the whole library and in this department. */
record CompetenciesFitPost(Year year) {

    private static final String TITLE = "Компетенции каталогизатора";
    private static final List<String> NAMES =
            List.of("Библиографическое описание", "Предметизация", "Авторитетный контроль");
    private static final List<String> NAMES_EN =
            List.of("Bibliographic description", "Subject headings", "Authority control");

    void play() {
        year.stage.step("The overseer publishes what cataloguers should be able to do", this::framework);
        year.stage.step("The position asks for it in the whole library, and the department for more", this::profiles);
        year.stage.step("Each cataloguer sees what is asked, and what of it the department adds", this::applied);
    }

    /** Told before, it is taken as it stands. */
    private void framework() {
        var known = year.gleb.get("/api/v1/competency-frameworks?limit=200").expect(200);
        var framework = known.list("/items").stream()
                .filter(f -> TITLE.equals(f.path("title").asText())
                        && "PUBLISHED".equals(f.path("status").asText()))
                .findFirst()
                .map(f -> year.gleb
                        .get(path("competency-frameworks", f.path("id").asText()))
                        .expect(200))
                .orElseGet(this::published);
        framework
                .list("/competencies")
                .forEach(c -> year.competencies.put(
                        Competency.valueOf(c.path("code").asText()),
                        c.path("id").asText()));
    }

    private Answer published() {
        var key = Request.newKey();
        var draft = year.stage.until(
                "the appraisal service knows the overseer",
                () -> year.gleb
                        .post("/api/v1/competency-frameworks")
                        .idempotencyKey(key)
                        .with(content()),
                a -> a.status() == 201);
        return year.act(year.gleb, path("competency-frameworks", draft.id()), "publication", Map.of());
    }

    private static Map<String, Object> content() {
        var competencies = new ArrayList<Map<String, Object>>();
        for (var competency : Competency.values()) {
            var name = text(NAMES.get(competency.ordinal()), NAMES_EN.get(competency.ordinal()));
            competencies.add(Map.of("code", competency.name(), "name", name));
        }
        return Map.of(
                "title", text(TITLE, "Competencies of a cataloguer"),
                "levels",
                        List.of(
                                Map.of("level", 1, "name", text("Знаком", "Familiar")),
                                Map.of("level", 2, "name", text("Применяет", "Applies")),
                                Map.of("level", 3, "name", text("Учит других", "Teaches others"))),
                "competencies", competencies);
    }

    private void profiles() {
        profile(null, List.of(required(DESCRIPTION, 2), required(SUBJECTS, 2)));
        profile(year.cataloguing, List.of(required(DESCRIPTION, 3), required(AUTHORITIES, 2)));
    }

    private Map<String, Object> required(Competency competency, int level) {
        return Map.of("competencyId", year.competencies.get(competency), "requiredLevel", level);
    }

    private void profile(String department, List<Map<String, Object>> requirements) {
        var set = year.gleb
                .get("/api/v1/competency-profiles?limit=200&on=%s&position=%s".formatted(year.today, year.cataloguer))
                .expect(200);
        if (set.list("/items").stream()
                .anyMatch(p -> p.path("departmentId").asText("").equals(department == null ? "" : department))) {
            return;
        }
        var profile = new HashMap<String, Object>();
        profile.put("positionId", year.cataloguer);
        profile.put("departmentId", department);
        profile.put("validFrom", year.today.toString());
        profile.put("requirements", requirements);
        var key = Request.newKey();
        year.stage.until(
                "the appraisal service knows the position and the department",
                () -> year.gleb
                        .post("/api/v1/competency-profiles")
                        .idempotencyKey(key)
                        .with(profile),
                a -> a.status() == 201);
    }

    private void applied() {
        for (var someone : year.cataloguers()) {
            var asked = year.stage.until(
                    "%s sees it".formatted(someone),
                    () -> someone.get("/api/v1/competency-profiles/applied"),
                    a -> a.status() == 200);
            year.stage.require(
                    asked.list("/requirements").size() == Competency.values().length, "both parts are joined");
            if (someone == year.pavel) {
                asked.list("/requirements")
                        .forEach(r -> year.stage.note("%s: %s, %s"
                                .formatted(
                                        r.at("/competency/name").asText(),
                                        r.path("requiredLevel").asText(),
                                        r.path("origin").asText())));
            }
        }
    }
}
