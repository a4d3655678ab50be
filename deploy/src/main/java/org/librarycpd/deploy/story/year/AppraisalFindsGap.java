package org.librarycpd.deploy.story.year;

import static org.librarycpd.deploy.story.cast.Cast.path;

import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.story.Request;

/** 2. The librarian assesses herself, her head appraises her, and the confirmed appraisal yields a numbered gap. */
record AppraisalFindsGap(Year year) {

    void play() {
        year.stage.step("The librarian assesses herself against her position's profile", this::selfAssessment);
        year.stage.step("Her head of department appraises her and confirms the agreed ratings", this::appraisal);
        year.stage.step("A gap stands there with a number that can be followed", this::gap);
    }

    private void selfAssessment() {
        var key = Request.newKey();
        var begun = year.stage.until(
                "the appraisal service knows the librarian",
                () -> year.anna.post("/api/v1/self-assessments").idempotencyKey(key),
                a -> a.status() == 201);
        year.selfAssessment = begun.id();
        var assessment = path("self-assessments", year.selfAssessment);
        var rated = year.anna
                .put(assessment + "/ratings")
                .ifMatch(begun.etag())
                .with(Map.of("ratings", ratings(2, 2)))
                .expect(200);
        year.anna.post(assessment + "/submission").ifMatch(rated.etag()).expect(200);
    }

    private void appraisal() {
        var begun = year.vera
                .post("/api/v1/appraisals")
                .with(Map.of("selfAssessmentId", year.selfAssessment))
                .expect(201);
        year.appraisal = begun.id();
        var appraisal = path("appraisals", year.appraisal);
        year.anna.get(appraisal).expect(404);
        year.stage.note("While it is being written she cannot see it");
        var written = year.vera
                .put(appraisal + "/assessments")
                .ifMatch(begun.etag())
                .with(Map.of("ratings", ratings(1, 2)))
                .expect(200);
        var submitted = year.vera
                .post(appraisal + "/assessments/submission")
                .ifMatch(written.etag())
                .expect(200);
        year.vera
                .post(appraisal + "/confirmation")
                .ifMatch(submitted.etag())
                .with(Map.of("agreed", ratings(1, 2)))
                .expect(200);
    }

    private void gap() {
        var gaps = year.anna.get("/api/v1/competency-gaps?status=OPEN").expect(200);
        var found = gaps.list("/items").stream()
                .filter(g -> year.digitalSources.equals(g.at("/competency/id").asText()))
                .findFirst();
        year.stage.require(found.isPresent(), "the appraisal has opened a gap in digital sources");
        year.gap = found.orElseThrow().path("id").asText();
        var gap = year.anna.get(path("competency-gaps", year.gap)).expect(200);
        year.gapNumber = gap.text("/number");
        year.stage.note("Gap %s: %s, required %s, agreed %s"
                .formatted(
                        year.gapNumber,
                        gap.text("/competency/name"),
                        gap.text("/requiredLevel"),
                        gap.text("/agreedLevel")));
    }

    private List<Map<String, Object>> ratings(int digitalSources, int localHistory) {
        return List.of(
                Map.of("competencyId", year.digitalSources, "level", digitalSources),
                Map.of("competencyId", year.localHistory, "level", localHistory));
    }
}
