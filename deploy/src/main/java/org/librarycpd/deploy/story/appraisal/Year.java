package org.librarycpd.deploy.story.appraisal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.librarycpd.deploy.story.Answer;
import org.librarycpd.deploy.story.Person;
import org.librarycpd.deploy.story.Stage;
import org.librarycpd.deploy.story.cast.Cast;

/** The cataloguing department, the expert from outside, and what has come of the year so far. */
final class Year extends Cast {

    /** What the position asks for, in the order in which levels are written here. */
    enum Competency {
        DESCRIPTION,
        SUBJECTS,
        AUTHORITIES
    }

    /** Whose opinion is asked. */
    record Asked(Person giver, String opinion) {}

    final Person olga;
    final Person pavel;
    final Person rita;
    final Person semyon;
    final Person tamara;
    final Person faina;
    final Person khariton;
    final Person emma;
    final Person yuri;
    final Person yana;

    final Map<Competency, String> competencies = new EnumMap<>(Competency.class);
    final Map<String, String> questions = new LinkedHashMap<>();
    final Map<Person, String> selfAssessments = new LinkedHashMap<>();
    final Map<Person, String> appraisals = new LinkedHashMap<>();
    final Map<String, String> outcomes = new LinkedHashMap<>();
    final List<Asked> asked = new ArrayList<>();

    String cataloguing;
    String cataloguer;
    String store;
    String questionnaire;
    String cycle;
    String survey;
    String contest;
    String tour;
    String index;

    Year(Stage stage) {
        super(stage);
        olga = stage.person("olga.smorodina");
        pavel = stage.person("pavel.oduvanchik");
        rita = stage.person("rita.lavanda");
        semyon = stage.person("semyon.kizil");
        tamara = stage.person("tamara.malina");
        faina = stage.person("faina.kalina");
        khariton = stage.person("khariton.klyon");
        emma = stage.person("emma.ryabina");
        yuri = stage.person("yuri.khmel");
        yana = stage.person("yana.cheryomukha");
    }

    List<Person> newcomers() {
        return List.of(olga, pavel, rita, semyon, tamara, faina, khariton, emma, yuri);
    }

    List<Person> cataloguers() {
        return List.of(pavel, rita, semyon, tamara);
    }

    /** Those whom the cycle takes in. */
    List<Person> appraised() {
        return List.of(pavel, rita, semyon);
    }

    String appraisal(Person person) {
        return appraisals.get(person);
    }

    static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Levels in the order of {@link Competency}. */
    List<Map<String, Object>> levels(List<Integer> levels) {
        return IntStream.range(0, levels.size())
                .mapToObj(i -> level(Competency.values()[i], levels.get(i)))
                .toList();
    }

    Map<String, Object> level(Competency competency, int level) {
        return Map.of("competencyId", competencies.get(competency), "level", level);
    }

    /** Answers to the questionnaire: a point on its scale, and a link to what shows it. */
    List<Map<String, Object>> replies(int point) {
        return List.of(
                Map.of("questionId", questions.get("SCALE"), "point", point),
                Map.of(
                        "questionId",
                        questions.get("EVIDENCE"),
                        "evidence",
                        List.of("https://polesye-library.example/records/17")));
    }

    /** What an answer says of one competency. */
    JsonNode rating(Answer answer, Competency competency) {
        return answer.list("/ratings").stream()
                .filter(r -> competencies
                        .get(competency)
                        .equals(r.at("/competency/id").asText()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(competency + " is not rated in " + answer.body()));
    }

    /** Puts something to a thing as it stands now. */
    Answer put(Person person, String thing, String part, Object content) {
        var seen = person.get(thing).expect(200);
        return person.put(thing + "/" + part).ifMatch(seen.etag()).with(content).expect(200);
    }

    /** Is refused, and reads why. */
    Answer refused(int status, Person person, String thing, String deed, Object content) {
        var seen = person.get(thing).expect(200);
        var refusal = person.post(thing + "/" + deed)
                .ifMatch(seen.etag())
                .with(content)
                .expect(status);
        stage.note(refusal.text("/title"));
        return refusal;
    }

    /** What the library has assigned to the expert, by what it is about. */
    JsonNode assignment(String subject) {
        var assigned = stage.until(
                "the expert finds what was assigned",
                () -> yana.get("/api/v1/expert-assignments?limit=200"),
                a -> a.list("/items").stream().anyMatch(i -> isAbout(i, subject)));
        return assigned.list("/items").stream()
                .filter(i -> isAbout(i, subject))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAbout(JsonNode assignment, String subject) {
        return subject.endsWith("/" + assignment.path("subjectId").asText());
    }

    /** The expert says that nothing stands between her and the matter. */
    void declareNoConflict(JsonNode assignment) {
        yana.post(path("expert-assignments", assignment.path("id").asText()) + "/declaration")
                .ifMatch(assignment.path("etag").asText())
                .with(Map.of())
                .expect(200);
    }
}
