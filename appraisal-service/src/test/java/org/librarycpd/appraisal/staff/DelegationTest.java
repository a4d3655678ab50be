package org.librarycpd.appraisal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.librarycpd.appraisal.Api.FRAMEWORKS;
import static org.librarycpd.appraisal.Api.create;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Story.last;
import static org.librarycpd.appraisal.Story.reason;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.InALibrary;
import org.librarycpd.appraisal.PassedOn;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.TheLibrary;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;

/** Vera is ill, and Lev, who heads another department, appraises in her name. */
@QuarkusTest
class DelegationTest extends InALibrary {

    private PassedOn passed;
    private String gap;

    @BeforeEach
    void prepare() {
        passed = new PassedOn(library);
        gap = story.gapOf(library.anna);
    }

    @Test
    void a_delegate_decides_in_the_holders_name_and_both_are_written_down() {
        get(library.lev, gap).statusCode(404);
        passed.to(library.lev, library.vera, "APPRAISE");
        get(library.lev, gap + "/allowed-actions").body("actions", contains("waiver"));
        post(library.lev, gap, "/waiver", reason("moves to another post"))
                .statusCode(200)
                .body("history[1].by", equalTo(library.lev.id().toString()))
                .body("history[1].onBehalfOf", equalTo(library.vera.id().toString()));
        assertThat(Rows.count("audit_entry where subject_id = '" + last(gap)
                        + "' and deed like '%Waived%' and actor = 'person:" + library.lev.id()
                        + "' and on_behalf_of = '" + library.vera.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void who_decides_in_person_is_written_down_alone() {
        passed.to(library.lev, library.vera, "APPRAISE");
        post(library.vera, gap, "/waiver", reason("moves to another post"))
                .statusCode(200)
                .body("history[1].onBehalfOf", nullValue());
        assertThat(Rows.count("audit_entry where library_id = '" + library.id + "' and on_behalf_of is not null"))
                .isZero();
    }

    @Test
    void a_delegate_appraises_from_beginning_to_end() {
        passed.to(library.lev, library.vera, "APPRAISE");
        var competencies = story.published(1);
        story.profile(competencies);
        var selfAssessment = story.selfAssessed(library.boris, competencies);
        create(library.lev, Api.APPRAISALS, Map.of("selfAssessmentId", last(selfAssessment)))
                .statusCode(201);
    }

    @ParameterizedTest(name = "{0} from {1} until {2} days from now, narrowed to {3}: {4}")
    @CsvSource({
        "APPRAISE,      0,  0, ,          200",
        "APPRAISE,     -9,  9, ,          200",
        "APPRAISE,      1,  9, ,          404",
        "APPRAISE,     -9, -1, ,          404",
        "DECIDE_PLANS, -9,  9, ,          404",
        "OVERSEE,      -9,  9, ,          404",
        "APPRAISE,     -9,  9, reference, 200",
        "APPRAISE,     -9,  9, house,     200",
        "APPRAISE,     -9,  9, childrens, 404"
    })
    void it_works_within_its_dates_and_scope(String power, int from, int until, String department, int status) {
        var today = LocalDate.now(ZoneOffset.UTC);
        passed.to(library.lev, library.vera, power, today.plusDays(from), today.plusDays(until), unit(department));
        get(library.lev, gap).statusCode(status);
    }

    @Test
    void what_is_revoked_stays_so_when_an_old_batch_is_sent_again() {
        var state = Contract.of("portfolio.DelegationState.v1").example();
        var id = passed.to(library.lev, library.vera, "APPRAISE");
        get(library.lev, gap).statusCode(200);
        passed.revoked(id);
        get(library.lev, gap).statusCode(404);
        passed.tell(id, 1, state);
        passed.tell(id, 3, state);
        var another = passed.to(library.boris, library.vera, "APPRAISE");
        assertThat(Rows.count("known_delegation where id = '" + id + "'")).isZero();
        assertThat(another).isNotEqualTo(id);
        get(library.lev, gap).statusCode(404);
    }

    @Test
    void a_state_that_is_told_again_is_the_last_word() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var id = passed.to(library.lev, library.vera, "APPRAISE");
        var shortened = """
                {"delegatorId": "%s", "delegateId": "%s", "powers": ["VERIFY_ENTRIES", "SOMETHING_NEW"],
                 "from": "%s", "until": "%s"}
                """.formatted(library.vera.id(), library.lev.id(), today, today);
        library.events.tell(
                "portfolio.delegations.state", "portfolio.DelegationState.v1", id, 2, library.id, shortened);
        await().until(() -> Rows.count("known_delegation where id = '" + id + "' and version = 2") == 1);
        get(library.lev, gap).statusCode(404);
    }

    @Test
    void it_ends_with_the_holders_office_and_is_not_passed_on_further() {
        passed.to(library.lev, library.vera, "APPRAISE");
        passed.to(library.boris, library.lev, "APPRAISE");
        get(library.boris, gap).statusCode(404);
        get(library.lev, gap).statusCode(200);
        Rows.execute("update known_appointment set valid_until = current_date - 1 where person_id = '"
                + library.vera.id() + "'");
        get(library.lev, gap).statusCode(404);
    }

    @Test
    void it_ends_when_the_delegate_leaves_the_library() {
        passed.to(library.lev, library.vera, "APPRAISE");
        Rows.execute("update known_staff_member set employed_until = current_date - 1 where person_id = '"
                + library.lev.id() + "'");
        get(library.lev, gap).statusCode(404);
    }

    @Test
    void nobody_decides_about_himself_in_anothers_name() {
        passed.to(library.anna, library.vera, "APPRAISE");
        post(library.anna, gap, "/waiver", reason("why not"))
                .statusCode(403)
                .body("type", equalTo("urn:librarycpd:problem:only-the-appraiser-decides"));
        var boriss = story.gapOf(library.boris);
        post(library.anna, boriss, "/waiver", reason("moves to another post")).statusCode(200);
    }

    @Test
    void the_overseers_power_is_passed_on_as_well() {
        create(library.boris, FRAMEWORKS, Story.framework(1)).statusCode(403);
        passed.to(library.boris, library.gleb, "OVERSEE");
        String framework = create(library.boris, FRAMEWORKS, Story.framework(1))
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(Rows.count("audit_entry where subject_id = '" + framework + "' and on_behalf_of = '"
                        + library.gleb.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_delegation_of_another_library_opens_nothing_here() {
        try (var other = TheLibrary.opened()) {
            var veraThere = new Person(library.vera.id(), "department-head", other.id);
            new PassedOn(other).to(library.lev, veraThere, "APPRAISE");
        }
        get(library.lev, gap).statusCode(404);
    }

    @Test
    void the_founders_representative_appraises_the_director() {
        var founder = new Person(UUID.randomUUID(), "department-head", library.id);
        library.employed(founder, library.house);
        library.appointed(UUID.randomUUID(), 1, founder, "FOUNDER", null, null);
        await().until(() ->
                Rows.count("known_appointment where kind = 'FOUNDER' and library_id = '" + library.id + "'") == 1);
        var competencies = story.published(1);
        var profile = new HashMap<>(story.profileOf(competencies, "2020-01-01"));
        profile.put("departmentId", library.house);
        create(library.gleb, Api.PROFILES, profile).statusCode(201);
        var selfAssessment = story.selfAssessed(library.nina, competencies);
        create(library.vera, Api.APPRAISALS, Map.of("selfAssessmentId", last(selfAssessment)))
                .statusCode(404);
        create(founder, Api.APPRAISALS, Map.of("selfAssessmentId", last(selfAssessment)))
                .statusCode(201);
    }

    @Test
    void asking_who_answers_costs_one_statement_with_delegates_or_without() {
        var alone = Statements.during(() -> get(library.vera, gap).statusCode(200));
        passed.to(library.lev, library.vera, "APPRAISE");
        assertThat(Statements.during(() -> get(library.lev, gap).statusCode(200)))
                .hasSameSizeAs(alone);
    }

    private UUID unit(String name) {
        if (name == null) {
            return null;
        }
        return switch (name) {
            case "reference" -> library.reference;
            case "childrens" -> library.childrens;
            default -> library.house;
        };
    }
}
