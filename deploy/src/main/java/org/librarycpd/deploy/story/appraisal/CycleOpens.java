package org.librarycpd.deploy.story.appraisal;

import static org.librarycpd.deploy.story.cast.Cast.path;
import static org.librarycpd.deploy.story.cast.Cast.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.story.Answer;

/** The annual talks of one department: whom, how, until when. */
record CycleOpens(Year year) {

    private static final String TITLE = "Ежегодная оценка каталогизаторов";

    void play() {
        year.stage.step("The overseer puts in force whom the library appraises each year, and how", this::policy);
        year.stage.step("Before the cycle opens he sees who would be in it, and who not and why", this::schedule);
        year.stage.step("The cycle is opened: each of them has one appraisal", this::open);
    }

    private void policy() {
        var inForce = year.gleb
                .get("/api/v1/appraisal-policies?status=IN_FORCE&limit=200")
                .expect(200);
        var draft = inForce.list("/items").stream()
                .filter(p -> TITLE.equals(p.path("title").asText()))
                .findFirst()
                .map(p -> year.gleb
                        .post(path("appraisal-policies", p.path("id").asText()) + "/versions")
                        .expect(201))
                .orElseGet(this::drafted);
        var policy = year.act(year.gleb, path("appraisal-policies", draft.id()), "entry-into-force", Map.of());
        year.cycle = year.gleb
                .post("/api/v1/appraisal-cycles")
                .with(Map.of("policyId", policy.id(), "opensOn", year.today.toString()))
                .expect(201)
                .location();
    }

    private Answer drafted() {
        return year.gleb
                .post("/api/v1/appraisal-policies")
                .with(Map.of(
                        "kind",
                        "ANNUAL",
                        "title",
                        text(TITLE, "Annual appraisal of cataloguers"),
                        "population",
                        Map.of(
                                "departments",
                                List.of(year.cataloguing),
                                "positions",
                                List.of(year.cataloguer),
                                "exclusions",
                                List.of(Map.of(
                                        "personId",
                                        year.tamara.id(),
                                        "reason",
                                        "ANOTHER_REASON",
                                        "note",
                                        "Аттестована в октябре"))),
                        "terms",
                        Map.of(
                                "colleaguesAsked", 3,
                                "expertAsked", true,
                                "commission", false,
                                "selfDays", 14,
                                "assessmentDays", 14,
                                "interviewDays", 14,
                                "closingDays", 30)))
                .expect(201);
    }

    private void schedule() {
        var population = year.stage.until(
                "the appraisal service knows the head of cataloguing",
                () -> year.gleb.get(year.cycle + "/population"),
                a -> a.list("/items").stream()
                                .filter(p -> year.olga
                                        .id()
                                        .equals(p.path("appraiserId").asText()))
                                .count()
                        == year.appraised().size());
        population.list("/items").stream()
                .filter(p -> !p.path("appraised").asBoolean())
                .forEach(p -> year.stage.note(
                        p.path("why").asText() + " " + p.path("note").asText()));
    }

    private void open() {
        var cycle = year.gleb.get(year.cycle).expect(200);
        var opening = year.gleb
                .post(year.cycle + "/opening")
                .ifMatch(cycle.etag())
                .expect(202)
                .location();
        var opened = year.stage.until(
                "the cycle is opened",
                () -> year.gleb.get(opening),
                a -> !a.text("/status").matches("PENDING|PROCESSING"));
        year.stage.require("COMPLETED".equals(opened.text("/status")), "nobody was skipped");
        year.stage.note("%s appraised, %s left out".formatted(opened.text("/appraised"), opened.text("/excluded")));
        var mine = year.olga
                .get("/api/v1/appraisals?side=APPRAISER&cycle=" + Year.idOf(year.cycle))
                .expect(200);
        for (var person : year.appraised()) {
            year.appraisals.put(person, path("appraisals", of(mine.list("/items"), person.id())));
        }
    }

    private static String of(List<JsonNode> appraisals, String person) {
        return appraisals.stream()
                .filter(a -> person.equals(a.path("personId").asText()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }
}
