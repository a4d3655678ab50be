package org.librarycpd.portfolio.revalidation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.librarycpd.portfolio.Refusals.refused;
import static org.librarycpd.portfolio.revalidation.Recognition.REVALIDATIONS;
import static org.librarycpd.portfolio.revalidation.Recognition.applied;
import static org.librarycpd.portfolio.revalidation.Recognition.applies;
import static org.librarycpd.portfolio.revalidation.Recognition.grants;
import static org.librarycpd.portfolio.revalidation.Recognition.registrar;
import static org.librarycpd.portfolio.revalidation.Recognition.rules;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Token;

/** Every door of recognition, tried by those it is not for. */
@QuarkusTest
class RecognitionDoorsTest {

    private static final String SOMETHING = "0197b0c0-0000-7000-8000-000000000001";

    private static People library;
    private static People elsewhere;

    @BeforeEach
    void twoLibraries() {
        if (library == null) {
            library = People.ofANewLibrary();
            elsewhere = People.ofANewLibrary();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /revalidations/rule-sets, provider-representative",
        "POST, /revalidations/rule-sets, hr-officer",
        "GET, /revalidations/rule-sets/ID, provider-representative",
        "GET, /revalidations/check, student",
        "GET, /revalidations, provider-representative",
        "POST, /revalidations, association-registrar",
        "GET, /revalidations/ID, external-expert",
        "POST, /revalidations/ID/granting, department-head",
        "POST, /revalidations/ID/refusal, hr-officer",
        "GET, /certificates, provider-representative",
        "POST, /certificates/ID/revocation, hr-officer",
        "POST, /certificates/issuer/keys, development-overseer",
        "POST, /sponsorships, student",
        "GET, /sponsorships, provider-representative",
        "GET, /sponsorships/ID, external-expert",
        "POST, /sponsorships/ID/offer, development-overseer",
        "POST, /sponsorships/ID/acceptance, student",
        "POST, /sponsorships/ID/declining, student",
        "POST, /sponsorships/ID/granting, librarian",
        "POST, /sponsorships/ID/withdrawal, student",
    })
    void nobody_comes_in_without_a_token_or_with_the_wrong_role(String method, String path, String wrongRole) {
        var address = "/api/v1" + path.replace("ID", SOMETHING);
        given().request(method, address).then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(Token.person(UUID.randomUUID(), wrongRole)
                        .in("library", library.libraryId)
                        .sign())
                .contentType("application/json")
                .request(method, address)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void an_application_is_read_by_the_person_the_heads_above_and_the_overseer_and_by_nobody_else() {
        var code = rules(library.gleb.creates(), 24, "");
        var id = applied(library.anna, code);
        var check = REVALIDATIONS + "/check?ruleSet=" + code + "&person=" + library.anna.id();
        var list = REVALIDATIONS + "?person=" + library.anna.id();
        for (var reader : List.of(library.anna, library.vera, library.egor, library.gleb)) {
            reader.asks().get(REVALIDATIONS + "/" + id).then().statusCode(200);
            reader.asks().get(check).then().statusCode(200);
            reader.asks().get(list).then().statusCode(200).body("items", hasSize(1));
        }
        for (var nobody : List.of(library.boris, library.inna, library.darya, elsewhere.anna, elsewhere.gleb)) {
            nobody.asks().get(REVALIDATIONS + "/" + id).then().statusCode(404);
            nobody.asks().get(check).then().statusCode(404);
            nobody.asks().get(list).then().statusCode(404);
            grants(nobody.asks(), id).statusCode(404);
        }
        registrar().get(REVALIDATIONS + "/" + id).then().statusCode(404);
        grants(library.anna.asks(), id).statusCode(403);
        library.gleb.asks().post(REVALIDATIONS + "/" + id + "/granting").then().statusCode(428);
    }

    @Test
    void only_who_works_in_the_library_applies() {
        var stranger = new Person(UUID.randomUUID(), "909", "Осока", library.libraryId, "librarian");
        refused(
                RevalidationRule.ONLY_A_MEMBER_OF_STAFF_APPLIES,
                "Подать заявление может тот, кто сегодня работает в библиотеке; среди её сотрудников вас нет.",
                applies(stranger, "CPD_YEARLY"));
    }

    @Test
    void only_who_certifies_publishes_rules() {
        library.anna
                .creates()
                .body("""
                        {"code": "MINE", "name": {"ru": "а", "en": "a"}, "periodMonths": 12,
                         "clauses": [{"type": "REFLECTION", "entries": 1}]}
                        """)
                .post(REVALIDATIONS + "/rule-sets")
                .then()
                .statusCode(403)
                .body(
                        "title",
                        equalTo(
                                "Правила для библиотеки публикует её ответственный за развитие, общие правила — регистратор"
                                        + " ассоциации."));
        library.gleb
                .creates()
                .body(
                        "{\"code\": \"mine\", \"name\": {\"ru\": \"а\", \"en\": \"a\"}, \"periodMonths\": 0, \"clauses\": []}")
                .post(REVALIDATIONS + "/rule-sets")
                .then()
                .statusCode(400)
                .body("violations", hasSize(3));
    }
}
