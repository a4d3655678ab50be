package org.librarycpd.portfolio.transfer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.portfolio.completion.WorkCompleted;
import org.librarycpd.portfolio.entry.PortfolioEntrySuperseded;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

/** Anna leaves for another library and takes along what was verified in the first. */
@QuarkusTest
class PortfolioTransferStoryTest {

    private static final String TRANSFERS = "/api/v1/me/portfolio-transfers";

    private static People former;
    private static People present;
    private static Person anna;

    @Inject
    Event<WorkCompleted> completed;

    @Inject
    Event<PortfolioEntrySuperseded> superseded;

    @Inject
    LibraryWork work;

    @Inject
    EntityManager em;

    @BeforeEach
    void sheWorksInTwoLibraries() {
        if (former == null) {
            former = People.ofANewLibrary();
            present = People.ofANewLibrary();
            anna = new Person(former.anna.id(), "301", "Бересклет", present.libraryId, "librarian");
            present.imports(present.sheet()
                    .replace("\"members\": [", "\"members\": [" + present.row(anna, "READING", false) + ","));
            anna.asks().post("/api/v1/me/binding").then().statusCode(200);
        }
    }

    @Test
    void verified_entries_and_their_evidence_come_along_with_original_and_verifier_named() {
        var original = mentored();
        evidence(original);
        var id = takes(former.libraryId)
                .statusCode(201)
                .body("entries", is(1))
                .body("evidence", is(1))
                .body("copies[0].originalEntryId", is(original))
                .body("copies[0].originalLibraryId", is(former.libraryId))
                .body("copies[0].verifiedBy", is(former.vera.id().toString()))
                .extract()
                .<String>path("id");
        String copy = anna.asks().get(TRANSFERS + "/" + id).path("copies[0].entryId");
        anna.asks()
                .get("/api/v1/portfolio-entries/" + copy)
                .then()
                .statusCode(200)
                .body("status", is("VERIFIED"))
                .body("hours", is(7))
                .body("verifiedAt", notNullValue());
        assertThat(bytes(copy)).isEqualTo("0102");
        anna.asks().get(TRANSFERS).then().body("items", hasSize(1));

        takes(former.libraryId)
                .statusCode(409)
                .body("title", is("Переносить нечего: там нет ваших подтверждённых записей, или все они уже здесь."));
        mentored();
        takes(former.libraryId).statusCode(201).body("entries", is(1));

        former.anna
                .asks()
                .header("X-Library", former.libraryId)
                .get("/api/v1/portfolio-entries/" + copy)
                .then()
                .statusCode(404);
        former.anna.asks().get(TRANSFERS + "/" + id).then().statusCode(404);
        present.boris.asks().get(TRANSFERS + "/" + id).then().statusCode(404);

        work.in(former.libraryId, UUID.randomUUID(), () -> {
            superseded.fire(new PortfolioEntrySuperseded(
                    UUID.fromString(original),
                    anna.id(),
                    null,
                    List.of(),
                    null,
                    Instant.parse("2026-11-23T10:00:00Z")));
            return null;
        });
        anna.asks().get("/api/v1/portfolio-entries/" + copy).then().body("status", is("SUPERSEDED"));
    }

    @Test
    void a_portfolio_comes_from_another_library_where_one_has_worked() {
        takes(present.libraryId)
                .statusCode(422)
                .body("title", is("Назовите библиотеку, где вы работали раньше, а не эту."));
        takes(UUID.randomUUID().toString()).statusCode(404);
        present.boris
                .creates()
                .body(Map.of("fromLibraryId", former.libraryId))
                .post(TRANSFERS)
                .then()
                .statusCode(404);
        new Person(UUID.randomUUID(), "9", "Ч", present.libraryId, "librarian")
                .creates()
                .body(Map.of("fromLibraryId", former.libraryId))
                .post(TRANSFERS)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"POST, ''", "GET, ''", "GET, /0197b0c0-0000-7000-8000-000000000001"})
    void nobody_comes_in_without_a_token_or_with_the_wrong_role(String method, String path) {
        given().request(method, TRANSFERS + path).then().statusCode(401);
        given().auth()
                .oauth2(Token.person(UUID.randomUUID(), "provider-representative")
                        .in("oblast", present.libraryId)
                        .sign())
                .contentType("application/json")
                .request(method, TRANSFERS + path)
                .then()
                .statusCode(403);
    }

    @Test
    void the_list_costs_one_statement() {
        assertThat(Statements.during(() -> anna.asks().get(TRANSFERS))).hasSizeLessThanOrEqualTo(1);
    }

    private static ValidatableResponse takes(String from) {
        return anna.creates()
                .body(Map.of("fromLibraryId", from))
                .post(TRANSFERS)
                .then();
    }

    private String mentored() {
        var subject = UUID.randomUUID();
        work.in(former.libraryId, subject, () -> {
            completed.fire(new WorkCompleted(
                    WorkCompleted.Kind.MENTORING,
                    subject,
                    anna.id(),
                    new Text("Наставничество", "Mentoring"),
                    7,
                    LocalDate.parse("2026-10-01"),
                    List.of(),
                    List.of(),
                    "Каталогизация",
                    former.vera.id()));
            return null;
        });
        return former.anna
                .asks()
                .get("/api/v1/portfolio-entries")
                .path("items.find { it.subjectId == '" + subject + "' }.id");
    }

    /** A file in two pieces, as the entries keep it. */
    private void evidence(String entry) {
        var id = UUID.randomUUID();
        work.in(former.libraryId, id, () -> {
            em.createNativeQuery("""
                            insert into evidence (id, library_id, entry_id, title, file_name, media_type, size, sha256, added_at)
                            values (?1, ?2, ?3, 'Отзыв', 'letter.pdf', 'application/pdf', 2, 'x', now())""")
                    .setParameter(1, id)
                    .setParameter(2, former.libraryId)
                    .setParameter(3, UUID.fromString(entry))
                    .executeUpdate();
            for (byte piece = 0; piece < 2; piece++) {
                em.createNativeQuery(
                                "insert into evidence_chunk (evidence_id, position, library_id, bytes) values (?1, ?2, ?3, ?4)")
                        .setParameter(1, id)
                        .setParameter(2, (int) piece)
                        .setParameter(3, former.libraryId)
                        .setParameter(4, new byte[] {(byte) (piece + 1)})
                        .executeUpdate();
            }
            return null;
        });
    }

    private String bytes(String entry) {
        return work.in(present.libraryId, UUID.randomUUID(), () -> (String) em.createNativeQuery("""
                        select string_agg(encode(c.bytes, 'hex'), '' order by c.position)
                        from evidence v join evidence_chunk c on c.evidence_id = v.id
                        where v.entry_id = ?1 and c.library_id = ?2""", String.class)
                .setParameter(1, UUID.fromString(entry))
                .setParameter(2, present.libraryId)
                .getSingleResult());
    }
}
