package org.librarycpd.appraisal.questionnaire;

import static org.awaitility.Awaitility.await;
import static org.librarycpd.appraisal.Story.last;
import static org.librarycpd.appraisal.Story.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.TheLibrary;

/** How people of a library write a questionnaire together, through the front door. */
final class Writing {

    static final String QUESTIONNAIRES = "/api/v1/questionnaires";
    static final String ASSIGNMENTS = "/api/v1/expert-assignments";

    private final TheLibrary library;
    private final List<String> competencies;

    /** Of another organisation. */
    final Person expert =
            new Person(UUID.randomUUID(), "external-expert", UUID.randomUUID().toString());

    Writing(TheLibrary library, List<String> competencies) {
        this.library = library;
        this.competencies = competencies;
    }

    /** Someone of the same library in another position. */
    Person cleaner() {
        var zoya = new Person(UUID.randomUUID(), "librarian", library.id);
        library.events.tell(
                "portfolio.staff-members.state",
                "portfolio.StaffMemberState.v1",
                TheLibrary.staffId(zoya),
                1,
                library.id,
                """
                {"personId": "%s", "departmentId": "%s", "positionId": "%s", "employedFrom": "2019-09-01",
                 "language": "ru"}
                """.formatted(zoya.id(), library.reference, UUID.randomUUID()));
        await().until(() -> Rows.count("known_staff_member where person_id = '" + zoya.id() + "'") == 1);
        return zoya;
    }

    Map<String, Object> draft() {
        return Map.of("positionId", library.bibliographer, "title", text("Анкета библиографа", "A questionnaire"));
    }

    String drafted() {
        return QUESTIONNAIRES + "/" + id(library.gleb, QUESTIONNAIRES, draft());
    }

    static Map<String, Object> closing() {
        return Map.of("closesOn", LocalDate.now().plusDays(30).toString());
    }

    String open() {
        var path = drafted();
        Api.post(library.gleb, path, "/opening", closing()).statusCode(200);
        return path;
    }

    Map<String, Object> addition() {
        return Map.of("kind", "ADD", "question", scale(), "grounds", "we do this every day");
    }

    Map<String, Object> scale() {
        return Map.of(
                "text",
                text("Как вы ищете?", "How do you search?"),
                "kind",
                "SCALE",
                "competencyId",
                competencies.get(0),
                "points",
                List.of(text("С помощью коллег", "With help"), text("Самостоятельно", "On my own")),
                "required",
                true);
    }

    String proposed(Person author, String questionnaire) {
        var proposals = questionnaire + "/proposals";
        return proposals + "/" + id(author, proposals, addition());
    }

    /** One question in it. */
    String agreed() {
        var path = open();
        Api.post(library.gleb, proposed(library.anna, path), "/acceptance", Map.of())
                .statusCode(200);
        return path;
    }

    /** Words and evidence are asked for beside the scale; only the evidence may be left out. */
    private String agreedOnThreeKinds() {
        var path = agreed();
        accepted(path, question("TEXT", true));
        accepted(path, question("EVIDENCE", false));
        return path;
    }

    private Map<String, Object> question(String kind, boolean required) {
        var question = new HashMap<>(scale());
        question.remove("points");
        question.put("kind", kind);
        question.put("required", required);
        return question;
    }

    private void accepted(String path, Map<String, Object> question) {
        var proposals = path + "/proposals";
        var proposal = proposals + "/" + id(library.boris, proposals, Map.of("kind", "ADD", "question", question));
        Api.post(library.gleb, proposal, "/acceptance", Map.of()).statusCode(200);
    }

    String underReview() {
        return underReview(agreed());
    }

    private String underReview(String path) {
        Api.post(library.gleb, path, "/review", Map.of("expertId", expert.id())).statusCode(200);
        return path;
    }

    String assignment() {
        String id = Api.get(expert, ASSIGNMENTS).statusCode(200).extract().path("items[0].id");
        return ASSIGNMENTS + "/" + id;
    }

    String declared() {
        return declared(underReview());
    }

    private String declared(String path) {
        Api.post(expert, assignment(), "/declaration", Map.of()).statusCode(200);
        return path;
    }

    static Map<String, Object> opinion(boolean fit) {
        return Map.of("fit", fit, "text", "Понятно и по делу");
    }

    String approved() {
        return approved(declared());
    }

    private String approved(String path) {
        Api.post(expert, path, "/expert-opinion", opinion(true)).statusCode(200);
        Api.post(library.gleb, path, "/approval", Map.of()).statusCode(200);
        return path;
    }

    String published() {
        return published(approved());
    }

    String publishedWithThreeKinds() {
        return published(approved(declared(underReview(agreedOnThreeKinds()))));
    }

    private String published(String path) {
        Api.post(library.gleb, path, "/publication", Map.of()).statusCode(200);
        return path;
    }

    static String idOf(String path) {
        return last(path);
    }

    private static String id(Person person, String path, Object body) {
        return Api.create(person, path, body).statusCode(201).extract().path("id");
    }
}
