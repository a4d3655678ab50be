package org.librarycpd.portfolio.plan;

import static io.restassured.RestAssured.given;
import static org.librarycpd.portfolio.LearningYear.item;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Token;

/** Every door of the learning plans. */
@QuarkusTest
class PlanDoorsTest {

    private static People library;
    private static People elsewhere;
    private static String plan;
    private static String itemId;

    @BeforeEach
    void aSubmittedPlan() {
        if (plan == null) {
            library = People.ofANewLibrary();
            elsewhere = People.ofANewLibrary();
            try (var year = new LearningYear(library)) {
                plan = year.draft(library.anna);
                year.addItem(library.anna, plan, item(null, null, ", \"hours\": 5"));
                year.act(library.anna, plan, "submission").statusCode(200);
                itemId = year.plan(library.anna, plan).getString("items[0].id");
            }
        }
    }

    /** The learner is Anna, Vera decides, Egor stands above Vera; the last two columns are what these two may not do. */
    @ParameterizedTest
    @CsvSource({
        // method, path,               wrong role,                learner, the head above the approver
        "POST,   '',                          provider-representative,   0,   0",
        "GET,    '',                          association-registrar,     0,   0",
        "GET,    /PLAN,                       student,                   200, 200",
        "GET,    /PLAN/allowed-actions,       student,                   200, 200",
        "GET,    /PLAN/smart-check,           student,                   200, 200",
        "GET,    /PLAN/revisions,             student,                   200, 200",
        "GET,    /PLAN/revisions/1,           auditor,                   200, 200",
        "GET,    /PLAN/revisions/1/comparison?with=1, student,           200, 200",
        "POST,   /PLAN/items,                 student,                   0,   403",
        "PUT,    /PLAN/items/ITEM,            student,                   0,   403",
        "DELETE, /PLAN/items/ITEM,            student,                   0,   403",
        "POST,   /PLAN/items/ITEM/decline,    development-overseer,      403, 403",
        "POST,   /PLAN/items/ITEM/cancellation, student,                 0,   403",
        "POST,   /PLAN/submission,            student,                   0,   403",
        "POST,   /PLAN/withdrawal,            external-expert,           0,   403",
        "POST,   /PLAN/review,                hr-officer,                403, 403",
        "POST,   /PLAN/approval,              hr-officer,                403, 403",
        "POST,   /PLAN/return,                development-overseer,      403, 403",
        "POST,   /PLAN/revision,              student,                   0,   403",
        "DELETE, /PLAN/revision,              student,                   0,   403",
        "POST,   /PLAN/cancellation,          student,                   0,   403"
    })
    void who_comes_in_and_who_does_not(String method, String path, String wrongRole, int learner, int headAbove) {
        var address = "/api/v1/learning-plans" + path.replace("PLAN", plan).replace("ITEM", itemId);
        given().contentType("application/json")
                .body("{}")
                .request(method, address)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(Token.person(library.anna.id(), wrongRole)
                        .in("l", library.libraryId)
                        .sign())
                .contentType("application/json")
                .body("{}")
                .request(method, address)
                .then()
                .statusCode(403);
        if (path.isEmpty()) {
            return;
        }
        for (var nobody : List.of(library.boris, library.inna, library.zhanna, elsewhere.anna, elsewhere.vera)) {
            answers(nobody, method, address, 404);
        }
        answers(library.anna, method, address, learner);
        answers(library.egor, method, address, headAbove);
    }

    private static void answers(Person person, String method, String address, int status) {
        if (status != 0) {
            var request = person.creates();
            if (!"GET".equals(method)) {
                request.header("If-Match", "\"0-ru-plan\"").body(body(address));
            }
            request.request(method, address).then().statusCode(status);
        }
    }

    private static String body(String address) {
        return address.matches(".*(decline|return|cancellation)")
                ? "{\"reason\": \"Почему\"}"
                : item(null, null, ", \"hours\": 5");
    }
}
