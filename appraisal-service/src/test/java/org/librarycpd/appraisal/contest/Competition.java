package org.librarycpd.appraisal.contest;

import static org.librarycpd.appraisal.Story.last;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.Person;

/** A contest as a library, or the association, goes through it. */
final class Competition {

    static final String CONTESTS = "/api/v1/contests";

    private Competition() {}

    static Map<String, Object> brief() {
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        return new HashMap<>(Map.of(
                "title", text("Лучший урок", "The best lesson"),
                "description", text("Покажите, как вы учите.", "Show how you teach."),
                "opensOn", today,
                "entriesCloseOn", today,
                "criteria",
                        List.of(
                                Map.of("name", text("Польза", "Use"), "weight", 2, "maxPoints", 10),
                                Map.of("name", text("Новизна", "Novelty"), "weight", 1, "maxPoints", 5)),
                "prizes",
                        List.of(
                                Map.of(
                                        "place",
                                        1,
                                        "kind",
                                        "BUSINESS_TRIP",
                                        "description",
                                        text("Поездка", "A trip"),
                                        "costKopecks",
                                        5000000),
                                Map.of(
                                        "place",
                                        2,
                                        "kind",
                                        "BOOK",
                                        "description",
                                        text("Книга", "A book"),
                                        "costKopecks",
                                        200000))));
    }

    static Map<String, Object> announcement(String scope) {
        var body = brief();
        body.put("scope", scope);
        return body;
    }

    /** @return the path */
    static String announced(Person organiser, String scope) {
        String id = Api.create(organiser, CONTESTS, announcement(scope))
                .statusCode(201)
                .extract()
                .path("id");
        return CONTESTS + "/" + id;
    }

    static ValidatableResponse appointed(Person organiser, String contest, Person juror, boolean external) {
        return Api.post(organiser, contest, "/jurors", Map.of("personId", juror.id(), "external", external));
    }

    static void moved(Person organiser, String contest, String transition) {
        Api.post(organiser, contest, transition, Map.of()).statusCode(200);
    }

    static Map<String, Object> entry(String title, Person... authors) {
        return Map.of(
                "title",
                title,
                "text",
                "What we did and what came of it.",
                "authors",
                List.of(authors).stream().map(Person::id).toList(),
                "evidence",
                List.of("https://example.org/lesson"));
    }

    /** @return the path */
    static String entered(String contest, String title, Person... authors) {
        String id = Api.create(authors[0], contest + "/entries", entry(title, authors))
                .statusCode(201)
                .extract()
                .path("id");
        return contest + "/entries/" + id;
    }

    static ValidatableResponse declared(Person juror, String entry, String conflict) {
        return Api.post(
                juror,
                entry + "/judgement",
                "/declaration",
                conflict == null ? Map.of() : Map.of("conflict", conflict));
    }

    static ValidatableResponse marked(Person juror, String contest, String entry, int use, int novelty) {
        List<String> criteria = Api.get(juror, contest).extract().path("criteria.id");
        return Api.put(juror, entry + "/judgement", "/marks", Map.of("marks", marks(criteria, use, novelty)));
    }

    static List<Map<String, Object>> marks(List<String> criteria, int use, int novelty) {
        return List.of(
                Map.of("criterionId", criteria.get(0), "points", use),
                Map.of("criterionId", criteria.get(1), "points", novelty));
    }

    static void judged(Person juror, String contest, String entry, int use, int novelty) {
        declared(juror, entry, null).statusCode(200);
        marked(juror, contest, entry, use, novelty).statusCode(200);
    }

    static Map<String, Object> won(String entry, int place) {
        return Map.of("entryId", last(entry), "place", place);
    }

    static Map<String, Object> issued(String entry) {
        return Map.of("entryId", last(entry), "documentNumber", "17-к", "issuedOn", "2026-06-01");
    }

    private static Map<String, String> text(String ru, String en) {
        return Map.of("ru", ru, "en", en);
    }
}
