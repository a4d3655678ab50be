package org.librarycpd.appraisal.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.librarycpd.appraisal.Api.create;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Story.agreed;
import static org.librarycpd.appraisal.Story.last;
import static org.librarycpd.appraisal.Story.reason;
import static org.librarycpd.appraisal.outcome.HrOffice.OUTCOMES;
import static org.librarycpd.appraisal.outcome.HrOffice.pay;
import static org.librarycpd.appraisal.outcome.HrOffice.proposal;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.InALibrary;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Heard;
import org.librarycpd.test.Statements;

@QuarkusTest
class OutcomeStoryTest extends InALibrary {

    private static final Map<String, String> NOTHING = Map.of();

    private HrOffice office;
    private Person darya;
    private List<String> competencies;

    @BeforeEach
    void prepare() {
        office = new HrOffice(library);
        darya = office.darya;
        competencies = story.published(2);
        story.profile(competencies);
    }

    @Test
    void what_an_appraisal_leads_to_is_proposed_approved_and_executed_once_hr_has_recorded_it() {
        var appraisal = story.appraised(library.anna, competencies, 1);
        var cited = competencies.get(0);
        var path = OUTCOMES + "/"
                + create(library.vera, appraisal + "/outcomes", proposal(OutcomeKind.PLAN_ITEM, List.of(cited)))
                        .statusCode(201)
                        .header("Location", matchesPattern(".*/api/v1/outcomes/[0-9a-f-]{36}"))
                        .body("status", equalTo("PROPOSED"))
                        .body("reference", matchesPattern("OU-20\\d\\d-0001"))
                        .body("competencyIds", contains(cited))
                        .body("gapIds", empty())
                        .extract()
                        .<String>path("id");
        var proposed = told("OutcomeProposed", path);
        assertThat(JsonPath.from(proposed.data()).getList("hrOfficerIds"))
                .isEqualTo(List.of(darya.id().toString()));

        get(library.anna, path).statusCode(404);
        get(library.anna, OUTCOMES).body("items", empty());
        get(library.anna, appraisal + "/outcomes").body("items", empty());
        get(library.vera, appraisal + "/outcomes").body("items.id", contains(last(path)));
        get(darya, OUTCOMES + "?awaiting=me").body("items.id", contains(last(path)));
        get(library.vera, OUTCOMES + "?awaiting=me").body("items", empty());
        actions(library.vera, path, "withdrawal");
        actions(darya, path, "approval", "rejection");
        post(library.vera, path, "/approval", NOTHING)
                .statusCode(403)
                .body("title", equalTo("Only an HR officer of this library decides on outcomes."));

        String gap = get(library.vera, appraisal).extract().path("ratings[0].gapId");
        post(darya, path, "/approval", reason("as agreed"))
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("gapIds", contains(gap))
                .body("decision.decidedBy", equalTo(darya.id().toString()));
        var approved = told("OutcomeApproved", path);
        assertThat(JsonPath.from(approved.data()).getString("reference")).endsWith("-0001");
        assertThat(approved.data()).doesNotContain("evel", "итогам", "agreed");
        get(library.anna, path).statusCode(200).body("status", equalTo("APPROVED"));
        get(library.anna, OUTCOMES).body("items.id", contains(last(path)));
        actions(darya, path);

        var notice = UUID.randomUUID();
        office.noticeRecorded(notice, path);
        get(library.anna, path)
                .body("status", equalTo("EXECUTED"))
                .body("noticeId", equalTo(notice.toString()))
                .body("executedAt", equalTo("2026-03-04T10:00:00Z"));
        told("OutcomeExecuted", path);
        office.noticeRecorded(notice, path);
        get(library.anna, path).body("status", equalTo("EXECUTED"));
    }

    @Test
    void hr_reads_the_cited_ratings_and_no_other_and_the_person_sees_who_looked() {
        var appraisal = story.appraised(library.anna, competencies, 2);
        var path = office.proposed(appraisal, OutcomeKind.PROMOTION_REFUSAL, List.of(competencies.get(1)));
        get(darya, appraisal).statusCode(404);
        get(darya, path + "/grounds")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].competency.id", equalTo(competencies.get(1)))
                .body("items[0].requiredLevel", equalTo(3))
                .body("items[0].agreedLevel", equalTo(2));
        get(library.vera, path + "/grounds").statusCode(200);
        get(library.anna, path + "/grounds").statusCode(404);
        get(library.boris, path + "/grounds").statusCode(404);
        post(darya, path, "/approval", NOTHING).statusCode(200);
        get(library.anna, path + "/grounds").statusCode(200).body("items", hasSize(1));
        get(library.anna, path + "/grounds/readings")
                .statusCode(200)
                .body("items.reader", contains("person:" + darya.id()))
                .body("items[0].readAt", notNullValue());
        get(library.boris, path + "/grounds/readings").statusCode(404);
        assertThat(Rows.count("audit_entry where deed = 'appraisal.OutcomeGroundsRead' and subject_id = '" + last(path)
                        + "' and actor = 'person:" + darya.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_reprimand_waits_for_the_employees_word() {
        var appraisal = story.appraised(library.anna, competencies, 1);
        var unfounded = proposal(OutcomeKind.REPRIMAND, List.of());
        create(library.vera, appraisal + "/outcomes", unfounded)
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:a-reprimand-or-a-refusal-cites-its-ground"));
        var path = office.proposed(appraisal, OutcomeKind.REPRIMAND, competencies);
        told("OutcomeExplanationRequested", path);
        get(library.anna, path).statusCode(200).body("explanation.explainBy", notNullValue());
        get(library.anna, OUTCOMES + "?awaiting=me").body("items.id", contains(last(path)));
        get(darya, OUTCOMES + "?awaiting=me").body("items", empty());
        actions(darya, path, "rejection");
        post(darya, path, "/approval", NOTHING)
                .statusCode(409)
                .body("title", endsWith("or for the record that it was not given."));
        var words = Map.of("text", "Каталог был закрыт на обновление");
        post(library.vera, path, "/explanation", words)
                .statusCode(403)
                .body("title", equalTo("Only the employee whom it concerns gives the explanation."));
        actions(library.anna, path, "explanation");
        post(library.anna, path, "/explanation", words)
                .statusCode(200)
                .body("explanation.text", equalTo("Каталог был закрыт на обновление"));
        post(library.anna, path, "/explanation", words).statusCode(409);
        get(darya, OUTCOMES + "?awaiting=me").body("items.id", contains(last(path)));
        post(darya, path, "/rejection", reason("Объяснение убедительно"))
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("decision.reason", equalTo("Объяснение убедительно"));
        assertThat(told("OutcomeRejected", path).data())
                .contains("\"personWasTold\":true")
                .doesNotContain("убедительно");
        get(library.anna, path).statusCode(200).body("status", equalTo("REJECTED"));
    }

    @Test
    void two_days_of_silence_are_recorded_before_witnesses() {
        var path = office.proposed(story.appraised(library.anna, competencies, 1), OutcomeKind.REPRIMAND, competencies);
        var act = Map.of("witnessIds", List.of(library.boris.id(), library.lev.id()));
        post(library.vera, path, "/explanation/silence", act)
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:silence-is-recorded-after-two-working-days"));
        Rows.execute("update outcome set explain_by = current_date - 1 where id = '" + last(path) + "'");
        get(library.vera, OUTCOMES + "?awaiting=me").body("items.id", contains(last(path)));
        actions(library.vera, path, "withdrawal", "explanation/silence");
        post(library.anna, path, "/explanation/silence", act)
                .statusCode(403)
                .body("title", equalTo("Only who proposed this outcome may do this; others may ask that person to."));
        post(library.vera, path, "/explanation/silence", Map.of("witnessIds", List.of(library.boris.id())))
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:two-witnesses-took-no-part"));
        post(library.vera, path, "/explanation/silence", act)
                .statusCode(200)
                .body("explanation.witnessIds", hasSize(2))
                .body("explanation.silenceRecordedBy", equalTo(library.vera.id().toString()));
        post(darya, path, "/approval", NOTHING).statusCode(200).body("status", equalTo("APPROVED"));
    }

    @Test
    void who_proposed_it_never_approves_and_nobody_decides_about_himself() {
        var appraisal = story.appraised(library.anna, competencies, 1);
        office.appoint(library.vera);
        office.appoint(library.anna);
        create(library.vera, appraisal + "/outcomes", pay(5_000_00)).statusCode(201);
        var pay = OUTCOMES + "/" + get(library.vera, OUTCOMES).extract().<String>path("items[0].id");
        for (var decision : List.of("/approval", "/rejection")) {
            post(library.vera, pay, decision, reason("mine"))
                    .statusCode(403)
                    .body("type", equalTo("urn:librarycpd:problem:the-proposer-never-approves"));
            post(library.anna, pay, decision, reason("mine")).statusCode(404);
        }
        get(library.anna, OUTCOMES).body("items", empty());
        var reprimand = office.proposed(appraisal, OutcomeKind.REPRIMAND, competencies);
        post(library.anna, reprimand, "/rejection", reason("mine"))
                .statusCode(403)
                .body("type", equalTo("urn:librarycpd:problem:nobody-decides-about-himself"));
        get(library.vera, OUTCOMES + "?awaiting=me").body("items", empty());
        post(library.vera, pay, "/withdrawal", NOTHING).statusCode(200).body("status", equalTo("WITHDRAWN"));
        told("OutcomeWithdrawn", pay);
        post(library.vera, pay, "/withdrawal", NOTHING)
                .statusCode(409)
                .body("title", equalTo("The outcome is WITHDRAWN: it is withdrawn only before the decision."));
        get(library.anna, pay).statusCode(404);
    }

    @Test
    void nothing_is_asked_or_approved_before_the_appraisal_is_confirmed() {
        var appraisal = story.appraisalBegun(story.selfAssessed(library.anna, competencies));
        create(library.vera, appraisal + "/outcomes", pay(1))
                .statusCode(409)
                .body(
                        "title",
                        equalTo(
                                "The appraisal is ASSESSMENT: outcomes are proposed from the interview on, until it is closed."));
        story.assessed(appraisal, competencies);
        var path = office.proposed(appraisal, OutcomeKind.REPRIMAND, competencies);
        get(library.anna, path).statusCode(404);
        create(library.anna, appraisal + "/outcomes", pay(1)).statusCode(404);
        get(darya, path + "/grounds").statusCode(409);
        get(darya, OUTCOMES + "?awaiting=me").body("items", empty());
        post(darya, path, "/approval", NOTHING)
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:an-outcome-is-approved-after-the-confirmation"));
        post(library.vera, appraisal, "/confirmation", agreed(competencies, 1)).statusCode(200);
        await().untilAsserted(() -> get(library.anna, path).statusCode(200));
        told("OutcomeExplanationRequested", path);
    }

    @Test
    void an_outcome_whose_cited_ratings_were_corrected_is_reaffirmed_or_goes() {
        var appraisal = story.appraised(library.anna, competencies, 1);
        var path = office.proposed(appraisal, OutcomeKind.PROMOTION_REFUSAL, List.of(competencies.get(0)));
        post(library.vera, path, "/reaffirmation", NOTHING)
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:changed-grounds-are-reaffirmed"));
        Rows.execute("update appraisal_rating set agreed_level = 2 where appraisal_id = '" + last(appraisal) + "'");
        post(darya, path, "/approval", NOTHING)
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:changed-grounds-are-reaffirmed-first"));
        post(darya, path, "/reaffirmation", NOTHING).statusCode(403);
        post(library.vera, path, "/reaffirmation", NOTHING).statusCode(200);
        post(darya, path, "/approval", NOTHING).statusCode(200);
    }

    @Test
    void reading_and_deciding_cost_few_statements_and_fifty_as_many_as_one() {
        var appraisal = story.appraised(library.anna, competencies, 1);
        var path = office.proposed(appraisal, OutcomeKind.NEED, competencies);
        costs(3, () -> get(library.vera, path).statusCode(200));
        costs(3, () -> get(darya, path).statusCode(200));
        costs(6, () -> get(darya, path + "/grounds").statusCode(200));
        costs(5, () -> get(darya, path + "/allowed-actions").statusCode(200));
        costs(9, () -> create(library.vera, appraisal + "/outcomes", pay(1)).statusCode(201));
        for (var list : List.of(OUTCOMES, OUTCOMES + "?awaiting=me", OUTCOMES + "?person=" + library.anna.id())) {
            var one = Statements.during(() -> get(darya, list + "&limit=1".replace("&", sign(list))));
            for (var i = 0; i < 5; i++) {
                create(library.vera, appraisal + "/outcomes", pay(1)).statusCode(201);
            }
            var more = Statements.during(() -> get(darya, list));
            assertThat(more).as(list).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(3);
        }
        var seen = Api.etag(darya, path);
        costs(
                10,
                () -> Api.by(darya)
                        .header("If-Match", seen)
                        .body(NOTHING)
                        .post(path + "/approval")
                        .then()
                        .statusCode(200));
    }

    private static String sign(String list) {
        return list.contains("?") ? "&" : "?";
    }

    private static void costs(int atMost, Runnable request) {
        assertThat(Statements.during(request)).hasSizeLessThanOrEqualTo(atMost);
    }

    private static void actions(Person person, String path, String... expected) {
        List<String> allowed =
                get(person, path + "/allowed-actions").statusCode(200).extract().path("actions");
        assertThat(allowed).containsExactly(expected);
    }

    private Heard told(String type, String path) {
        var name = "appraisal." + type + ".v1";
        var heard = library.events.hear(
                "appraisal.outcomes", e -> name.equals(e.type()) && last(path).equals(e.subject()));
        Contract.of(name).accepts(heard.data());
        Contract.of(name).accepts(Contract.of(name).example());
        assertThat(heard.libraryId()).isEqualTo(library.id);
        return heard;
    }
}
