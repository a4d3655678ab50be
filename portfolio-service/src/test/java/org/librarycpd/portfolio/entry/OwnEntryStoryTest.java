package org.librarycpd.portfolio.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.librarycpd.portfolio.entry.EntryDesk.ENTRIES;
import static org.librarycpd.portfolio.entry.EntryDesk.act;
import static org.librarycpd.portfolio.entry.EntryDesk.drafted;
import static org.librarycpd.portfolio.entry.EntryDesk.drafts;
import static org.librarycpd.portfolio.entry.EntryDesk.etag;
import static org.librarycpd.portfolio.entry.EntryDesk.gaps;
import static org.librarycpd.portfolio.entry.EntryDesk.rewrite;
import static org.librarycpd.portfolio.entry.EntryDesk.selfStudy;
import static org.librarycpd.portfolio.entry.EntryDesk.submitted;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.security.Actor;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.completion.WorkCompleted;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;

@QuarkusTest
class OwnEntryStoryTest {

    private static People library;

    @Inject
    Event<WorkCompleted> work;

    private LearningYear year;

    @BeforeEach
    void aNewYear() {
        if (library == null) {
            library = People.ofANewLibrary();
        }
        year = new LearningYear(library);
    }

    @AfterEach
    void theYearEnds() {
        year.close();
    }

    @Test
    void an_entry_is_drafted_submitted_returned_submitted_again_and_verified_and_the_plan_item_is_done() {
        year.allot("READING", 1_000_00, 100);
        var gap = year.gapOf(library.anna);
        var plan = year.draft(library.anna);
        year.addItem(library.anna, plan, LearningYear.item(gap, null, ", \"hours\": 6"))
                .statusCode(201);
        year.act(library.anna, plan, "submission").statusCode(200);
        year.act(library.vera, plan, "approval").statusCode(200);
        var item = year.plan(library.anna, plan).getString("items[0].id");
        var fulfilling = gaps(gap) + ", \"planItemId\": \"" + item + "\"";

        var entry = drafted(library.anna, fulfilling);
        library.vera.asks().get(ENTRIES + entry).then().statusCode(404);
        act(library.anna, entry, "submission")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("verifierId", equalTo(library.vera.id().toString()));
        told("PortfolioEntrySubmitted", entry);
        for (var verifier : List.of(library.vera, library.gleb)) {
            verifier.asks()
                    .get(ENTRIES + "?awaiting=verification&limit=200")
                    .then()
                    .body("items.id", hasItem(entry));
        }
        library.inna.asks().get(ENTRIES + "?awaiting=verification").then().body("items.id", not(hasItem(entry)));

        act(library.vera, entry, "return")
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("returnReason", equalTo("Приложите конспект"));
        told("PortfolioEntryReturned", entry);
        rewrite(library.anna, entry, selfStudy(fulfilling + ", \"description\": \"С конспектом\""))
                .statusCode(200)
                .body("description", equalTo("С конспектом"));
        act(library.anna, entry, "submission").statusCode(200);

        act(library.vera, entry, "verification")
                .statusCode(200)
                .body("status", equalTo("VERIFIED"))
                .body("verifiedBy", equalTo(library.vera.id().toString()));
        told("PortfolioEntryVerified", entry);
        var done = year.plan(library.anna, plan);
        assertThat(done.getString("items[0].status")).isEqualTo("DONE");
        assertThat(done.getString("items[0].entryId")).isEqualTo(entry);
        assertThat(year.figures("learning-time-allotments").getLong("spent")).isEqualTo(6);

        supersedes(entry, plan, fulfilling);
    }

    private void supersedes(String entry, String plan, String fulfilling) {
        String successor = library.anna
                .creates()
                .post(ENTRIES + entry + "/successor")
                .then()
                .statusCode(201)
                .header("Location", containsString(ENTRIES))
                .body("supersedes", equalTo(entry))
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
        library.anna
                .creates()
                .post(ENTRIES + entry + "/successor")
                .then()
                .statusCode(409)
                .body("type", containsString("an-entry-has-one-successor"))
                .body("title", equalTo("Новая редакция этой записи уже есть: продолжите запись " + successor + "."));
        rewrite(library.anna, successor, selfStudy(fulfilling).replace("\"hours\": 6", "\"hours\": 5"))
                .statusCode(200);
        act(library.anna, successor, "submission").statusCode(200);
        act(library.gleb, successor, "verification").statusCode(200);
        told("PortfolioEntryVerified", successor);
        told("PortfolioEntrySuperseded", entry);
        library.anna
                .asks()
                .get(ENTRIES + entry)
                .then()
                .body("status", equalTo("SUPERSEDED"))
                .body("hours", equalTo(6));
        assertThat(year.plan(library.anna, plan).getString("items[0].entryId")).isEqualTo(successor);
        assertThat(year.figures("learning-time-allotments").getLong("spent")).isEqualTo(6);
    }

    @Test
    void a_submission_is_withdrawn_and_the_draft_deleted() {
        var entry = submitted(library.boris, "");
        act(library.boris, entry, "withdrawal")
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("verifierId", nullValue());
        library.boris
                .asks()
                .header("If-Match", etag(library.boris, entry))
                .delete(ENTRIES + entry)
                .then()
                .statusCode(204);
        library.boris.asks().get(ENTRIES + entry).then().statusCode(404);
    }

    @Test
    void what_may_be_done_next_is_told_to_each() {
        var entry = drafted(library.zhanna, "");
        actions(library.zhanna, entry, "rewrite", "add-evidence", "submit", "delete");
        act(library.zhanna, entry, "submission").statusCode(200);
        actions(library.zhanna, entry, "withdraw");
        actions(library.inna, entry, "verify", "return");
        actions(library.gleb, entry, "verify", "return");
        actions(library.egor, entry);
        act(library.inna, entry, "verification").statusCode(200);
        actions(library.zhanna, entry, "begin-successor");
        actions(library.inna, entry);
    }

    private static void actions(org.librarycpd.portfolio.Person person, String entry, String... names) {
        person.asks()
                .get(ENTRIES + entry + "/allowed-actions")
                .then()
                .statusCode(200)
                .body("actions.name", names.length == 0 ? empty() : contains(names));
    }

    @Test
    void what_does_not_fit_is_refused_in_words_a_person_understands() {
        drafts(library.anna, selfStudy("").replace("2026-11-20", EntryDesk.tomorrow()))
                .statusCode(422)
                .body("title", containsString("ещё не наступил"))
                .body("violations.pointer", contains("/completedOn"));
        drafts(library.anna, selfStudy("").replace("\"hours\": 6", "\"hours\": 0"))
                .statusCode(400)
                .body("violations.pointer", contains("/hours"));
        drafts(library.anna, selfStudy(", \"planItemId\": \"" + UUID.randomUUID() + "\""))
                .statusCode(409)
                .body("title", containsString("Укажите открытый пункт своего утверждённого плана"));
        var others = year.gapOf(library.boris);
        drafts(library.anna, selfStudy(gaps(others))).statusCode(409).body("type", containsString("not-known-yet"));
        year.gapBecomes(others, library.boris, 2, "CLOSED");
        drafts(library.boris, selfStudy(gaps(others)))
                .statusCode(409)
                .body("title", containsString("закрыт или снят: уберите его из записи"));
        var untold = drafts(library.anna, selfStudy("").replace("Как описать электронный ресурс", " "))
                .extract()
                .<String>path("id");
        act(library.anna, untold, "submission").statusCode(409).body("title", containsString("чему вы научились"));
        library.anna.asks().post(ENTRIES + untold + "/submission").then().statusCode(428);
        library.anna.asks().body(selfStudy("")).post(ENTRIES).then().statusCode(400);
        var run = year.run(24, 0);
        var attestation = year.attest(library.anna, run);
        var attested =
                year.entries(library.anna).getString("items.find { it.attestationId == '" + attestation + "' }.id");
        library.anna
                .creates()
                .header("Accept-Language", "en")
                .post(ENTRIES + attested + "/successor")
                .then()
                .statusCode(409)
                .body("title", containsString("ask it to void the attestation"));
    }

    @Test
    void nobody_verifies_an_entry_of_their_own_not_even_the_overseer() {
        var own = submitted(library.gleb, "");
        act(library.gleb, own, "verification").statusCode(403).body("title", containsString("но не её владелец"));
        library.gleb
                .asks()
                .get(ENTRIES + "?awaiting=verification&limit=200")
                .then()
                .body("items.id", not(hasItem(own)));
        act(library.egor, own, "verification").statusCode(200);
        var directors = submitted(library.egor, "");
        library.egor.asks().get(ENTRIES + directors).then().body("verifierId", nullValue());
        act(library.egor, directors, "verification").statusCode(403);
        act(library.gleb, directors, "verification").statusCode(200);
    }

    @Test
    void lists_are_told_apart_by_person_kind_and_status() {
        var entry = submitted(library.inna, "");
        var draft = drafted(library.inna, "");
        var ofInna = ENTRIES + "?person=" + library.inna.id();
        library.egor.asks().get(ofInna).then().body("items.id", contains(entry));
        library.inna.asks().get(ENTRIES).then().body("items.id", contains(draft, entry));
        library.inna.asks().get(ENTRIES + "?status=DRAFT").then().body("items.id", contains(draft));
        library.egor.asks().get(ofInna + "&kind=SELF_STUDY").then().body("items.id", contains(entry));
        library.egor.asks().get(ofInna + "&kind=EVENT").then().body("items", empty());
        library.inna.asks().get(ofInna + "&status=SUBMITTED").then().body("items.id", contains(entry));
    }

    @Test
    void a_list_is_a_table_too_and_harmless_for_office_programs() {
        var entry = drafts(
                        library.darya, selfStudy("").replace("ISBD, сводное издание", "=HYPERLINK(1); \\\"ISBD\\\", 2"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var table = library.darya
                .asks()
                .accept("text/csv")
                .get(ENTRIES)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        assertThat(table)
                .startsWith("\uFEFFid;kind;status;title;source;hours;completedOn")
                .contains(entry)
                .contains(";\"'=HYPERLINK(1); \"\"ISBD\"\", 2\";6;");
        library.darya
                .asks()
                .accept("application/json, text/csv;q=0.5")
                .get(ENTRIES)
                .then()
                .contentType("application/json");
    }

    @Test
    @ActivateRequestContext
    void completed_work_becomes_a_verified_entry_once() {
        var done = new WorkCompleted(
                WorkCompleted.Kind.MENTORING,
                UUID.randomUUID(),
                library.boris.id(),
                new Text("Наставничество", "Mentoring"),
                12,
                LocalDate.parse("2026-11-20"),
                List.of(),
                List.of(year.competency),
                "Научился описывать карты",
                library.vera.id());
        Arc.container().instance(Tenant.class).get().enter(library.libraryId);
        Arc.container().instance(Actor.class).get().follows(UUID.randomUUID());
        for (var i = 0; i < 2; i++) {
            QuarkusTransaction.requiringNew().run(() -> work.fire(done));
        }
        var entries = library.boris.asks().get(ENTRIES + "?kind=MENTORING").jsonPath();
        assertThat(entries.getList("items.subjectId"))
                .containsExactly(done.subjectId().toString());
        assertThat(entries.getString("items[0].status")).isEqualTo("VERIFIED");
        told("PortfolioEntryVerified", entries.getString("items[0].id"));
    }

    @Test
    void each_request_costs_few_statements() {
        var gap = year.gapOf(library.zhanna);
        var entry = new String[1];
        costs(3, () -> entry[0] = drafted(library.zhanna, gaps(gap)));
        var tag = new String[] {etag(library.zhanna, entry[0])};
        costs(
                3,
                () -> tag[0] = library.zhanna
                        .asks()
                        .header("If-Match", tag[0])
                        .body(selfStudy(gaps(gap)))
                        .put(ENTRIES + entry[0])
                        .header("ETag"));
        costs(
                5,
                () -> tag[0] = library.zhanna
                        .asks()
                        .header("If-Match", tag[0])
                        .post(ENTRIES + entry[0] + "/submission")
                        .header("ETag"));
        costs(4, () -> library.inna.asks().get(ENTRIES + entry[0]));
        costs(6, () -> library.inna.asks().get(ENTRIES + entry[0] + "/allowed-actions"));
        costs(3, () -> library.inna.asks().get(ENTRIES + "?awaiting=verification"));
        costs(
                6,
                () -> library.inna
                        .asks()
                        .header("If-Match", tag[0])
                        .post(ENTRIES + entry[0] + "/verification")
                        .then()
                        .statusCode(200));
    }

    private static void costs(int atMost, Runnable request) {
        assertThat(Statements.during(request)).hasSizeLessThanOrEqualTo(atMost);
    }

    private void told(String type, String subject) {
        var name = "portfolio." + type + ".v1";
        var heard = year.events.hear(
                "portfolio.portfolio-entries", e -> name.equals(e.type()) && subject.equals(e.subject()));
        assertThat(heard.libraryId()).isEqualTo(library.libraryId);
        Contract.of(name).accepts(heard.data());
        Contract.of(name).accepts(Contract.of(name).example());
    }
}
