package org.librarycpd.deploy.story.appraisal;

import static org.librarycpd.deploy.story.appraisal.Year.Competency.SUBJECTS;
import static org.librarycpd.deploy.story.cast.Cast.path;
import static org.librarycpd.deploy.story.cast.Cast.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.librarycpd.deploy.story.Answer;
import org.librarycpd.deploy.story.Person;

/** The whole library is asked what it needs to learn; of fewer than five people nothing is told. */
record NeedsAreCounted(Year year) {

    private static final int TOP = 5;

    void play() {
        year.stage.step("The overseer asks the whole library what it needs to learn", this::open);
        year.stage.step("Everyone answers", this::answer);
        year.stage.step("The overseer closes the survey, and it is counted once", this::close);
        year.stage.step("Of the store, with two people, the report says nothing", this::report);
    }

    private void open() {
        var draft = year.gleb
                .post("/api/v1/learning-needs-surveys")
                .with(Map.of(
                        "title",
                        text("Чему учиться в следующем году", "What to learn next year"),
                        "questions",
                        List.of(
                                Map.of(
                                        "kind",
                                        "SCALE",
                                        "text",
                                        text("Насколько вам нужна предметизация?", "Do you need subject headings?"),
                                        "competencyId",
                                        year.competencies.get(SUBJECTS)),
                                Map.of(
                                        "kind",
                                        "CHOICE",
                                        "text",
                                        text("Как вам удобнее учиться?", "How do you like to learn?"),
                                        "options",
                                        List.of(text("На расстоянии", "At a distance"), text("Вместе", "Together")))),
                        "closesOn",
                        year.today.plusDays(14).toString()))
                .expect(201);
        year.survey = path("learning-needs-surveys", draft.id());
        var opened = year.act(year.gleb, year.survey, "opening");
        year.stage.note(opened.text("/asked") + " people are asked");
        year.stage.require(opened.number("/asked") >= everyone().size(), "everyone with an account is asked");
    }

    private List<Person> everyone() {
        var known = Stream.of(year.anna, year.boris, year.vera, year.gleb, year.darya, year.egor);
        return Stream.concat(known, year.newcomers().stream()).toList();
    }

    private void answer() {
        var questions = year.gleb.get(year.survey).expect(200);
        var people = everyone();
        IntStream.range(0, people.size())
                .forEach(i -> people.get(i)
                        .put(year.survey + "/answer")
                        .with(Map.of(
                                "replies",
                                List.of(
                                        Map.of("questionId", questions.text("/questions/0/id"), "point", i % TOP + 1),
                                        Map.of(
                                                "questionId",
                                                questions.text("/questions/1/id"),
                                                "options",
                                                List.of(i % 2 + 1)))))
                        .quietly(200));
        year.stage.note(people.size() + " have answered, each alone");
        year.gleb.get("/api/v1/learning-needs-reports/" + id()).expect(409);
    }

    private void close() {
        var closed = year.act(year.gleb, year.survey, "closure");
        year.stage.require("CLOSED".equals(closed.text("/status")), "the survey is closed");
    }

    private void report() {
        var report = year.gleb
                .get("/api/v1/learning-needs-reports/%s?level=DEPARTMENT&cross=NONE&limit=200".formatted(id()))
                .expect(200);
        var store = of(report, year.store);
        year.stage.require(!store.isEmpty(), "the store is named");
        year.stage.require(
                store.stream().noneMatch(r -> r.path("shown").asBoolean() || r.has("answered") || r.has("mean")),
                "nothing is told of two people");
        var shown = of(report, year.cataloguing);
        year.stage.require(
                !shown.isEmpty() && shown.stream().allMatch(r -> r.path("shown").asBoolean()),
                "five people are told of");
        year.stage.note("Cataloguing: %s answered, %s on average; the store: not shown"
                .formatted(
                        shown.get(0).path("answered").asText(),
                        shown.get(0).path("mean").asText()));
        var sheet = year.darya
                .get("/api/v1/learning-needs-reports/" + id())
                .header("Accept", "text/csv")
                .expect(200);
        sheet.body().lines().limit(2).forEach(year.stage::note);
        year.anna.get("/api/v1/learning-needs-reports/" + id()).expect(403);
    }

    private static List<JsonNode> of(Answer report, String department) {
        return report.list("/items").stream()
                .filter(r -> department.equals(r.path("departmentId").asText()))
                .toList();
    }

    private String id() {
        return Year.idOf(year.survey);
    }
}
