package org.librarycpd.portfolio.entry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

@QuarkusTest
class PortfolioEntryStoryTest {

    private static final String ENTRIES = "/api/v1/portfolio-entries/";
    private static People library;
    private static People elsewhere;

    private LearningYear year;

    @BeforeEach
    void aNewYear() {
        if (library == null) {
            library = People.ofANewLibrary();
            elsewhere = People.ofANewLibrary();
        }
        year = new LearningYear(library);
    }

    @AfterEach
    void theYearEnds() {
        year.close();
    }

    @Test
    void an_entry_is_read_by_its_owner_the_heads_above_and_the_overseer_and_by_nobody_else() {
        var gap = year.gapOf(library.zhanna);
        year.attest(library.zhanna, year.run(24, 0));
        String id = library.zhanna.asks().get(ENTRIES).path("items[0].id");
        for (var reader : List.of(library.zhanna, library.inna, library.egor, library.gleb)) {
            reader.asks()
                    .header("Accept-Language", "en")
                    .get(ENTRIES + id)
                    .then()
                    .statusCode(200)
                    .body("title", equalTo("Electronic catalogue"))
                    .body("kind", equalTo("PROGRAMME"))
                    .body("hours", equalTo(24))
                    .body("completedOn", equalTo("2026-11-20"));
            reader.asks().get(ENTRIES + "?gap=" + gap).then().body("items.id", contains(id));
            reader.asks().get(ENTRIES + "?person=" + library.zhanna.id()).then().body("items.id", contains(id));
        }
        for (var nobody : List.of(library.anna, library.vera, library.darya, elsewhere.zhanna, elsewhere.gleb)) {
            nobody.asks().get(ENTRIES + id).then().statusCode(404);
            nobody.asks().get(ENTRIES + "?gap=" + gap).then().statusCode(200).body("items", empty());
            nobody.asks().get(ENTRIES + "?person=" + library.zhanna.id()).then().statusCode(404);
        }
        given().get(ENTRIES + id).then().statusCode(401);
        given().get(ENTRIES).then().statusCode(401);
        given().auth()
                .oauth2(Token.person(library.zhanna.id(), "student")
                        .in("l", library.libraryId)
                        .sign())
                .get(ENTRIES + id)
                .then()
                .statusCode(403);
    }

    @Test
    void a_list_of_fifty_costs_as_many_statements_as_a_list_of_one() {
        var run = year.run(24, 0);
        year.attest(library.boris, run);
        var one =
                Statements.during(() -> library.boris.asks().get(ENTRIES).then().body("items", hasSize(1)));
        for (var i = 0; i < 49; i++) {
            year.attest(library.boris, run);
        }
        var fifty =
                Statements.during(() -> library.boris.asks().get(ENTRIES).then().body("items", hasSize(50)));
        assertThat(fifty).hasSameSizeAs(one).hasSize(1);
    }
}
