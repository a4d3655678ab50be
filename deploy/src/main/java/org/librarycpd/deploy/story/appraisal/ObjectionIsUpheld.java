package org.librarycpd.deploy.story.appraisal;

import static org.librarycpd.deploy.story.appraisal.Year.Competency.SUBJECTS;

import java.util.List;
import java.util.Map;

/** He objects; people who took no part put a level right, and what rested on it falls. */
record ObjectionIsUpheld(Year year) {

    void play() {
        var appraisal = year.appraisal(year.pavel);
        year.stage.step("One of them objects; until that is decided nothing follows from his appraisal", () -> {
            year.act(
                    year.pavel,
                    appraisal,
                    "objection",
                    Map.of("text", "Предметизацию я веду по новому рубрикатору с марта; эксперт это видел"));
            year.refused(409, year.darya, year.outcomes.get("PLAN_ITEM"), "approval", Map.of());
        });
        year.stage.step("The overseer puts it before two who took no part in it", () -> {
            var seen = year.gleb.get(appraisal).expect(200);
            var refused = year.gleb
                    .put(appraisal + "/objection/deciders")
                    .ifMatch(seen.etag())
                    .with(Map.of("personIds", List.of(year.olga.id(), year.vera.id())))
                    .expect(409);
            year.stage.note(refused.text("/title"));
            year.put(
                    year.gleb,
                    appraisal,
                    "objection/deciders",
                    Map.of("personIds", List.of(year.vera.id(), year.anna.id())));
        });
        year.stage.step("They uphold it and put the level right; the gap is no more", () -> {
            var resolved = year.act(
                    year.vera,
                    appraisal,
                    "resolution",
                    Map.of(
                            "upheld",
                            true,
                            "reason",
                            "Записи с марта и отзыв эксперта подтверждают уровень",
                            "ratings",
                            List.of(year.level(SUBJECTS, 2))));
            var corrected = year.rating(resolved, SUBJECTS);
            year.stage.require(corrected.path("agreedLevel").asInt() == 2, "the agreed level is put right");
            year.stage.require(corrected.path("gapId").isMissingNode(), "no gap is left of it");
        });
        year.stage.step("A refusal that rested on the wrong level is withdrawn", this::withdraw);
    }

    private void withdraw() {
        var refusal = year.outcomes.remove("PROMOTION_REFUSAL");
        year.stage.until(
                "the refusal is to be thought over",
                () -> year.olga.get(refusal),
                a -> "true".equals(a.text("/toBeReaffirmed")));
        year.refused(409, year.darya, refusal, "approval", Map.of());
        var withdrawn = year.act(year.olga, refusal, "withdrawal");
        year.stage.require("WITHDRAWN".equals(withdrawn.text("/status")), "the refusal is withdrawn");
        year.pavel.get(refusal).expect(404);
    }
}
