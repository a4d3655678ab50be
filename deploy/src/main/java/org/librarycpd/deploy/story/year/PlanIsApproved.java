package org.librarycpd.deploy.story.year;

import static org.librarycpd.deploy.story.cast.Cast.path;
import static org.librarycpd.deploy.story.year.MarketOffers.HOURS;
import static org.librarycpd.deploy.story.year.MarketOffers.PRICE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.story.Answer;
import org.librarycpd.deploy.story.Person;

/** 4. A plan with a SMART goal is approved against the department's money and hours; one that exceeds them is refused. */
record PlanIsApproved(Year year) {

    void play() {
        year.stage.step("The overseer allots money and hours to the department", this::allot);
        year.stage.step("The librarian plans the run for her gap, with a SMART goal, and submits", this::submit);
        year.stage.step("Her head approves; money and hours are reserved", this::approve);
        year.stage.step("A colleague's plan that would exceed the allotment is refused with the figures", this::refuse);
    }

    private void allot() {
        allot("development-budgets", "kopecks", 500_000_00);
        allot("learning-time-allotments", "hours", 2_000);
        year.stage.note("%s kopecks and %s hours are left"
                .formatted(left("development-budgets"), left("learning-time-allotments")));
    }

    private void allot(String resource, String unit, long amount) {
        if (allotments(resource).list("/items").isEmpty()) {
            year.gleb
                    .post("/api/v1/" + resource)
                    .with(Map.of("departmentId", year.readingRoom, "year", year.today.getYear(), unit, amount))
                    .expect(201);
        }
    }

    private Answer allotments(String resource) {
        return year.anna
                .get("/api/v1/%s?department=%s&year=%d".formatted(resource, year.readingRoom, year.today.getYear()))
                .expect(200);
    }

    private long left(String resource) {
        return allotments(resource).list("/items").get(0).path("left").asLong();
    }

    private void submit() {
        var draft = drafted(year.anna);
        year.plan = draft.id();
        var vague = year.stage.until(
                "the portfolio service knows the gap and the run",
                () -> year.anna
                        .post(path("learning-plans", year.plan) + "/items")
                        .ifMatch(draft.etag())
                        .with(item(Map.of("specific", "Стать лучше"))),
                a -> a.status() == 201);
        year.planItem = vague.list("/items").get(0).path("id").asText();
        var refused = year.anna
                .post(path("learning-plans", year.plan) + "/submission")
                .ifMatch(vague.etag())
                .expect(409);
        refused.list("/violations")
                .forEach(v -> year.stage.note(v.path("detail").asText()));
        var planned = year.anna
                .put(path("learning-plans", year.plan) + "/items/" + year.planItem)
                .ifMatch(vague.etag())
                .with(item(goal()))
                .expect(200);
        year.anna
                .post(path("learning-plans", year.plan) + "/submission")
                .ifMatch(planned.etag())
                .expect(200);
    }

    private Map<String, Object> item(Map<String, Object> goal) {
        return Map.of("gapId", year.gap, "runId", year.run, "goal", goal);
    }

    private Answer drafted(Person learner) {
        return learner.post("/api/v1/learning-plans")
                .with(Map.of("year", year.today.getYear()))
                .expect(201);
    }

    private Map<String, Object> goal() {
        return Map.of(
                "specific", "Самостоятельно обучать читателей работе с электронными источниками",
                "measure", "Проведены два занятия для читателей",
                "means", "Практикум и часы работы в отделе",
                "relevance", "Профиль должности требует уровня 3",
                "dueOn", year.today.plusMonths(3).toString());
    }

    private void approve() {
        var money = left("development-budgets");
        var hours = left("learning-time-allotments");
        var plan = year.vera.get(path("learning-plans", year.plan)).expect(200);
        var approved = year.vera
                .post(path("learning-plans", year.plan) + "/approval")
                .ifMatch(plan.etag())
                .expect(200);
        bookings(approved)
                .forEach(b -> year.stage.note("%s %s is %s"
                        .formatted(
                                b.path("kind").asText(),
                                b.path("amount").asText(),
                                b.path("status").asText())));
        year.stage.require(money - left("development-budgets") == PRICE, PRICE + " kopecks are reserved");
        year.stage.require(hours - left("learning-time-allotments") == HOURS, HOURS + " hours are reserved");
        year.stage.until(
                "the gap is PLANNED",
                () -> year.anna.get(path("competency-gaps", year.gap)),
                a -> "PLANNED".equals(a.text("/status")));
    }

    private static List<JsonNode> bookings(Answer plan) {
        return plan.list("/items/0/bookings");
    }

    private void refuse() {
        var draft = drafted(year.boris);
        var item = new HashMap<String, Object>();
        item.put("goal", goal());
        item.put("hours", 8);
        item.put("priceKopecks", left("development-budgets") + 100);
        var planned = year.boris
                .post(path("learning-plans", draft.id()) + "/items")
                .ifMatch(draft.etag())
                .with(item)
                .expect(201);
        var submitted = year.boris
                .post(path("learning-plans", draft.id()) + "/submission")
                .ifMatch(planned.etag())
                .expect(200);
        var before = left("learning-time-allotments");
        var refusal = year.vera
                .post(path("learning-plans", draft.id()) + "/approval")
                .ifMatch(submitted.etag())
                .expect(409);
        year.stage.note(refusal.text("/title"));
        year.stage.require(before == left("learning-time-allotments"), "nothing was reserved");
        year.vera
                .post(path("learning-plans", draft.id()) + "/return")
                .ifMatch(submitted.etag())
                .with(Map.of("reason", "Не укладывается в средства отдела"))
                .expect(200);
    }
}
