package org.librarycpd.deploy.story.portfolio;

import static org.librarycpd.deploy.story.cast.Cast.path;
import static org.librarycpd.deploy.story.cast.Cast.text;

import java.util.List;
import java.util.Map;

/** The overseer mentors the librarian; an hour counts once both have said so. */
record MentorHelps(Year year) {

    void play() {
        year.stage.step("A mentor agrees to help", () -> {
            var proposed = year.boris
                    .post("/api/v1/mentorships")
                    .with(Map.of(
                            "kind", "MENTORING",
                            "topic", text("Как вести занятие для читателей", "How to teach readers"),
                            "mentorId", year.gleb.id(),
                            "learners", List.of(Map.of("personId", year.boris.id())),
                            "from", year.today.toString(),
                            "until", year.today.plusMonths(2).toString()))
                    .expect(201);
            year.mentorship = path("mentorships", proposed.id());
            year.act(year.gleb, year.mentorship, "agreement", Map.of());
        });
        year.stage.step("A session is logged by one and confirmed by the other", () -> {
            var seen = year.boris.get(year.mentorship).expect(200);
            var logged = year.boris
                    .post(year.mentorship + "/sessions")
                    .ifMatch(seen.etag())
                    .with(Map.of("heldOn", year.today.toString(), "minutes", 150, "topic", "Первое занятие вместе"))
                    .expect(201);
            var session = logged.list("/sessions").get(0).path("id").asText();
            year.act(year.gleb, year.mentorship, "sessions/" + session + "/confirmation");
        });
        year.stage.step("The mentorship is completed, and the hours stand in the portfolio", () -> {
            year.act(year.boris, year.mentorship, "reflection", Map.of("learnt", "Начинать с вопроса читателя"));
            year.act(year.gleb, year.mentorship, "completion");
            year.entry("MENTORING", "Как вести занятие для читателей");
        });
    }
}
