package org.librarycpd.deploy.story.appraisal;

import static org.librarycpd.deploy.story.cast.Cast.path;
import static org.librarycpd.deploy.story.cast.Cast.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.story.Answer;
import org.librarycpd.deploy.story.Person;

/** The best work of the year: entries without names before the jury, a trip for the winner. */
record ContestIsJudged(Year year) {

    void play() {
        year.stage.step("The overseer announces a contest and calls a jury, one of it from outside", this::announce);
        year.stage.step("Librarians enter with their work", this::enter);
        year.stage.step("The jury sees works without names; who has a conflict says so and does not mark", this::judge);
        year.stage.step("The judging is closed, and places follow from the marks", this::award);
        year.stage.step("The winners get what was promised, and HR is told", this::issue);
    }

    private void announce() {
        var today = LocalDate.now(Clock.systemUTC()).toString();
        var announced = year.gleb
                .post("/api/v1/contests")
                .with(Map.of(
                        "scope",
                        "LIBRARY",
                        "title",
                        text("Лучшая работа года", "The best work of the year"),
                        "description",
                        text("Что сделало каталог ближе к читателю", "What brought the catalogue closer to readers"),
                        "opensOn",
                        today,
                        "entriesCloseOn",
                        today,
                        "criteria",
                        List.of(
                                criterion("Польза читателю", "Use to readers", 2),
                                criterion("Можно повторить", "Others can do it too", 1)),
                        "prizes",
                        List.of(Map.of(
                                "place",
                                1,
                                "kind",
                                "BUSINESS_TRIP",
                                "description",
                                text("Поездка на придуманный конгресс", "A trip to an invented congress"),
                                "costKopecks",
                                4_000_000))))
                .expect(201);
        year.contest = path("contests", announced.id());
        call(year.vera, false);
        call(year.egor, false);
        call(year.yana, true);
        year.act(year.gleb, year.contest, "opening");
    }

    private static Map<String, Object> criterion(String ru, String en, int weight) {
        return Map.of("name", text(ru, en), "weight", weight, "maxPoints", 10);
    }

    private void call(Person juror, boolean external) {
        year.act(year.gleb, year.contest, "jurors", Map.of("personId", juror.id(), "external", external));
    }

    private void enter() {
        year.tour = entry(
                "Экскурсия по каталогу",
                "Читатель за двадцать минут находит три книги сам",
                List.of(year.anna, year.boris));
        year.index = entry("Указатель имён района", "Авторитетный файл краеведов", List.of(year.tamara));
    }

    private String entry(String title, String about, List<Person> authors) {
        var entered = authors.get(0)
                .post(year.contest + "/entries")
                .with(Map.of(
                        "title",
                        title,
                        "text",
                        about,
                        "authors",
                        authors.stream().map(Person::id).toList(),
                        "evidence",
                        List.of("https://polesye-library.example/works")))
                .expect(201);
        return year.contest + "/entries/" + entered.id();
    }

    private void judge() {
        year.act(year.gleb, year.contest, "judging");
        var blind = year.yana.get(year.tour).expect(200);
        year.stage.require(!blind.body().contains(year.anna.id()), "the jury does not see whose it is");
        year.vera
                .post(year.tour + "/judgement/declaration")
                .with(Map.of("conflict", "Узнаю работу своего отдела"))
                .expect(200);
        mark(year.egor, year.tour, 9, 8);
        mark(year.yana, year.tour, 8, 9);
        mark(year.vera, year.index, 7, 6);
        mark(year.egor, year.index, 7, 7);
        mark(year.yana, year.index, 6, 8);
    }

    private void mark(Person juror, String entry, int use, int repeat) {
        var criteria = juror.get(year.contest).quietly(200);
        var declared =
                juror.post(entry + "/judgement/declaration").with(Map.of()).quietly(200);
        juror.put(entry + "/judgement/marks")
                .ifMatch(declared.etag())
                .with(Map.of(
                        "marks",
                        List.of(
                                Map.of("criterionId", criteria.text("/criteria/0/id"), "points", use),
                                Map.of("criterionId", criteria.text("/criteria/1/id"), "points", repeat))))
                .expect(200);
    }

    private void award() {
        year.act(year.gleb, year.contest, "judging-closure");
        var results = year.gleb.get(year.contest + "/results").expect(200);
        results.list("/items")
                .forEach(r -> year.stage.note("%s. %s: %s of 100, %s jurors"
                        .formatted(
                                r.path("rank").asText(),
                                r.path("title").asText(),
                                r.path("score").asText(),
                                r.path("markings").asText())));
        year.act(year.gleb, year.contest, "award", Map.of("winners", List.of(Map.of("entryId", winner(), "place", 1))));
        year.anna.get(year.contest + "/results").expect(200);
    }

    private void issue() {
        var issued = year.act(
                year.gleb,
                year.contest,
                "reward-issue",
                Map.of("entryId", winner(), "documentNumber", "К-17", "issuedOn", year.today.toString()));
        year.stage.require("REWARD_ISSUED".equals(issued.text("/status")), "the reward is issued");
        for (var author : List.of(year.anna, year.boris)) {
            var notices = "/api/v1/hr-notices?cause=CONTEST_AWARDED&limit=200&person=" + author.id();
            var told = year.stage.until(
                    "HR is told of " + author,
                    () -> year.darya.get(notices),
                    a -> a.body().contains(issued.text("/reference")));
            about(told, issued.text("/reference"));
        }
    }

    private void about(Answer notices, String reference) {
        notices.list("/items").stream()
                .filter(n -> n.toString().contains(reference))
                .map(n -> n.path("title").asText())
                .forEach(year.stage::note);
    }

    private String winner() {
        return Year.idOf(year.tour);
    }
}
