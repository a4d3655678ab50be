package org.librarycpd.appraisal.outcome;

import static io.restassured.RestAssured.given;
import static org.librarycpd.appraisal.outcome.HrOffice.proposal;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.TheLibrary;

/** Every door to outcomes: who may not come in, and that what is changed unseen is not changed. */
@QuarkusTest
class OutcomeDoorsTest {

    private static TheLibrary library;
    private static TheLibrary elsewhere;
    private static HrOffice office;
    private static HrOffice officeElsewhere;
    private static String appraisal;
    private static String outcome;
    private static List<String> competencies;

    @BeforeEach
    void open() {
        if (library != null) {
            return;
        }
        library = TheLibrary.opened();
        elsewhere = TheLibrary.opened();
        office = new HrOffice(library);
        officeElsewhere = new HrOffice(elsewhere);
        var story = new Story(library);
        competencies = story.published(1);
        story.profile(competencies);
        appraisal = story.appraised(library.anna, competencies, 1);
        outcome = office.proposed(appraisal, OutcomeKind.PAY, competencies);
    }

    @AfterAll
    static void close() {
        library.close();
        elsewhere.close();
        library = null;
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  LIST,    ''",
        "GET,  OUTCOME, ''",
        "GET,  OUTCOME, /allowed-actions",
        "GET,  OUTCOME, /grounds",
        "GET,  OUTCOME, /grounds/readings",
        "POST, OUTCOME, /approval",
        "POST, OUTCOME, /rejection",
        "POST, OUTCOME, /withdrawal",
        "POST, OUTCOME, /reaffirmation",
        "POST, OUTCOME, /explanation",
        "POST, OUTCOME, /explanation/silence",
        "GET,  APPRAISAL, /outcomes",
        "POST, APPRAISAL, /outcomes"
    })
    void who_may_not_come_in(String method, String where, String part) {
        var path = switch (where) {
            case "LIST" -> HrOffice.OUTCOMES;
            case "OUTCOME" -> outcome + part;
            default -> appraisal + part;
        };
        knock(given(), method, path, part).statusCode(401).contentType("application/problem+json");
        knock(Api.by(library.vera.as("student")), method, path, part).statusCode(403);
        if (!"LIST".equals(where)) {
            for (var nobody : List.of(
                    library.boris,
                    library.lev,
                    library.nina,
                    library.gleb,
                    library.boris.as("hr-officer"),
                    elsewhere.vera,
                    elsewhere.anna,
                    officeElsewhere.darya)) {
                knock(Api.by(nobody), method, path, part).statusCode(404);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/approval", "/rejection", "/withdrawal", "/reaffirmation", "/explanation/silence"})
    void what_was_not_seen_is_not_changed(String part) {
        var by = List.of("/approval", "/rejection").contains(part) ? office.darya : library.vera;
        Api.by(by).body(body(part)).post(outcome + part).then().statusCode(428);
        Api.by(by)
                .header("If-Match", "\"99-en-outcome\"")
                .body(body(part))
                .post(outcome + part)
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": \"т\"}",
                "{\"kind\": \"PAY\", \"text\": \" \"}",
                "{\"kind\": \"HOLIDAY\", \"text\": \"т\"}",
                "{\"kind\": \"PAY\", \"text\": \"т\", \"amountKopecks\": 0}",
                "{\"kind\": \"PAY\", \"text\": \"т\", \"competencyIds\": [null]}"
            })
    void half_a_proposal_is_none(String body) {
        Api.create(library.vera, appraisal + "/outcomes", body).statusCode(400);
    }

    private static ValidatableResponse knock(RequestSpecification who, String method, String path, String part) {
        if ("POST".equals(method)) {
            who.contentType("application/json")
                    .header("Idempotency-Key", Api.newKey())
                    .header("If-Match", "\"0-en-outcome\"")
                    .body(body(part));
        }
        return who.request(method, path).then();
    }

    private static Object body(String part) {
        return switch (part) {
            case "/outcomes" -> proposal(OutcomeKind.PAY, competencies);
            case "/explanation" -> Map.of("text", "x");
            case "/explanation/silence" -> Map.of("witnessIds", List.of(library.boris.id(), library.lev.id()));
            case "/approval", "/rejection" -> Map.of("reason", "x");
            default -> Map.of();
        };
    }
}
