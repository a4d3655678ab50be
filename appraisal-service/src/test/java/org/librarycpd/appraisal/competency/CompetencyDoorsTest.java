package org.librarycpd.appraisal.competency;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.TheLibrary;

/** Every door of frameworks and profiles: without a token, with the wrong role, without the office, from another library. */
@QuarkusTest
class CompetencyDoorsTest {

    private static final Map<String, Object> BODIES = Map.of(
            "", Map.of(),
            "scale",
                    Map.of(
                            "title",
                            Story.text("М", "F"),
                            "levels",
                            List.of(Map.of("level", 1, "name", Story.text("У", "L")))),
            "groups", Map.of("code", "G", "name", Story.text("Г", "G")),
            "competencies", Map.of("code", "C", "name", Story.text("К", "C")),
            "successor", Map.of("frameworkId", "0197b0c0-0000-7000-8000-000000000001", "validFrom", "2026-01-01"),
            "ending", Map.of("lastDay", "2026-01-01"));

    private static TheLibrary library;
    private static TheLibrary other;
    private static String draft;
    private static String profile;
    private static String competency;

    @BeforeEach
    void open() {
        if (library == null) {
            library = TheLibrary.opened();
            other = TheLibrary.opened();
            var story = new Story(library);
            draft = story.drafted(1);
            competency = Api.get(library.gleb, draft).extract().path("competencies[0].id");
            profile = story.profile(story.published(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,    DRAFT,                         scale",
        "DELETE, DRAFT,",
        "POST,   DRAFT/publication,",
        "POST,   DRAFT/next-version,",
        "POST,   DRAFT/retirement,",
        "POST,   DRAFT/groups,                  groups",
        "PUT,    DRAFT/groups/PART,             groups",
        "DELETE, DRAFT/groups/PART,",
        "POST,   DRAFT/competencies,            competencies",
        "PUT,    DRAFT/competencies/PART,       competencies",
        "DELETE, DRAFT/competencies/PART,",
        "POST,   PROFILE/successor,             successor",
        "POST,   PROFILE/ending,                ending"
    })
    void only_the_overseer_of_the_library_writes(String method, String path, String kind) {
        var body = BODIES.get(kind == null ? "" : kind);
        knock(given(), method, path, body).statusCode(401).contentType("application/problem+json");
        knock(Api.by(library.vera.as("student")), method, path, body).statusCode(403);
        knock(Api.by(library.anna), method, path, body).statusCode(403);
        knock(Api.by(library.vera.as("librarian")), method, path, body).statusCode(403);
        knock(Api.by(other.gleb), method, path, body).statusCode(404);
        knock(Api.by(other.gleb.as("librarian")), method, path, body).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ims/case/v1p0/CFDocuments",
                "/ims/case/v1p0/CFDocuments/ID",
                "/ims/case/v1p0/CFPackages/ID",
                "/ID"
            })
    void a_draft_is_read_in_its_own_library_only(String path) {
        var address = Api.FRAMEWORKS + path.replace("ID", Story.last(draft));
        given().get(address).then().statusCode(401);
        Api.get(library.anna, address).statusCode(200);
        Api.get(other.anna, address).statusCode(path.contains("ID") ? 404 : 200);
    }

    private static ValidatableResponse knock(RequestSpecification who, String method, String path, Object body) {
        var address = path.replace("DRAFT", draft).replace("PROFILE", profile).replace("PART", competency);
        return who.contentType("application/json")
                .header("Idempotency-Key", Api.newKey())
                .header("If-Match", "\"0-en-x\"")
                .body(body)
                .request(method, address)
                .then();
    }
}
