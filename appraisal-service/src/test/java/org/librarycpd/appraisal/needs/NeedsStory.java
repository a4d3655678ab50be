package org.librarycpd.appraisal.needs;

import static org.librarycpd.appraisal.Api.by;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.TheLibrary;

/** Fifteen people asked what they need: seven in the reference department, three in the children's, five at the top. */
final class NeedsStory implements AutoCloseable {

    static final String SURVEYS = "/api/v1/learning-needs-surveys";
    static final String REPORTS = "/api/v1/learning-needs-reports/";
    static final String FORMULA = "=HYPERLINK(\"https://example.org\")";

    final TheLibrary library = TheLibrary.opened();
    final String competency = new Story(library).published(1).get(0);
    final List<Person> everyone = new ArrayList<>();
    final Person auditor = new Person(UUID.randomUUID(), "auditor", library.id);

    NeedsStory() {
        everyone.addAll(List.of(library.vera, library.anna, library.boris));
        everyone.addAll(employed(4, library.reference));
        everyone.add(library.lev);
        everyone.addAll(employed(2, library.childrens));
        everyone.addAll(List.of(library.nina, library.gleb));
        everyone.addAll(employed(3, library.house));
    }

    private List<Person> employed(int number, UUID department) {
        return IntStream.range(0, number)
                .mapToObj(i -> {
                    var person = new Person(UUID.randomUUID(), "librarian", library.id);
                    Rows.execute("""
                            insert into known_staff_member
                                (id, library_id, version, person_id, department_id, position_id, employed_from)
                            values ('%s', '%s', 1, '%s', '%s', '%s', '2019-09-01')
                            """.formatted(
                                    UUID.randomUUID(), library.id, person.id(), department, library.bibliographer));
                    return person;
                })
                .toList();
    }

    Map<String, Object> survey(UUID... departments) {
        return Map.of(
                "title",
                Story.text("Чему учиться", "What to learn"),
                "questions",
                List.of(
                        Map.of(
                                "kind",
                                "SCALE",
                                "text",
                                Story.text("Насколько нужно?", FORMULA),
                                "competencyId",
                                competency),
                        Map.of(
                                "kind",
                                "CHOICE",
                                "text",
                                Story.text("Как?", "How?"),
                                "options",
                                List.of(Story.text("Очно", "In person"), Story.text("Удалённо", "Online"))),
                        Map.of("kind", "TEXT", "text", Story.text("Что ещё?", "What else?"))),
                "population",
                Map.of("departmentIds", List.of(departments)),
                "closesOn",
                LocalDate.now().plusDays(10).toString());
    }

    String drafted(UUID... departments) {
        String id = Api.create(library.gleb, SURVEYS, survey(departments))
                .statusCode(201)
                .extract()
                .path("id");
        return SURVEYS + "/" + id;
    }

    String opened() {
        var path = drafted();
        Api.post(library.gleb, path, "/opening", Map.of()).statusCode(200);
        return path;
    }

    ValidatableResponse answers(Person person, String path, int point, int option, String text) {
        return by(person)
                .body(answer(person, path, point, option, text))
                .put(path + "/answer")
                .then();
    }

    Map<String, Object> answer(Person person, String path, int point, int option, String text) {
        List<String> questions = Api.get(person, path).statusCode(200).extract().path("questions.id");
        var replies = new ArrayList<Map<String, Object>>();
        replies.add(Map.of("questionId", questions.get(0), "point", point));
        replies.add(Map.of("questionId", questions.get(1), "options", List.of(option)));
        if (text != null) {
            replies.add(Map.of("questionId", questions.get(2), "text", text));
        }
        return Map.of("replies", replies);
    }

    /** Everyone of the reference department says 4, the others 2; five add a word. */
    void everyoneAnswers(String path) {
        for (var i = 0; i < everyone.size(); i++) {
            var text = i < 5 ? FORMULA + i : null;
            answers(everyone.get(i), path, i < 7 ? 4 : 2, i < 7 ? 1 : 2, text).statusCode(200);
        }
    }

    String closed() {
        var path = opened();
        everyoneAnswers(path);
        Api.post(library.gleb, path, "/closure", Map.of()).statusCode(200).extract();
        return path;
    }

    JsonPath report(Person reader, String path, String query) {
        return Api.get(reader, REPORTS + Story.last(path) + query)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The rows about the scale, or about nothing where they are hidden. */
    static List<Map<String, Object>> scales(JsonPath report) {
        List<Map<String, Object>> items = new ArrayList<>(report.getList("items"));
        items.removeIf(row -> Boolean.TRUE.equals(row.get("shown")) && row.get("mean") == null);
        return items;
    }

    static Map<String, Object> of(List<Map<String, Object>> rows, UUID department) {
        return rows.stream()
                .filter(row -> row.get("positionId") == null && row.get("service") == null)
                .filter(row -> java.util.Objects.equals(
                        row.get("departmentId"), department == null ? null : department.toString()))
                .findFirst()
                .map(HashMap::new)
                .orElseThrow();
    }

    @Override
    public void close() {
        library.close();
    }
}
