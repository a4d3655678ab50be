package org.librarycpd.portfolio.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.librarycpd.portfolio.mentorship.Mentoring.ALL;
import static org.librarycpd.portfolio.mentorship.Mentoring.LEARNT;
import static org.librarycpd.portfolio.mentorship.Mentoring.REASON;
import static org.librarycpd.portfolio.mentorship.Mentoring.active;
import static org.librarycpd.portfolio.mentorship.Mentoring.changing;
import static org.librarycpd.portfolio.mentorship.Mentoring.day;
import static org.librarycpd.portfolio.mentorship.Mentoring.log;
import static org.librarycpd.portfolio.mentorship.Mentoring.logged;
import static org.librarycpd.portfolio.mentorship.Mentoring.mentoring;
import static org.librarycpd.portfolio.mentorship.Mentoring.proposed;
import static org.librarycpd.portfolio.mentorship.Mentoring.reciprocal;
import static org.librarycpd.portfolio.mentorship.Mentoring.session;
import static org.librarycpd.portfolio.mentorship.Mentoring.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.portfolio.completion.WorkCompleted;
import org.librarycpd.test.Contract;
import org.librarycpd.test.EventStream;
import org.librarycpd.test.Statements;

@QuarkusTest
class MentorshipStoryTest {

    private static People library;
    private static People elsewhere;

    /** What the portfolios were told to gain. */
    @Singleton
    static class Gained {
        static final List<WorkCompleted> WORK = new CopyOnWriteArrayList<>();

        void hear(@Observes WorkCompleted work) {
            WORK.add(work);
        }
    }

    @BeforeEach
    void twoLibraries() {
        if (library == null) {
            library = People.ofANewLibrary();
            elsewhere = People.ofANewLibrary();
        }
    }

    @Test
    void the_list_is_a_spreadsheet_where_csv_is_asked_for() {
        var people = People.ofANewLibrary();
        var body = mentoring(people.boris, people.anna, null).replace("Сетевые ресурсы", "=1+1");
        proposed(people.anna, body);
        people.anna
                .asks()
                .accept("text/csv")
                .get(ALL)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .body(containsString("id;kind;topic;status"), containsString(";MENTORING;'=1+1;PROPOSED;"));
    }

    @Test
    void a_librarian_asks_for_a_mentor_both_log_their_sessions_and_both_portfolios_gain() {
        try (var year = new LearningYear(library)) {
            var gap = year.gapOf(library.anna);
            var id = proposed(library.anna, mentoring(library.boris, library.anna, gap));
            step(library.anna, id, "agreement", "{}")
                    .statusCode(409)
                    .body("title", containsString("Вы уже согласились"));
            step(library.boris, id, "agreement", "{}").statusCode(200).body("status", equalTo("ACTIVE"));

            var session = logged(library.boris, id, 90);
            step(library.boris, id, "sessions/" + session + "/confirmation", null)
                    .statusCode(409)
                    .body("title", containsString("Вы записали это занятие сами"));
            step(library.boris, id, "completion", null)
                    .statusCode(409)
                    .body("title", containsString("не набралось на целый час"));
            step(library.anna, id, "sessions/" + session + "/confirmation", null)
                    .statusCode(200)
                    .body("sessions[0].status", equalTo("CONFIRMED"));
            var second = logged(library.anna, id, 45);
            step(library.boris, id, "sessions/" + second + "/dispute", REASON)
                    .statusCode(200)
                    .body("sessions[1].status", equalTo("DISPUTED"))
                    .body("sessions[1].disputeReason", notNullValue());
            step(library.boris, id, "completion", null)
                    .statusCode(409)
                    .body("title", containsString("Сначала учащиеся записывают"));
            step(library.anna, id, "reflection", LEARNT).statusCode(200);
            step(library.anna, id, "completion", null).statusCode(403);
            actions(library.boris, id).body("actions.name", hasItem("complete"));
            step(library.boris, id, "completion", null).statusCode(200).body("status", equalTo("COMPLETED"));
            actions(library.boris, id).body("actions", empty());

            var anna = gained(id, library.anna);
            assertThat(anna.hours()).isEqualTo(1);
            assertThat(anna.gapIds()).containsExactly(gap);
            assertThat(anna.verifiedBy()).isEqualTo(library.boris.id());
            assertThat(anna.learnt()).isEqualTo("Описывать сетевые ресурсы");
            assertThat(gained(id, library.boris).verifiedBy()).isEqualTo(library.anna.id());

            for (var person : List.of(library.anna, library.boris)) {
                inPortfolio(person, id);
            }
            for (var type : List.of(
                    "MentorshipProposed", "MentorshipBegun", "MentorshipSessionLogged", "MentorshipCompleted")) {
                told(year.events, type, id);
            }
        }
    }

    @Test
    void two_departments_learn_from_each_other_at_the_overseers_word() {
        var id = proposed(library.gleb, reciprocal(library.anna, library.zhanna));
        library.vera.asks().get(ALL + "/" + id).then().statusCode(200);
        library.inna.asks().get(ALL + "/" + id).then().statusCode(200);
        step(library.anna, id, "agreement", null).statusCode(200).body("status", equalTo("PROPOSED"));
        step(library.zhanna, id, "agreement", null).statusCode(200).body("status", equalTo("ACTIVE"));
        var session = logged(library.zhanna, id, 120);
        step(library.anna, id, "sessions/" + session + "/confirmation", null).statusCode(200);
        step(library.anna, id, "reflection", LEARNT).statusCode(200);
        step(library.zhanna, id, "reflection", LEARNT).statusCode(200);
        step(library.anna, id, "completion", null).statusCode(200).body("status", equalTo("ACTIVE"));
        step(library.anna, id, "completion", null)
                .statusCode(409)
                .body("title", containsString("подтвердит это другой участник"));
        step(library.zhanna, id, "completion", null).statusCode(200).body("status", equalTo("COMPLETED"));
        assertThat(gained(id, library.anna).verifiedBy()).isEqualTo(library.zhanna.id());
        assertThat(gained(id, library.zhanna).verifiedBy()).isEqualTo(library.anna.id());
    }

    @Test
    void what_was_declined_or_broken_off_is_told_and_goes_no_further() {
        try (var events = new EventStream()) {
            var declined = proposed(library.vera, mentoring(library.boris, library.anna, null));
            step(library.anna, declined, "refusal", REASON).statusCode(200).body("status", equalTo("DECLINED"));
            step(library.boris, declined, "agreement", null)
                    .statusCode(409)
                    .body("title", containsString("соглашаются или отказываются"));
            told(events, "MentorshipEnded", declined);

            var broken = active(library);
            step(library.vera, broken, "refusal", REASON).statusCode(403);
            step(library.vera, broken, "ending", REASON).statusCode(200).body("status", equalTo("ENDED"));
            step(library.anna, broken, "ending", REASON).statusCode(409);
            library.anna
                    .asks()
                    .get(ALL + "?status=ENDED")
                    .then()
                    .body("items.id", hasItem(broken))
                    .body("items.status", everyItem(equalTo("ENDED")));
        }
    }

    @Test
    void the_notes_of_a_session_are_for_the_people_of_the_mentorship_only() {
        var id = active(library);
        logged(library.anna, id, 60);
        for (var person : List.of(library.anna, library.boris)) {
            person.asks().get(ALL + "/" + id).then().body("sessions[0].notes", equalTo("Показала поле 856"));
        }
        for (var person : List.of(library.vera, library.egor, library.gleb)) {
            person.asks()
                    .get(ALL + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("sessions[0].topic", notNullValue())
                    .body("sessions[0].notes", nullValue());
        }
    }

    @Test
    void a_proposal_names_people_of_this_library_a_term_and_open_gaps_of_the_learner() {
        var mentor = library.boris;
        refused(library.anna, mentoring(mentor, library.zhanna, null), 403, "Наставничество предлагает");
        refused(library.anna, mentoring(elsewhere.boris, library.anna, null), 422, "не работает в этой библиотеке");
        refused(
                library.anna,
                mentoring(mentor, library.anna, null).replace(day(180), day(-60)),
                422,
                "Срок заканчивается не раньше");
        refused(library.anna, mentoring(mentor, library.anna, UUID.randomUUID()), 409, "пока неизвестно");
        refused(
                library.anna,
                reciprocal(library.anna, library.boris).replace("RECIPROCAL", "COUNSELLING"),
                422,
                "Назовите наставника");
        refused(library.anna, reciprocal(library.anna, library.anna), 422, "назван дважды");
        refused(library.anna, "{}", 400, "");
        try (var year = new LearningYear(library)) {
            var gap = year.gapOf(library.anna);
            year.gapBecomes(gap, library.anna, 2, "CLOSED");
            refused(library.anna, mentoring(mentor, library.anna, gap), 409, "закрыт или снят");
        }
    }

    @Test
    void a_session_ahead_or_without_one_who_learns_is_refused() {
        var id = active(library);
        log(library.anna, id, session(60).replace(day(0), day(1))).statusCode(422);
        log(library.anna, id, session(60).replace(day(0), day(-300))).statusCode(422);
        log(library.anna, id, session(60).replace("}", ", \"participantIds\": [\"%s\"]}".formatted(library.anna.id())))
                .statusCode(422)
                .body("title", containsString("хотя бы один обучающий"));
        log(library.vera, id, session(60)).statusCode(403);
        log(library.anna, id, session(0)).statusCode(400);
    }

    @Test
    void lists_show_mine_a_persons_a_departments_and_the_librarys() {
        var id = active(library);
        for (var query : List.of("", "?status=ACTIVE")) {
            library.boris.asks().get(ALL + query).then().body("items.id", hasItem(id));
        }
        var person = "?person=" + library.anna.id();
        var department = "?department=" + library.departments.get("READING");
        for (var above : List.of(library.vera, library.egor, library.gleb)) {
            above.asks().get(ALL + person).then().statusCode(200).body("items.id", hasItem(id));
            above.asks().get(ALL + department).then().statusCode(200).body("items.id", hasItem(id));
        }
        library.gleb.asks().get(ALL + "?all=true").then().statusCode(200).body("items.id", hasItem(id));
        for (var other : List.of(library.boris, library.inna, library.darya)) {
            other.asks().get(ALL + person).then().statusCode(404);
            other.asks().get(ALL + department).then().statusCode(404);
            other.asks().get(ALL + "?all=true").then().statusCode(404);
        }
        elsewhere.gleb.asks().get(ALL + "?all=true").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void fifty_cost_as_much_as_one_and_each_request_few_statements() {
        var people = People.ofANewLibrary();
        var id = proposed(people.anna, mentoring(people.boris, people.anna, null));
        var one = Statements.during(() -> people.anna.asks().get(ALL).then().body("items", hasSize(1)));
        for (var i = 0; i < 9; i++) {
            proposed(people.anna, mentoring(people.boris, people.anna, null));
        }
        var ten = Statements.during(() -> people.anna.asks().get(ALL).then().body("items", hasSize(10)));
        assertThat(ten).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(3);
        var first = people.anna.asks().get(ALL + "?limit=1");
        first.then().body("items", hasSize(1));
        assertThat(first.header("Link")).contains("rel=\"next\"");

        var there = ALL + "/" + id;
        costs(
                5,
                people.anna.creates(),
                r -> r.body(mentoring(people.boris, people.anna, null)).post(ALL));
        costs(2, people.anna.asks(), r -> r.get(there));
        costs(5, people.vera.asks(), r -> r.get(there));
        costs(2, people.anna.asks(), r -> r.get(there + "/allowed-actions"));
        costs(4, changing(people.boris, id), r -> r.post(there + "/agreement"));
        var session = costs(
                        4, changing(people.boris, id), r -> r.body(session(60)).post(there + "/sessions"))
                .<String>path("sessions[0].id");
        costs(4, changing(people.anna, id), r -> r.post(there + "/sessions/" + session + "/confirmation"));
        costs(4, changing(people.anna, id), r -> r.body(LEARNT).post(there + "/reflection"));
    }

    private static Response costs(
            int atMost, RequestSpecification prepared, Function<RequestSpecification, Response> request) {
        var answer = new Response[1];
        var statements = Statements.during(() -> answer[0] = request.apply(prepared));
        answer[0].then().statusCode(lessThan(300));
        assertThat(statements).hasSizeLessThanOrEqualTo(atMost);
        return answer[0];
    }

    private static void refused(Person by, String body, int status, String sentence) {
        by.creates().body(body).post(ALL).then().statusCode(status).body("title", containsString(sentence));
    }

    private static ValidatableResponse actions(Person person, String id) {
        return person.asks().get(ALL + "/" + id + "/allowed-actions").then().statusCode(200);
    }

    private static WorkCompleted gained(String id, Person person) {
        return Gained.WORK.stream()
                .filter(work -> work.subjectId().toString().equals(id)
                        && work.personId().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private static void inPortfolio(Person person, String id) {
        person.asks()
                .get("/api/v1/portfolio-entries?kind=MENTORING")
                .then()
                .statusCode(200)
                .body("items.find { it.subjectId == '%s' }.status".formatted(id), equalTo("VERIFIED"));
    }

    private static void told(EventStream events, String type, String subject) {
        var name = "portfolio." + type + ".v1";
        var heard = events.hear("portfolio.mentorships", e -> name.equals(e.type()) && subject.equals(e.subject()));
        assertThat(heard.libraryId()).isEqualTo(library.libraryId);
        Contract.of(name).accepts(heard.data());
        Contract.of(name).accepts(Contract.of(name).example());
    }
}
