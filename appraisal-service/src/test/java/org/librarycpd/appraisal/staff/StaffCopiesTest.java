package org.librarycpd.appraisal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.librarycpd.appraisal.Api.FRAMEWORKS;
import static org.librarycpd.appraisal.Api.by;
import static org.librarycpd.appraisal.Api.create;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.InALibrary;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.Story;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Token;

@QuarkusTest
class StaffCopiesTest extends InALibrary {

    @ParameterizedTest
    @CsvSource({
        "departments,   DepartmentState,  known_department",
        "positions,     PositionState,    known_position",
        "staff-members, StaffMemberState, known_staff_member",
        "appointments,  AppointmentState, known_appointment"
    })
    void what_portfolio_tells_is_kept_as_a_copy_until_it_is_erased(String kind, String type, String table) {
        var id = UUID.randomUUID();
        var topic = "portfolio." + kind + ".state";
        var contract = "portfolio." + type + ".v1";
        library.events.tell(
                topic, contract, id, 3, library.id, Contract.of(contract).example());
        await().until(() -> Rows.count(table + " where id = '" + id + "' and version = 3") == 1);
        library.events.tell(
                topic, contract, id, 2, library.id, Contract.of(contract).example());
        library.events.tell(topic, contract, id, 4, library.id, null);
        await().until(() -> Rows.count(table + " where id = '" + id + "'") == 0);
    }

    @Test
    void an_office_that_means_nothing_here_is_passed_over() {
        var id = UUID.randomUUID();
        var contract = "portfolio.AppointmentState.v1";
        var known = Contract.of(contract).example();
        var topic = "portfolio.appointments.state";
        library.events.tell(topic, contract, id, 1, library.id, known.replace("HEAD", "LIBRARY_CAT"));
        library.events.tell(topic, contract, id, 2, library.id, known);
        await().until(() -> Rows.count("known_appointment where id = '" + id + "' and version = 2") == 1);
        assertThat(Rows.count("dead_letter where envelope::text like '%" + id + "%'"))
                .isZero();
    }

    @Test
    void the_head_of_the_nearest_department_upwards_appraises_and_a_head_the_next_one() {
        story.profile(story.published(1));
        assertThat(appraiserAfterSubmissionOf(library.anna))
                .isEqualTo(library.vera.id().toString());
        assertThat(appraiserAfterSubmissionOf(library.vera))
                .isEqualTo(library.nina.id().toString());
    }

    @Test
    void an_office_ends_with_its_term_whatever_the_token_still_says() {
        var galina = new Person(UUID.randomUUID(), "development-overseer", library.id);
        var appointment = UUID.randomUUID();
        library.employed(galina, library.house);
        library.appointed(appointment, 1, galina, "OVERSEER", null, null);
        await().untilAsserted(
                        () -> create(galina, FRAMEWORKS, Story.framework(1)).statusCode(201));
        library.appointed(
                appointment, 2, galina, "OVERSEER", null, LocalDate.now().minusDays(1));
        await().untilAsserted(() -> create(galina, FRAMEWORKS, Story.framework(1))
                .statusCode(403)
                .body("type", equalTo("urn:librarycpd:problem:only-the-overseer-of-the-library")));
    }

    @Test
    void a_stale_batch_that_is_sent_again_gives_no_office_back() {
        var galina = new Person(UUID.randomUUID(), "development-overseer", library.id);
        var appointment = UUID.randomUUID();
        library.appointed(
                appointment, 2, galina, "OVERSEER", null, LocalDate.now().minusDays(1));
        library.appointed(appointment, 1, galina, "OVERSEER", null, null);
        library.appointed(UUID.randomUUID(), 1, library.boris, "OVERSEER", null, null);
        await().untilAsserted(() ->
                create(library.boris, FRAMEWORKS, Story.framework(1)).statusCode(201));
        create(galina, FRAMEWORKS, Story.framework(1)).statusCode(403);
    }

    @Test
    void whom_portfolio_has_not_told_of_may_ask_again_soon() {
        var newcomer = new Person(UUID.randomUUID(), "librarian", library.id);
        create(newcomer, Api.SELF_ASSESSMENTS, Map.of())
                .statusCode(409)
                .header("Retry-After", "2")
                .body("type", equalTo("urn:librarycpd:problem:not-known-yet"));
    }

    @Test
    void lost_copies_are_read_again() {
        var operator = Token.person(UUID.randomUUID(), "platform-operator");
        Rows.execute("delete from known_staff_member where library_id = '" + library.id + "'");
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(operator.sign())
                .post("/api/v1/admin/copies/rebuild")
                .then()
                .statusCode(202);
        await().until(() -> Rows.count("known_staff_member where library_id = '" + library.id + "'") == 6);
        await().until(() -> Rows.count("known_appointment where library_id = '" + library.id + "'") == 4);
    }

    private String appraiserAfterSubmissionOf(Person person) {
        var path = story.started(person);
        Map<String, Object> ratings = Story.ratings(by(person).get(path).path("ratings.competency.id"), 2);
        Api.put(person, path, "/ratings", ratings).statusCode(200);
        return Api.post(person, path, "/submission", Map.of())
                .statusCode(200)
                .extract()
                .path("appraiserId");
    }
}
