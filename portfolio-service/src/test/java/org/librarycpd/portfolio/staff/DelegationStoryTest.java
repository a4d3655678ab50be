package org.librarycpd.portfolio.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.librarycpd.portfolio.LearningYear.count;
import static org.librarycpd.portfolio.LearningYear.item;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;

/** Vera is ill, and Boris decides in her name; what he does names both. */
@QuarkusTest
class DelegationStoryTest {

    private static final String PLANS = "/api/v1/learning-plans/";
    private static final String DELEGATIONS = "/api/v1/delegations";

    @Inject
    AgroalDataSource database;

    private People library;
    private LearningYear year;

    @BeforeEach
    void open() {
        library = People.ofANewLibrary();
        year = new LearningYear(library);
    }

    @AfterEach
    void close() {
        year.close();
    }

    @Test
    void a_delegate_approves_a_plan_and_the_audit_names_both() throws SQLException {
        var id = delegated(library.vera, library.boris, "DECIDE_PLANS");
        var event = year.events.hear("portfolio.delegations", e -> id.equals(e.subject()));
        Contract.of("portfolio.AuthorityDelegated.v1").accepts(event.data());
        Contract.of("portfolio.DelegationState.v1")
                .accepts(year.events
                        .hear("portfolio.delegations.state", e -> id.equals(e.subject()))
                        .data());
        library.boris
                .asks()
                .get("/api/v1/me")
                .then()
                .body("delegations.id", contains(id))
                .body("delegations[0].delegatorId", is(library.vera.id().toString()));

        year.allot("READING", 100_000_00, 100);
        var plan = year.submitted(library.anna, year.gapOf(library.anna), year.run(24, 1_000_00));
        year.act(library.boris, plan, "approval").statusCode(200).body("status", equalTo("APPROVED"));

        assertThat(count("audit_entry where subject_id = '" + plan + "' and deed = 'portfolio.LearningPlanApproved.v1'"
                        + " and actor = 'person:" + library.boris.id() + "' and on_behalf_of = '"
                        + library.vera.id() + "'"))
                .isEqualTo(1);
        assertThat(count("audit_entry where subject_id = '" + plan + "' and on_behalf_of is not null"))
                .isEqualTo(1);
    }

    @Test
    void a_revoked_an_ended_or_a_planned_delegation_does_nothing() throws SQLException {
        var plan = submitted(library.anna);
        library.boris.asks().get(PLANS + plan).then().statusCode(404);

        var id = delegated(library.vera, library.boris, "DECIDE_PLANS");
        library.boris.asks().get(PLANS + plan).then().statusCode(200);
        change("update delegation set valid_until = valid_from, valid_from = valid_from - 9 where id = '" + id + "'");
        library.boris.asks().get(PLANS + plan).then().statusCode(200);
        change("update delegation set valid_until = valid_until - 1 where id = '" + id + "'");
        library.boris.asks().get(PLANS + plan).then().statusCode(404);
        revoke(library.vera, id).statusCode(409).body("type", is("urn:librarycpd:problem:a-delegation-ends-once"));

        var planned = LocalDate.now().plusDays(1);
        delegates(library.vera, library.boris, "DECIDE_PLANS", null, planned, planned)
                .statusCode(201)
                .body("status", is("PLANNED"));
        library.boris.asks().get(PLANS + plan).then().statusCode(404);

        var given = delegated(library.vera, library.boris, "DECIDE_PLANS");
        library.boris.asks().get(PLANS + plan).then().statusCode(200);
        revoke(library.boris, given).statusCode(200).body("status", is("REVOKED"));
        library.boris.asks().get(PLANS + plan).then().statusCode(404);
        var told = year.events.hear(
                "portfolio.delegations",
                e -> given.equals(e.subject()) && e.data().contains("revokedBy"));
        Contract.of("portfolio.DelegationRevoked.v1").accepts(told.data());
    }

    @Test
    void a_delegation_works_only_while_the_delegator_holds_the_office() throws SQLException {
        var plan = submitted(library.anna);
        delegated(library.vera, library.boris, "DECIDE_PLANS");
        library.boris.asks().get(PLANS + plan).then().statusCode(200);
        change("update appointment set valid_until = current_date - 1 where person_id = '" + library.vera.id() + "'");
        library.boris.asks().get(PLANS + plan).then().statusCode(404);
        library.vera.asks().get(PLANS + plan).then().statusCode(404);
    }

    @Test
    void only_the_power_that_was_passed_on_is_there_and_only_for_people_below() {
        var annas = submitted(library.anna);
        var veras = submitted(library.vera);
        var zhannas = submitted(library.zhanna);
        delegated(library.vera, library.boris, "VERIFY_ENTRIES");
        library.boris.asks().get(PLANS + annas).then().statusCode(404);
        delegated(library.vera, library.boris, "DECIDE_PLANS");
        library.boris.asks().get(PLANS + annas).then().statusCode(200);
        library.boris.asks().get(PLANS + veras).then().statusCode(404);
        library.boris.asks().get(PLANS + zhannas).then().statusCode(404);
    }

    @Test
    void nobody_ends_up_deciding_for_himself() {
        delegated(library.vera, library.boris, "DECIDE_PLANS");
        delegated(library.egor, library.vera, "DECIDE_PLANS");
        for (var learner : new Person[] {library.boris, library.vera}) {
            var plan = submitted(learner);
            year.act(learner, plan, "approval")
                    .statusCode(403)
                    .body("type", is("urn:librarycpd:problem:the-approver-decides"));
        }
    }

    @Test
    void a_narrowed_delegation_reaches_that_department_only() {
        var zhannas = submitted(library.zhanna);
        var annas = submitted(library.anna);
        delegates(library.egor, library.boris, "DECIDE_PLANS", "CHILDREN", LocalDate.now(), LocalDate.now())
                .statusCode(201);
        library.boris.asks().get(PLANS + zhannas).then().statusCode(200);
        library.boris.asks().get(PLANS + annas).then().statusCode(404);
    }

    @Test
    void what_may_not_be_passed_on_is_refused() {
        var today = LocalDate.now();
        delegated(library.vera, library.boris, "DECIDE_PLANS");
        delegates(library.boris, library.anna, "DECIDE_PLANS", null, today, today)
                .statusCode(403)
                .body("type", is("urn:librarycpd:problem:only-the-holder-passes-it-on"));
        delegates(library.vera, library.boris, "OVERSEE", null, today, today).statusCode(403);
        delegates(library.vera, library.boris, "DECIDE_PLANS", "CHILDREN", today, today)
                .statusCode(403)
                .body("type", is("urn:librarycpd:problem:you-head-the-department-you-name"));
        delegates(library.vera, library.vera, "DECIDE_PLANS", null, today, today)
                .statusCode(422)
                .body("title", is("Полномочия передают другому; назовите коллегу."));
        var elsewhere = People.ofANewLibrary().boris;
        delegates(library.vera, elsewhere, "DECIDE_PLANS", null, today, today)
                .statusCode(422)
                .body("type", is("urn:librarycpd:problem:a-delegate-works-here"));
    }

    @Test
    void an_overseers_and_an_hr_officers_delegate_act_in_their_names() throws SQLException {
        delegated(library.gleb, library.boris, "OVERSEE");
        var acting = new Person(
                library.boris.id(), "102", "Черешня", library.libraryId, "librarian", "development-overseer");
        var there = acting.creates()
                .body("{\"departmentId\": \"%s\", \"year\": 2031, \"kopecks\": 100}"
                        .formatted(library.departments.get("READING")))
                .post("/api/v1/development-budgets")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertThat(count("audit_entry where subject_id = '" + there + "' and on_behalf_of = '" + library.gleb.id()
                        + "'"))
                .isEqualTo(1);
        delegated(library.darya, library.boris, "HANDLE_NOTICES");
        var notices = new Person(library.boris.id(), "102", "Черешня", library.libraryId, "librarian", "hr-officer");
        notices.asks().get("/api/v1/hr-notices").then().statusCode(200);
        notices.creates()
                .body("{\"kind\": \"OVERSEER\", \"staffMemberId\": \"%s\", \"from\": \"2020-01-01\"}"
                        .formatted(library.memberId(library.boris)))
                .post("/api/v1/appointments")
                .then()
                .statusCode(403);
    }

    @Test
    void the_founders_representative_decides_for_whom_nobody_stands_above() {
        library.darya
                .creates()
                .body("{\"kind\": \"FOUNDER\", \"staffMemberId\": \"%s\", \"from\": \"2020-01-01\"}"
                        .formatted(library.memberId(library.zhanna)))
                .post("/api/v1/appointments")
                .then()
                .statusCode(201);
        year.allot("MAIN", 1_000_00, 100);
        var egors = submitted(library.egor);
        year.act(library.zhanna, egors, "approval").statusCode(200);
        var annas = submitted(library.anna);
        library.zhanna.asks().get(PLANS + annas).then().statusCode(404);
    }

    @Test
    void the_two_see_it_and_those_who_watch() {
        var id = delegated(library.vera, library.boris, "DECIDE_PLANS");
        var auditor = new Person(UUID.randomUUID(), "900", "Осока", library.libraryId, "auditor");
        for (var reader : new Person[] {library.vera, library.boris, library.gleb, library.darya, auditor}) {
            reader.asks().get(DELEGATIONS + "/" + id).then().statusCode(200);
        }
        var elsewhere = People.ofANewLibrary().darya;
        for (var stranger : new Person[] {library.anna, library.inna, elsewhere}) {
            stranger.asks().get(DELEGATIONS + "/" + id).then().statusCode(404);
            stranger.asks()
                    .get(DELEGATIONS + "/" + id + "/allowed-actions")
                    .then()
                    .statusCode(404);
            revoke(stranger, id).statusCode(404);
        }
        library.anna.asks().get(DELEGATIONS).then().body("items", empty());
        library.anna.asks().get(DELEGATIONS + "?all=true").then().statusCode(403);
        auditor.asks().get(DELEGATIONS + "?all=true").then().body("items.id", contains(id));
        library.boris
                .asks()
                .get(DELEGATIONS + "/" + id + "/allowed-actions")
                .then()
                .body("actions.name", contains("revoke"));
        library.boris.asks().post(DELEGATIONS + "/" + id + "/revocation").then().statusCode(428);
        revoke(library.darya, id).statusCode(200);
        library.boris
                .asks()
                .get(DELEGATIONS + "/" + id + "/allowed-actions")
                .then()
                .body("actions", empty());
    }

    @Test
    void each_request_costs_few_statements() {
        var id = new String[1];
        costs(5, () -> id[0] = delegated(library.vera, library.boris, "DECIDE_PLANS"));
        costs(1, () -> library.boris.asks().get(DELEGATIONS));
        costs(1, () -> library.boris.asks().get(DELEGATIONS + "/" + id[0]));
        var plan = submitted(library.anna);
        costs(4, () -> library.boris.asks().get(PLANS + plan));
        costs(5, () -> revoke(library.boris, id[0]));
    }

    private static void costs(int atMost, Runnable request) {
        assertThat(Statements.during(request)).hasSizeLessThanOrEqualTo(atMost);
    }

    private String submitted(Person learner) {
        var plan = year.draft(learner);
        year.addItem(learner, plan, item(null, null, ", \"hours\": 3")).statusCode(201);
        year.act(learner, plan, "submission").statusCode(200);
        return plan;
    }

    private String delegated(Person by, Person whom, String power) {
        return delegates(by, whom, power, null, LocalDate.now(), LocalDate.now().plusDays(30))
                .statusCode(201)
                .body("status", is("IN_FORCE"))
                .extract()
                .path("id");
    }

    private ValidatableResponse delegates(
            Person by, Person whom, String power, String department, LocalDate from, LocalDate until) {
        var departmentId = department == null ? "null" : "\"" + library.departments.get(department) + "\"";
        return by.creates()
                .body("""
                    {"delegateId": "%s", "powers": ["%s"], "departmentId": %s, "from": "%s", "until": "%s",
                     "reason": "Отпуск"}""".formatted(whom.id(), power, departmentId, from, until))
                .post(DELEGATIONS)
                .then();
    }

    private static ValidatableResponse revoke(Person by, String id) {
        var seen = by.asks().get(DELEGATIONS + "/" + id).header("ETag");
        return by.asks()
                .header("If-Match", seen == null ? "\"0-\"" : seen)
                .post(DELEGATIONS + "/" + id + "/revocation")
                .then();
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
