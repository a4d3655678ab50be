package org.librarycpd.appraisal.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.librarycpd.appraisal.Api.FRAMEWORKS;
import static org.librarycpd.appraisal.Api.by;
import static org.librarycpd.appraisal.Api.create;
import static org.librarycpd.appraisal.Api.etag;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.newKey;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Story.last;
import static org.librarycpd.appraisal.Story.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.InALibrary;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.TheLibrary;
import org.librarycpd.test.Statements;

/** Frameworks come and go as CASE 1.0, and nothing is lost on the way. */
@QuarkusTest
class CaseStoryTest extends InALibrary {

    private static final String CASE = FRAMEWORKS + "/ims/case/v1p0";
    private static final String IMPORT = FRAMEWORKS + "/case-import";
    private static final String DATE_TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?[+-]\\d\\d:\\d\\d";
    private static final ObjectMapper JSON = new ObjectMapper();

    private TheLibrary other;

    @BeforeEach
    void prepare() {
        other = TheLibrary.opened();
    }

    @AfterEach
    void closeTheOther() {
        other.close();
    }

    @Test
    void a_framework_is_given_out_as_case() {
        var path = published();
        get(other.anna, CASE + "/CFPackages/" + last(path))
                .statusCode(200)
                .body("CFDocument.identifier", equalTo(last(path)))
                .body("CFDocument.title", equalTo("Модель"))
                .body("CFDocument.adoptionStatus", equalTo("Adopted"))
                .body("CFDocument.lastChangeDateTime", matchesPattern(DATE_TIME))
                .body("CFItems", hasSize(3))
                .body("CFItems.lastChangeDateTime", everyItem(matchesPattern(DATE_TIME)))
                .body("CFItems.humanCodingScheme", hasItems("A", "B-1", "A-1"))
                .body("CFAssociations.associationType", everyItem(equalTo("isChildOf")))
                .body("CFRubrics[0].CFRubricCriteria[0].CFRubricCriterionLevels", hasSize(4))
                .body("CFRubrics[0].CFRubricCriteria[1].CFRubricCriterionLevels.score", contains(2));
        get(library.anna, CASE + "/CFDocuments/" + last(path)).body("identifier", equalTo(last(path)));
        get(library.anna, CASE + "/CFDocuments?limit=200").body("CFDocuments.identifier", hasItem(last(path)));
        var draft = story.drafted(1);
        get(other.anna, CASE + "/CFPackages/" + last(draft)).statusCode(404);
        get(other.anna, CASE + "/CFDocuments?limit=200").body("CFDocuments.identifier", not(hasItem(last(draft))));
    }

    @Test
    void what_was_given_out_comes_in_elsewhere_and_goes_out_the_same() throws Exception {
        var path = published();
        var first = pack(library.anna, last(path));
        var copy = takenOver(other.gleb, first);
        get(other.anna, copy)
                .body("language", nullValue())
                .body("status", equalTo("DRAFT"))
                .body("levels.name", contains("Level 1", "Level 2", "Level 3", "Level 4"))
                .body("groups.code", contains("A"))
                .body("competencies.code", contains("B-1", "A-1"))
                .body("competencies[1].group", equalTo("A"))
                .body("competencies[1].levels[0].statement", equalTo("Alone"));
        assertThat(pack(other.anna, last(copy))).isEqualTo(first);
        post(other.gleb, copy, "/publication", Map.of()).statusCode(200);
        assertThat(pack(library.anna, last(copy))).isEqualTo(first);
    }

    @Test
    void a_foreign_package_keeps_what_we_have_no_place_for() throws Exception {
        var foreign = JSON.readTree(getClass().getResource("/case/foreign-package.json"));
        var copy = takenOver(library.gleb, foreign);
        get(library.anna, copy)
                .body("language", equalTo("de"))
                .body("title", equalTo("Bibliothekarische Kompetenzen"))
                .body("groups", hasSize(2))
                .body("competencies.code", contains("R-1", "5d1e7a30"))
                .body("levels", hasSize(0));
        assertThat(pack(library.anna, last(copy))).isEqualTo(foreign);
        String identifier = foreign.at("/CFDocument/identifier").asText();
        assertThat(pack(library.anna, identifier)).isEqualTo(foreign);
    }

    @Test
    void what_is_changed_after_it_came_in_goes_out_changed_and_the_rest_as_it_was() throws Exception {
        var foreign = JSON.readTree(getClass().getResource("/case/foreign-package.json"));
        var copy = takenOver(library.gleb, foreign);
        String competency = get(library.gleb, copy).extract().path("competencies[0].id");
        by(library.gleb)
                .header("If-Match", etag(library.gleb, copy))
                .body(Map.of("code", "R-1", "name", text("Auskunft geben", "Auskunft geben"), "group", "R"))
                .put(copy + "/competencies/" + competency)
                .then()
                .statusCode(200);
        by(library.gleb)
                .header("If-Match", etag(library.gleb, copy))
                .header("Idempotency-Key", newKey())
                .body(Map.of("code", "N-1", "name", text("Neu", "Neu")))
                .post(copy + "/competencies")
                .then()
                .statusCode(201);
        var given = pack(library.anna, last(copy));
        assertThat(given.at("/CFItems/2/fullStatement").asText()).isEqualTo("Auskunft geben");
        assertThat(given.at("/CFItems/2/lastChangeDateTime")).isNotEqualTo(foreign.at("/CFItems/2/lastChangeDateTime"));
        assertThat(given.at("/CFItems/2/x-vendor")).isEqualTo(foreign.at("/CFItems/2/x-vendor"));
        assertThat(given.at("/CFItems/0")).isEqualTo(foreign.at("/CFItems/0"));
        assertThat(given.at("/CFItems/4/language").asText()).isEqualTo("de");
        assertThat(given.at("/CFAssociations"))
                .hasSize(foreign.at("/CFAssociations").size() + 1);
        assertThat(given.at("/CFDocument/lastChangeDateTime"))
                .isNotEqualTo(foreign.at("/CFDocument/lastChangeDateTime"));
    }

    @Test
    void a_bad_package_is_told_place_by_place() {
        create(library.gleb, IMPORT, Map.of("CFDocument", Map.of("title", "x"), "CFItems", List.of()))
                .statusCode(400)
                .body("type", equalTo("urn:librarycpd:problem:the-package-is-case"))
                .body(
                        "violations.pointer",
                        hasItems(
                                "/CFDocument/identifier",
                                "/CFDocument/uri",
                                "/CFDocument/creator",
                                "/CFDocument/lastChangeDateTime",
                                "/CFItems"));
        create(library.gleb, IMPORT, badItems())
                .statusCode(400)
                .body("violations.pointer", hasItems("/CFItems/0/fullStatement", "/CFItems/1/identifier"))
                .body("violations.pointer", hasItem("/CFAssociations/0/destinationNodeURI/identifier"))
                .body("violations.detail", hasItem("A date and time with an offset is needed."));
        by(library.gleb)
                .header("Idempotency-Key", newKey())
                .body("[]")
                .post(IMPORT)
                .then()
                .statusCode(400);
    }

    @Test
    void only_the_overseer_takes_a_package_over() throws Exception {
        var pack = pack(library.anna, last(published()));
        for (var somebody : List.of(library.anna, library.vera.as("librarian"))) {
            create(somebody, IMPORT, pack.toString())
                    .statusCode(403)
                    .body("type", equalTo("urn:librarycpd:problem:only-the-overseer-of-the-library"));
        }
    }

    @Test
    void it_costs_few_statements() throws Exception {
        var pack = pack(library.anna, last(published()));
        var copy = new String[1];
        assertThat(Statements.during(() -> copy[0] = takenOver(other.gleb, pack)))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(Statements.during(() -> get(other.anna, CASE + "/CFPackages/" + last(copy[0]))))
                .hasSize(4);
        assertThat(Statements.during(() -> get(other.anna, CASE + "/CFDocuments")))
                .hasSize(2);
    }

    private static Map<String, Object> badItems() {
        var id = "6f1b0c1e-0000-4000-8000-000000000001";
        var item = Map.of("identifier", id, "uri", "urn:x", "lastChangeDateTime", "2020-01-01T00:00:00");
        return Map.of(
                "CFDocument",
                Map.of(
                        "identifier",
                        id,
                        "uri",
                        "urn:x",
                        "title",
                        "x",
                        "creator",
                        "x",
                        "lastChangeDateTime",
                        "2020-01-01T00:00:00Z"),
                "CFItems",
                List.of(item, item),
                "CFAssociations",
                List.of(Map.of("associationType", "isChildOf", "originNodeURI", Map.of("identifier", id))));
    }

    /** A scale of four levels, a group, a competency beside it, and one in it with a level described. */
    private String published() {
        var path = story.drafted(1);
        added(path, "/groups", Map.of("code", "A", "name", text("Функция", "Function")));
        added(
                path,
                "/competencies",
                Map.of(
                        "code",
                        "A-1",
                        "name",
                        text("Поиск", "Search"),
                        "description",
                        text("Находит", "Finds"),
                        "group",
                        "A",
                        "levels",
                        List.of(Map.of("level", 2, "statement", text("Сам", "Alone")))));
        post(library.gleb, path, "/publication", Map.of()).statusCode(200);
        return path;
    }

    private void added(String path, String part, Object body) {
        by(library.gleb)
                .header("If-Match", etag(library.gleb, path))
                .header("Idempotency-Key", newKey())
                .body(body)
                .post(path + part)
                .then()
                .statusCode(201);
    }

    private static String takenOver(Person overseer, JsonNode pack) {
        String id = create(overseer, IMPORT, pack.toString())
                .statusCode(201)
                .extract()
                .path("id");
        return FRAMEWORKS + "/" + id;
    }

    private static JsonNode pack(Person reader, String id) throws Exception {
        return JSON.readTree(get(reader, CASE + "/CFPackages/" + id)
                .statusCode(200)
                .extract()
                .asString());
    }
}
