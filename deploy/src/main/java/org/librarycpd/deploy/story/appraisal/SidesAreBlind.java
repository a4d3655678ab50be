package org.librarycpd.deploy.story.appraisal;

import static org.librarycpd.deploy.story.cast.Cast.path;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.story.Person;
import org.librarycpd.deploy.story.appraisal.Year.Asked;

/** The person, the head, colleagues and the expert each write without seeing the others. */
record SidesAreBlind(Year year) {

    void play() {
        year.stage.step("Each of them rates the own work and answers the questionnaire", this::selfAssessments);
        year.stage.step("The head asks three colleagues of each, and the expert from outside", this::ask);
        year.stage.step("The expert sees what was assigned, and nothing else", this::expert);
        year.stage.step("The colleagues answer, in levels only", this::colleagues);
        year.stage.step("Nobody sees yet what the others have written", this::blindness);
        year.stage.step("The head submits, and both sides stand beside each other", this::unveil);
    }

    private void selfAssessments() {
        selfAssessment(year.pavel, List.of(3, 2, 2), 2);
        selfAssessment(year.rita, List.of(3, 2, 3), 2);
        selfAssessment(year.semyon, List.of(3, 3, 2), 3);
    }

    private void selfAssessment(Person person, List<Integer> levels, int point) {
        var mine = person.post("/api/v1/self-assessments").expect(201);
        var assessment = path("self-assessments", mine.id());
        year.selfAssessments.put(person, assessment);
        person.put(assessment + "/ratings")
                .ifMatch(mine.etag())
                .with(Map.of("ratings", year.levels(levels)))
                .quietly(200);
        if (person == year.pavel) {
            year.refused(409, person, assessment, "submission", Map.of());
        }
        year.put(person, assessment, "replies", Map.of("replies", year.replies(point)));
        year.act(person, assessment, "submission");
    }

    private void ask() {
        year.appraised().forEach(person -> {
            List.of(year.boris, year.faina, year.tamara).forEach(colleague -> ask(person, "COLLEAGUE", colleague));
            ask(person, "EXPERT", year.yana);
        });
        year.stage.note(year.asked.size() + " are asked, each alone");
    }

    private void ask(Person about, String kind, Person giver) {
        var seen = year.olga.get(year.appraisal(about)).quietly(200);
        var opinion = year.olga
                .post(year.appraisal(about) + "/opinions")
                .ifMatch(seen.etag())
                .with(Map.of("kind", kind, "giverId", giver.id()))
                .quietly(201);
        year.asked.add(new Asked(giver, path("appraisal-opinions", opinion.id())));
    }

    private void expert() {
        year.yana.get(year.appraisal(year.pavel)).expect(403);
        var levels = List.of(List.of(2, 2, 2), List.of(3, 3, 3), List.of(3, 2, 1));
        var hers = year.asked.stream().filter(a -> a.giver() == year.yana).toList();
        for (int i = 0; i < hers.size(); i++) {
            var opinion = hers.get(i).opinion();
            var assignment = year.assignment(opinion);
            year.yana.get(opinion).expect(403);
            year.declareNoConflict(assignment);
            give(hers.get(i), levels.get(i));
        }
    }

    private void colleagues() {
        year.asked.stream().filter(a -> a.giver() != year.yana).forEach(a -> give(a, List.of(3, 2, 2)));
        year.boris.get("/api/v1/appraisal-opinions").expect(200);
    }

    private void give(Asked owed, List<Integer> levels) {
        var blank = owed.giver().get(owed.opinion()).quietly(200);
        owed.giver()
                .post(owed.opinion() + "/submission")
                .ifMatch(blank.etag())
                .with(Map.of("ratings", year.levels(levels)))
                .quietly(200);
    }

    private void blindness() {
        var appraisal = year.appraisal(year.pavel);
        var refusal = year.olga.get(year.selfAssessments.get(year.pavel)).expect(403);
        year.stage.note(refusal.text("/title"));
        year.olga.get(appraisal + "/opinions").expect(403);
        var outline = year.pavel.get(appraisal).expect(200);
        year.stage.require(outline.list("/ratings").isEmpty(), "he sees its stage and its days, and no level");
        year.stage.note("%s, due on %s".formatted(outline.text("/status"), outline.text("/dates/assessmentDueOn")));
        year.boris.get(appraisal).expect(404);
    }

    private void unveil() {
        submit(year.pavel, List.of(2, 1, 2), 1);
        submit(year.rita, List.of(3, 3, 3), 3);
        submit(year.semyon, List.of(3, 2, 1), 2);
        var both = year.olga.get(year.appraisal(year.pavel)).expect(200);
        both.list("/ratings").forEach(this::narrate);
        both.list("/answers").stream()
                .filter(a -> a.at("/person").has("point"))
                .forEach(a -> year.stage.note("question on headings: himself %s, head %s"
                        .formatted(
                                a.at("/person/point").asText(),
                                a.at("/appraiser/point").asText())));
        year.stage.require(
                both.list("/answers").size() == year.questions.size(), "both have answered the questionnaire");
        var said = year.olga.get(year.appraisal(year.pavel) + "/opinions").expect(200);
        year.stage.require("3".equals(said.text("/colleagues/given")), "three colleagues are heard together");
        said.list("/colleagues/competencies")
                .forEach(c -> year.stage.note("colleagues, %s: %s on average"
                        .formatted(
                                c.at("/competency/name").asText(),
                                c.path("mean").asText())));
        year.stage.require(!said.body().contains(year.boris.id()), "no colleague is named");
    }

    private void submit(Person person, List<Integer> levels, int point) {
        var seen = year.olga.get(year.appraisal(person)).quietly(200);
        year.olga
                .post(year.appraisal(person) + "/assessments/submission")
                .ifMatch(seen.etag())
                .with(Map.of("ratings", year.levels(levels), "replies", year.replies(point)))
                .expect(200);
    }

    private void narrate(JsonNode rating) {
        year.stage.note("%s: required %s, himself %s, head %s"
                .formatted(
                        rating.at("/competency/name").asText(),
                        rating.path("requiredLevel").asText(),
                        rating.path("selfLevel").asText(),
                        rating.path("level").asText()));
    }
}
