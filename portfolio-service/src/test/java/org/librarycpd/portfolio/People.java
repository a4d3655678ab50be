package org.librarycpd.portfolio;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.librarycpd.test.Token;

/**
 * A freshly imported library with everyone bound and appointed: Egor directs; Vera heads the reading room, where Anna and
 * Boris work; Gleb is the overseer; Darya is the HR officer; Inna heads the children's department, where Zhanna works.
 */
public class People {

    public final String libraryId = UUID.randomUUID().toString();
    public final Person anna = person("101", "Бересклет", "librarian");
    public final Person boris = person("102", "Черешня", "librarian");
    public final Person vera = person("103", "Подорожник", "librarian", "department-head");
    public final Person gleb = person("104", "Можжевельник", "librarian", "development-overseer");
    public final Person darya = person("105", "Ромашка", "librarian", "hr-officer");
    public final Person egor = person("106", "Тополь", "librarian", "department-head");
    public final Person inna = person("107", "Шиповник", "librarian", "department-head");
    public final Person zhanna = person("108", "Крыжовник", "librarian");

    public final Map<String, UUID> departments;
    public final Map<String, UUID> members;

    private People() {
        imports(sheet()).body("status", is("COMPLETED"));
        for (var someone : List.of(anna, boris, vera, gleb, darya, egor, inna, zhanna)) {
            someone.asks().post("/api/v1/me/binding").then().statusCode(200);
        }
        departments = ids("/api/v1/departments", "code");
        members = ids("/api/v1/staff-members", "personnelNumber");
        appoint("HEAD", egor, "MAIN");
        appoint("HEAD", vera, "READING");
        appoint("HEAD", inna, "CHILDREN");
        appoint("OVERSEER", gleb, null);
    }

    public static People ofANewLibrary() {
        return new People();
    }

    /** Sends a sheet and waits until it is worked off. */
    public ValidatableResponse imports(String sheet) {
        return imports("application/json", sheet.getBytes(StandardCharsets.UTF_8));
    }

    public ValidatableResponse imports(String type, byte[] sheet) {
        var operation = sends(type, sheet).statusCode(202).extract().header("Location");
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> hrSystem("staff.write").get(operation).then().statusCode(200),
                        answer -> answer.extract()
                                .<String>path("status")
                                .matches("COMPLETED|PARTIALLY_COMPLETED|FAILED"));
    }

    /** Sends a sheet of any type and does not wait. */
    public ValidatableResponse sends(String type, byte[] sheet) {
        return sends(libraryId, type, sheet);
    }

    /** The same in the name of a library that need not be known yet. */
    public static ValidatableResponse sends(String libraryId, String type, byte[] sheet) {
        return hrSystemOf(libraryId, "staff.write")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", ContentType.BINARY)))
                .contentType(type)
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .body(sheet)
                .post("/api/v1/staff-imports")
                .then();
    }

    public RequestSpecification hrSystem(String... scopes) {
        return hrSystemOf(libraryId, scopes);
    }

    private static RequestSpecification hrSystemOf(String libraryId, String... scopes) {
        return given().auth()
                .oauth2(Token.system("hr-of-" + libraryId, scopes)
                        .in("library-" + libraryId, libraryId)
                        .sign())
                .contentType("application/json");
    }

    public String sheet() {
        var rows = Stream.of(
                        row(anna, "READING", false),
                        row(boris, "READING", false),
                        row(vera, "READING", false),
                        row(gleb, "MAIN", false),
                        row(darya, "MAIN", true),
                        row(egor, "MAIN", false),
                        row(inna, "CHILDREN", false),
                        row(zhanna, "CHILDREN", false))
                .collect(Collectors.joining(",\n"));
        return """
                {"library": {"ru": "Полесская областная библиотека", "en": "Polesye Oblast Library"},
                 "departments": [
                   {"code": "MAIN", "name": {"ru": "Дирекция", "en": "Directorate"}},
                   {"code": "READING", "name": {"ru": "Читальный зал", "en": "Reading room"}, "parentCode": "MAIN"},
                   {"code": "CHILDREN", "name": {"ru": "Детский отдел", "en": "Children's department"}, "parentCode": "MAIN"}],
                 "positions": [{"code": "LIB", "name": {"ru": "Библиотекарь", "en": "Librarian"}}],
                 "members": [%s]}
                """.formatted(rows);
    }

    public String row(Person person, String department, boolean hrOfficer) {
        return """
                {"personnelNumber": "%s", "familyName": "%s", "givenName": "Имя", "email": "%s", "language": "ru",
                 "departmentCode": "%s", "positionCode": "LIB", "employedFrom": "2019-11-19", "hrOfficer": %s}
                """.formatted(person.number(), person.familyName(), person.email(), department, hrOfficer);
    }

    public UUID memberId(Person person) {
        return members.get(person.number());
    }

    private void appoint(String kind, Person person, String department) {
        var departmentId = department == null ? "null" : "\"" + departments.get(department) + "\"";
        var body = "{\"kind\": \"%s\", \"staffMemberId\": \"%s\", \"departmentId\": %s, \"from\": \"2020-01-01\"}";
        darya.creates()
                .body(body.formatted(kind, memberId(person), departmentId))
                .post("/api/v1/appointments")
                .then()
                .statusCode(201);
    }

    private Map<String, UUID> ids(String path, String key) {
        List<Map<String, String>> items =
                darya.asks().get(path).then().statusCode(200).extract().path("items");
        return items.stream().collect(Collectors.toMap(i -> i.get(key), i -> UUID.fromString(i.get("id"))));
    }

    private Person person(String number, String familyName, String... roles) {
        return new Person(UUID.randomUUID(), number, familyName, libraryId, roles);
    }
}
