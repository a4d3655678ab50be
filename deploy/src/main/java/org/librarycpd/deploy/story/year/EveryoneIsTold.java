package org.librarycpd.deploy.story.year;

import static org.librarycpd.deploy.story.cast.Cast.path;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.librarycpd.deploy.story.Answer;
import org.librarycpd.deploy.story.Person;
import org.librarycpd.deploy.story.Request;

/** 8. Everyone concerned finds a message in the inbox, in their language, once. */
record EveryoneIsTold(Year year) {

    void play() {
        year.stage.step("Everyone concerned finds a message in the inbox, once", () -> {
            finds(year.vera, path("self-assessments", year.selfAssessment));
            finds(year.anna, path("appraisals", year.appraisal));
            finds(year.anna, path("competency-gaps", year.gap));
            finds(year.vera, path("learning-plans", year.plan));
            finds(year.anna, path("learning-plans", year.plan));
            finds(year.anna, path("attestations", year.attestation));
            finds(year.vera, path("competency-gaps", year.gap));
            finds(year.darya, path("hr-notices", year.notice));
            finds(year.anna, path("hr-notices", year.notice));
        });
        year.stage.step(
                "Nobody of the other library is told",
                () -> year.stage.require(
                        !inbox(year.zhanna).ask().body().contains(year.gap), "the other library hears nothing"));
    }

    private void finds(Person person, String link) {
        var told = year.stage.until(
                person + " is told of " + link,
                () -> inbox(person),
                a -> about(a, link).findAny().isPresent());
        about(told, link).map(n -> n.path("title").asText()).forEach(year.stage::note);
        var kinds = about(told, link).map(n -> n.path("kind").asText()).toList();
        year.stage.require(kinds.size() == kinds.stream().distinct().count(), person + " is told each thing once");
    }

    private static Request inbox(Person person) {
        return person.get("/api/v1/notifications?limit=200").without("Accept-Language");
    }

    private static Stream<JsonNode> about(Answer inbox, String link) {
        return inbox.list("/items").stream()
                .filter(n -> link.equals(n.path("link").asText()));
    }
}
