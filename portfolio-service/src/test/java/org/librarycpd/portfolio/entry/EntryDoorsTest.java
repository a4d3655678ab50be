package org.librarycpd.portfolio.entry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.librarycpd.portfolio.entry.EntryDesk.ENTRIES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Token;

/** Every door of the entries: who may not come in. */
@QuarkusTest
class EntryDoorsTest {

    private static People library;
    private static People elsewhere;
    private static String draft;
    private static String submitted;

    @BeforeEach
    void twoLibraries() {
        if (library == null) {
            library = People.ofANewLibrary();
            elsewhere = People.ofANewLibrary();
            draft = EntryDesk.drafted(library.anna, "");
            submitted = EntryDesk.submitted(library.anna, "");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, ''",
        "GET, ''",
        "GET, ID",
        "PUT, ID",
        "DELETE, ID",
        "GET, ID/allowed-actions",
        "POST, ID/submission",
        "POST, ID/withdrawal",
        "POST, ID/verification",
        "POST, ID/return",
        "POST, ID/successor",
    })
    void nobody_comes_in_without_a_token_or_with_the_wrong_role(String method, String path) {
        var address = ENTRIES + path.replace("ID", submitted);
        given().request(method, address).then().statusCode(401).contentType("application/problem+json");
        for (var role : List.of("student", "auditor", "provider-representative", "external-expert")) {
            given().auth()
                    .oauth2(Token.person(UUID.randomUUID(), role)
                            .in("l", library.libraryId)
                            .sign())
                    .contentType("application/json")
                    .request(method, address)
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, ''",
        "PUT, ''",
        "DELETE, ''",
        "GET, /allowed-actions",
        "POST, /submission",
        "POST, /withdrawal",
        "POST, /verification",
        "POST, /return",
        "POST, /successor",
    })
    void of_an_entry_that_is_none_of_ones_business_one_learns_nothing(String method, String path) {
        for (var stranger : List.of(library.boris, library.inna, library.darya, elsewhere.anna, elsewhere.gleb)) {
            tries(stranger, method, submitted + path, 404);
        }
        for (var early : List.of(library.vera, library.egor, library.gleb)) {
            tries(early, method, draft + path, 404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, ''",
        "DELETE, ''",
        "POST, /submission",
        "POST, /withdrawal",
        "POST, /successor",
    })
    void the_head_and_the_overseer_do_not_write_in_the_owners_name(String method, String path) {
        for (var reader : List.of(library.vera, library.egor, library.gleb)) {
            tries(reader, method, submitted + path, 403)
                    .body("title", equalTo("Запись пишет и подаёт только тот, чьё это портфолио."));
        }
    }

    @ParameterizedTest
    @CsvSource({"/verification", "/return"})
    void neither_the_owner_nor_a_head_further_up_verifies(String path) {
        tries(library.anna, "POST", submitted + path, 403);
        tries(library.egor, "POST", submitted + path, 403);
    }

    private static ValidatableResponse tries(Person person, String method, String path, int status) {
        return request(person, path)
                .request(method, ENTRIES + path)
                .then()
                .statusCode(status)
                .contentType(containsString("application/problem+json"));
    }

    private static RequestSpecification request(Person person, String path) {
        var request = person.creates().header("If-Match", "\"99-\"");
        if (path.endsWith("return")) {
            return request.body("{\"reason\": \"Почему\"}");
        }
        return path.contains("/") ? request : request.body(EntryDesk.selfStudy(""));
    }
}
