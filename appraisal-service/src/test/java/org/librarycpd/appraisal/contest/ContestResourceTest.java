package org.librarycpd.appraisal.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.librarycpd.appraisal.Api.by;
import static org.librarycpd.appraisal.Api.create;
import static org.librarycpd.appraisal.Api.etag;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Story.last;
import static org.librarycpd.appraisal.contest.Competition.CONTESTS;
import static org.librarycpd.appraisal.contest.Competition.announced;
import static org.librarycpd.appraisal.contest.Competition.appointed;
import static org.librarycpd.appraisal.contest.Competition.brief;
import static org.librarycpd.appraisal.contest.Competition.declared;
import static org.librarycpd.appraisal.contest.Competition.entered;
import static org.librarycpd.appraisal.contest.Competition.entry;
import static org.librarycpd.appraisal.contest.Competition.issued;
import static org.librarycpd.appraisal.contest.Competition.judged;
import static org.librarycpd.appraisal.contest.Competition.marked;
import static org.librarycpd.appraisal.contest.Competition.moved;
import static org.librarycpd.appraisal.contest.Competition.won;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.TheLibrary;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Heard;
import org.librarycpd.test.Statements;

@QuarkusTest
class ContestResourceTest {

    private static final String TOPIC = "appraisal.contests";

    private final Person oleg = stranger("external-expert");
    private final Person zoya = stranger("association-registrar");
    private TheLibrary library;

    @BeforeEach
    void open() {
        library = TheLibrary.opened();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void a_contest_is_judged_blind_awarded_by_its_marks_and_its_rewards_issued() {
        var contest = open(library.gleb, "LIBRARY");
        get(library.anna, contest)
                .body("reference", matchesPattern("KN-\\d{4}-0001"))
                .body("prizes.costKopecks", everyItem(nullValue()))
                .body("jurors", nullValue());
        get(library.gleb, contest).body("prizes.costKopecks", contains(5000000, 200000));
        var annas = entered(contest, "=Lesson", library.anna, library.boris);
        var levs = entered(contest, "A game", library.lev);
        moved(library.gleb, contest, "/judging");

        get(library.vera, contest + "/entries")
                .body("items", hasSize(2))
                .body("items.authors", everyItem(nullValue()))
                .body("items.libraryId", everyItem(nullValue()));
        get(oleg, annas).body("authors", nullValue()).body("submittedAt", nullValue());
        get(oleg, CONTESTS + "?jury=me").body("items.id", contains(last(contest)));
        marked(library.vera, contest, annas, 10, 5)
                .statusCode(409)
                .body("title", equalTo("Say first whether you have a conflict of interest with this entry."));
        judged(library.vera, contest, annas, 10, 5);
        judged(library.vera, contest, levs, 8, 4);
        judged(oleg, contest, annas, 5, 0);
        post(library.gleb, contest, "/judging-closure", Map.of())
                .statusCode(409)
                .body("title", containsString("still lacking: A game."));
        judged(oleg, contest, levs, 8, 4);
        get(library.vera, contest + "/judgements")
                .body("items.jurorId", everyItem(equalTo(library.vera.id().toString())))
                .body("items", hasSize(2));
        get(library.gleb, contest + "/judgements")
                .body("items", hasSize(4))
                .body("items.marks", everyItem(nullValue()))
                .body("items.score", everyItem(nullValue()));
        get(library.gleb, contest + "/results").statusCode(409);
        moved(library.gleb, contest, "/judging-closure");

        get(oleg, contest + "/judgements").body("items", hasSize(4)).body("items.score", hasItem(100.0f));
        get(oleg, annas)
                .body(
                        "authors",
                        contains(
                                library.anna.id().toString(), library.boris.id().toString()));
        get(library.gleb, contest + "/results")
                .body("items.title", contains("A game", "=Lesson"))
                .body("items.score", contains(80.0f, 66.67f))
                .body("items.markings", contains(2, 2))
                .body("items.rank", contains(1, 2));
        by(library.gleb)
                .accept("text/csv")
                .get(contest + "/results")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("2;'=Lesson;"));
        get(library.anna, contest + "/results").statusCode(409);
        marked(oleg, contest, annas, 10, 5).statusCode(409);
        post(library.gleb, contest, "/award", Map.of("winners", List.of(won(annas, 1))))
                .statusCode(409)
                .body(
                        "title",
                        equalTo("These places do not follow the marks: give the reason, everybody will read it."));
        post(library.gleb, contest, "/award", Map.of("winners", List.of(won(levs, 1), won(annas, 2))))
                .statusCode(200)
                .body("status", equalTo("AWARDED"))
                .body("deviationReason", nullValue());

        get(library.boris, contest + "/results")
                .body("items.place", contains(1, 2))
                .body("items.prize.kind", contains("BUSINESS_TRIP", "BOOK"))
                .body("items.prize.costKopecks", everyItem(nullValue()));
        post(library.gleb, contest, "/reward-issue", issued(levs))
                .statusCode(200)
                .body("status", equalTo("AWARDED"));
        post(library.gleb, contest, "/reward-issue", issued(levs)).statusCode(409);
        post(library.gleb, contest, "/reward-issue", issued(annas))
                .statusCode(200)
                .body("status", equalTo("REWARD_ISSUED"));
        get(library.gleb, contest + "/allowed-actions").body("actions", empty());

        library.events.hear(
                TOPIC,
                e -> isAbout(contest, e)
                        && e.data().contains(last(annas))
                        && e.type().contains("RewardIssued"));
        var told = library.events.all(TOPIC).stream()
                .filter(e -> isAbout(contest, e))
                .toList();
        assertThat(told)
                .extracting(e -> e.type().replaceAll("appraisal\\.Contest|\\.v1", ""))
                .containsExactly(
                        "Announced",
                        "JurorAppointed",
                        "JurorAppointed",
                        "EntrySubmitted",
                        "EntrySubmitted",
                        "Awarded",
                        "Awarded",
                        "RewardIssued",
                        "RewardIssued");
        told.forEach(e -> Contract.of(e.type()).accepts(e.data()));
        assertThat(told).extracting(Heard::libraryId).containsOnly(library.id);
        assertThat(told).allSatisfy(e -> assertThat(e.data()).doesNotContain("Lesson", "5000000", "marks"));
    }

    @Test
    void an_associations_contest_takes_entries_of_many_libraries_and_shows_each_only_its_own_until_the_award() {
        var contest = announced(zoya, "ASSOCIATION");
        get(zoya, contest).body("libraryId", nullValue()).body("reference", matchesPattern("KA-\\d{4}-\\d{4,}"));
        var petr = stranger("external-expert");
        appointed(zoya, contest, oleg, false).statusCode(200).body("jurors[0].external", equalTo(true));
        appointed(zoya, contest, petr, true).statusCode(200);
        moved(zoya, contest, "/opening");
        try (var other = TheLibrary.opened()) {
            var annas = entered(contest, "Anna's", library.anna);
            var theirs = entered(contest, "Theirs", other.anna);
            get(library.anna, contest + "/entries").body("items.title", contains("Anna's"));
            get(library.gleb, contest + "/entries").body("items", empty());
            get(library.anna, theirs).statusCode(404);
            get(library.gleb, theirs).statusCode(404);
            get(zoya, contest + "/entries").body("items.libraryId", containsInAnyOrder(library.id, other.id));
            post(library.gleb, contest, "/judging", Map.of()).statusCode(403);
            moved(zoya, contest, "/judging");
            for (var juror : List.of(oleg, petr)) {
                get(juror, theirs)
                        .statusCode(200)
                        .body("libraryId", nullValue())
                        .body("authors", nullValue());
                judged(juror, contest, annas, 6, 5);
                judged(juror, contest, theirs, 9, 5);
            }
            moved(zoya, contest, "/judging-closure");
            post(zoya, contest, "/award", Map.of("winners", List.of(won(theirs, 1))))
                    .statusCode(200);
            get(library.boris, contest + "/entries").body("items.title", contains("Theirs"));
            get(library.boris, annas).statusCode(404);
            get(library.anna, contest + "/results")
                    .body("items.title", contains("Theirs", "Anna's"))
                    .body("items.place", contains(1, null));
            var awarded = library.events.hear(
                    TOPIC, e -> isAbout(contest, e) && e.type().contains("Awarded"));
            assertThat(awarded.libraryId()).isEqualTo(other.id);
        }
    }

    @Test
    void who_is_in_conflict_does_not_mark_and_the_organiser_calls_somebody_else() {
        var contest = open(library.gleb, "LIBRARY");
        var annas = entered(contest, "A lesson", library.anna);
        moved(library.gleb, contest, "/judging");
        declared(library.vera, annas, "Anna works in my department.")
                .statusCode(200)
                .body("status", equalTo("IN_CONFLICT"));
        marked(library.vera, contest, annas, 1, 1)
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:a-declared-conflict-stands"));
        declared(library.vera, annas, null).statusCode(409);
        get(library.gleb, contest + "/judgements").body("items.conflict", contains("Anna works in my department."));
        judged(oleg, contest, annas, 7, 3);
        post(library.gleb, contest, "/judging-closure", Map.of()).statusCode(409);
        appointed(library.gleb, contest, library.lev, false).statusCode(200);
        judged(library.lev, contest, annas, 7, 3);
        moved(library.gleb, contest, "/judging-closure");
    }

    @Test
    void nobody_sits_on_two_chairs() {
        var contest = open(library.gleb, "LIBRARY");
        var annas = entered(contest, "A lesson", library.anna);
        appointed(library.gleb, contest, library.anna, false)
                .statusCode(409)
                .body("title", equalTo("An author of an entry cannot sit on the jury: appoint somebody else."));
        appointed(library.gleb, contest, library.gleb, false).statusCode(409);
        appointed(library.gleb, contest, library.vera, false)
                .statusCode(409)
                .body("title", equalTo("This person sits on the jury already."));
        create(library.vera, contest + "/entries", entry("Mine", library.vera)).statusCode(409);
        create(library.gleb, contest + "/entries", entry("Mine", library.gleb)).statusCode(409);
        create(library.boris, contest + "/entries", entry("Ours", library.boris, library.vera))
                .statusCode(409);
        create(library.boris, contest + "/entries", entry("Hers", library.anna)).statusCode(422);
        create(library.boris, contest + "/entries", entry("Twice", library.boris, library.boris))
                .statusCode(422);
        get(library.boris, annas).statusCode(404);
        post(library.anna, annas, "/withdrawal", Map.of()).statusCode(200).body("status", equalTo("WITHDRAWN"));
        get(library.vera, annas).statusCode(404);
        post(library.gleb, contest, "/judging", Map.of())
                .statusCode(409)
                .body("title", equalTo("Nobody has entered: cancel the contest."));
        post(library.gleb, contest, "/cancellation", Map.of("reason", "Nobody has entered."))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        create(library.boris, contest + "/entries", entry("Late", library.boris))
                .statusCode(409)
                .body("title", containsString("it is CANCELLED"));
        var told =
                library.events.hear(TOPIC, e -> isAbout(contest, e) && e.type().contains("Cancelled"));
        Contract.of(told.type()).accepts(told.data());
        assertThat(told.data())
                .contains(oleg.id().toString())
                .doesNotContain(library.anna.id().toString());
    }

    @Test
    void a_contest_is_revised_before_it_opens_and_keeps_to_its_days() {
        var contest = announced(library.gleb, "LIBRARY");
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
        var later = brief();
        later.put("opensOn", tomorrow);
        by(library.gleb)
                .header("If-Match", etag(library.gleb, contest))
                .body(later)
                .put(contest)
                .then()
                .statusCode(422);
        later.put("entriesCloseOn", tomorrow);
        by(library.gleb).body(later).put(contest).then().statusCode(428);
        by(library.gleb)
                .header("If-Match", etag(library.gleb, contest))
                .body(later)
                .put(contest)
                .then()
                .statusCode(200);
        post(library.gleb, contest, "/opening", Map.of()).statusCode(409);
        create(library.anna, contest + "/entries", entry("Early", library.anna)).statusCode(409);
        var today = brief();
        by(library.gleb)
                .header("If-Match", etag(library.gleb, contest))
                .body(today)
                .put(contest)
                .then()
                .statusCode(200);
        moved(library.gleb, contest, "/opening");
        by(library.gleb)
                .header("If-Match", etag(library.gleb, contest))
                .body(today)
                .put(contest)
                .then()
                .statusCode(409);
        entered(contest, "A lesson", library.anna);
        post(library.gleb, contest, "/judging", Map.of())
                .statusCode(409)
                .body("title", equalTo("The jury needs two people or more: appoint them."));
    }

    @Test
    void a_new_juror_raises_the_version_of_the_contest() {
        var contest = announced(library.gleb, "LIBRARY");
        var before = etag(library.gleb, contest);
        appointed(library.gleb, contest, library.vera, false).statusCode(200);
        assertThat(etag(library.gleb, contest)).isNotEqualTo(before);
    }

    @Test
    void lists_cost_as_many_statements_for_many_as_for_one() {
        var contest = open(library.gleb, "LIBRARY");
        entered(contest, "First", library.anna);
        var contests = Statements.during(
                () -> get(library.anna, CONTESTS + "?status=OPEN").statusCode(200));
        var entries =
                Statements.during(() -> get(library.gleb, contest + "/entries").body("items", hasSize(1)));
        for (var i = 0; i < 5; i++) {
            entered(contest, "Next", library.anna);
            open(library.gleb, "LIBRARY");
        }
        assertThat(Statements.during(
                        () -> get(library.anna, CONTESTS + "?status=OPEN").statusCode(200)))
                .hasSameSizeAs(contests)
                .hasSize(1);
        assertThat(Statements.during(
                        () -> get(library.gleb, contest + "/entries").body("items", hasSize(6))))
                .hasSameSizeAs(entries)
                .hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.during(() -> get(library.anna, contest).statusCode(200)))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void one_librarys_contest_does_not_exist_for_another() {
        var contest = open(library.gleb, "LIBRARY");
        try (var other = TheLibrary.opened()) {
            get(other.gleb, contest).statusCode(404);
            get(other.gleb, CONTESTS).body("items.id", not(hasItem(last(contest))));
            create(other.anna, contest + "/entries", entry("Ours", other.anna)).statusCode(404);
        }
    }

    /** Vera and Oleg, who comes from outside, are its jury. */
    private String open(Person organiser, String scope) {
        var contest = announced(organiser, scope);
        appointed(organiser, contest, library.vera, false).statusCode(200);
        appointed(organiser, contest, oleg, true).statusCode(200);
        moved(organiser, contest, "/opening");
        return contest;
    }

    private static Person stranger(String role) {
        return new Person(UUID.randomUUID(), role, UUID.randomUUID().toString());
    }

    private static boolean isAbout(String contest, Heard event) {
        return last(contest).equals(event.subject());
    }
}
