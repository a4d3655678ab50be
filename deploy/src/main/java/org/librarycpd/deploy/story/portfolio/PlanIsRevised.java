package org.librarycpd.deploy.story.portfolio;

import static org.librarycpd.deploy.story.cast.Cast.path;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.story.Answer;

/** A plan is returned and revised; the budget is nearly too small; a colleague decides in the head's name. */
record PlanIsRevised(Year year) {

    private static final long PRICE = 1_200_00;
    private static final long SHORT_BY = 200_00;

    void play() {
        year.stage.step(
                "The overseer allots money and hours to the library, and a little money to the librarian", this::allot);
        year.stage.step("The librarian submits a vague plan and is told what is missing of SMART", this::vague);
        year.stage.step("His head returns the plan; the next revision can be compared with it", this::returned);
        year.stage.step("The head goes on leave and passes her decision on to a colleague", this::delegate);
        year.stage.step("One item is declined; for the rest the budget is nearly too small", this::nearlyTooSmall);
        year.stage.step("The overseer raises it by what is lacking, and the rest is approved", this::approve);
    }

    private void allot() {
        allotted("development-budgets", "level=LIBRARY", Map.of("level", "LIBRARY", "kopecks", 90_000_000_00L));
        allotted("learning-time-allotments", "level=LIBRARY", Map.of("level", "LIBRARY", "hours", 90_000));
        var mine = allotted(
                "development-budgets",
                "person=" + year.boris.id(),
                Map.of("level", "PERSON", "personId", year.boris.id(), "kopecks", PRICE - SHORT_BY));
        var bound = (long) (mine.number("/allotted") - mine.number("/left"));
        change(mine, bound + PRICE - SHORT_BY, "Начало рассказа");
    }

    private Answer allotted(String resource, String which, Map<String, Object> terms) {
        var found = year.boris
                .get("/api/v1/%s?year=%d&%s".formatted(resource, thisYear(), which))
                .expect(200);
        if (!found.list("/items").isEmpty()) {
            return year.gleb
                    .get(path(resource, found.list("/items").get(0).path("id").asText()))
                    .expect(200);
        }
        var wanted = new HashMap<>(terms);
        wanted.put("year", thisYear());
        return year.gleb.post("/api/v1/" + resource).with(wanted).expect(201);
    }

    private void change(Answer allotment, long kopecks, String reason) {
        year.gleb
                .put(path("development-budgets", allotment.id()))
                .ifMatch(allotment.etag())
                .with(Map.of("kopecks", kopecks, "reason", reason))
                .expect(200);
    }

    private void vague() {
        var draft = year.boris
                .post("/api/v1/learning-plans")
                .with(Map.of("year", thisYear()))
                .expect(201);
        year.plan = path("learning-plans", draft.id());
        add(Map.of("goal", Map.of("specific", "Стать лучше"), "hours", 4, "priceKopecks", PRICE));
        add(Map.of("goal", goal("Побывать на ярмарке"), "hours", 2));
        var refused = year.boris
                .post(year.plan + "/submission")
                .ifMatch(plan().etag())
                .expect(409);
        refused.list("/violations")
                .forEach(v -> year.stage.note(
                        v.path("pointer").asText() + ": " + v.path("detail").asText()));
        rewrite(0, Map.of("goal", goal("Вести страницу библиотеки"), "hours", 4, "priceKopecks", PRICE));
        year.act(year.boris, year.plan, "submission");
    }

    private void returned() {
        year.act(year.vera, year.plan, "review");
        year.act(year.vera, year.plan, "return", Map.of("reason", "Уточните, чему учитесь на странице библиотеки"));
        rewrite(0, Map.of("goal", goal("Вести страницу: два обзора в месяц"), "hours", 4, "priceKopecks", PRICE));
        year.act(year.boris, year.plan, "submission");
        var compared =
                year.vera.get(year.plan + "/revisions/1/comparison?with=2").expect(200);
        compared.list("/changed/0/changes")
                .forEach(c -> year.stage.note("%s: %s → %s"
                        .formatted(
                                c.path("field").asText(),
                                c.path("before").asText(),
                                c.path("after").asText())));
    }

    private void delegate() {
        year.vera
                .post("/api/v1/delegations")
                .with(Map.of(
                        "delegateId", year.anna.id(),
                        "powers", List.of("DECIDE_PLANS"),
                        "from", year.today.toString(),
                        "until", year.today.plusDays(14).toString(),
                        "reason", "Отпуск"))
                .expect(201);
        var waiting = year.anna
                .get("/api/v1/learning-plans?awaiting=approval&limit=200")
                .expect(200);
        year.stage.require(
                waiting.body().contains(year.plan.substring(year.plan.lastIndexOf('/') + 1)),
                "the plan waits for the delegate too");
    }

    private void nearlyTooSmall() {
        var fair = plan().list("/items").get(1).path("id").asText();
        year.act(year.anna, year.plan, "items/" + fair + "/decline", Map.of("reason", "Ярмарка — не обучение"));
        var refused =
                year.anna.post(year.plan + "/approval").ifMatch(plan().etag()).expect(409);
        year.stage.note(refused.text("/title"));
    }

    private void approve() {
        var mine = allotted("development-budgets", "person=" + year.boris.id(), Map.of());
        change(mine, (long) mine.number("/allotted") + SHORT_BY, "Не хватало двухсот рублей");
        var approved = year.act(year.anna, year.plan, "approval");
        year.stage.require(year.anna.id().equals(approved.text("/decidedBy")), "the delegate has decided");
        approved.list("/items")
                .forEach(i -> year.stage.note(i.at("/goal/specific").asText() + ": "
                        + i.path("status").asText()));
    }

    private Answer plan() {
        return year.boris.get(year.plan).expect(200);
    }

    private void add(Map<String, Object> item) {
        year.boris.post(year.plan + "/items").ifMatch(plan().etag()).with(item).expect(201);
    }

    private void rewrite(int index, Map<String, Object> item) {
        var plan = plan();
        var id = plan.list("/items").get(index).path("id").asText();
        year.boris
                .put(year.plan + "/items/" + id)
                .ifMatch(plan.etag())
                .with(item)
                .expect(200);
    }

    private Map<String, Object> goal(String specific) {
        return Map.of(
                "specific", specific,
                "measure", "Шесть обзоров опубликованы",
                "means", "Курс и два часа в неделю",
                "relevance", "Читатели узнают о фонде из сети",
                "dueOn", due().toString());
    }

    /** Late in December there is hardly any working time left in the year. */
    private LocalDate due() {
        var inThreeMonths = year.today.plusMonths(3);
        var newYearsEve = LocalDate.of(thisYear(), 12, 31);
        return inThreeMonths.isAfter(newYearsEve) ? newYearsEve : inThreeMonths;
    }

    private int thisYear() {
        return year.today.getYear();
    }
}
