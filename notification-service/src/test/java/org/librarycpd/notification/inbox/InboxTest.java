package org.librarycpd.notification.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.librarycpd.notification.inbox.Post.CITY;
import static org.librarycpd.notification.inbox.Post.OBLAST;
import static org.librarycpd.notification.inbox.Post.by;
import static org.librarycpd.notification.inbox.Post.inbox;
import static org.librarycpd.notification.inbox.Post.librarian;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.test.Contract;
import org.librarycpd.test.EventStream;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

@QuarkusTest
class InboxTest {

    private static final String MEMBERS = "portfolio.staff-members.state";
    private static final String MEMBER = "portfolio.StaffMemberState.v1";

    @Inject
    AgroalDataSource database;

    private EventStream events;
    private final UUID anna = UUID.randomUUID();

    @BeforeEach
    void connect() {
        events = new EventStream();
    }

    @AfterEach
    void disconnect() {
        events.close();
    }

    @Test
    void a_notification_is_unread_until_it_is_read_and_reading_it_twice_changes_nothing() {
        var id = told(anna);
        unread(anna).body("items", hasSize(1)).body("items[0].readAt", nullValue());
        String readAt = read(anna, id)
                .statusCode(200)
                .body("readAt", notNullValue())
                .header("ETag", startsWith("\"1-"))
                .extract()
                .path("readAt");
        read(anna, id).statusCode(200).header("ETag", startsWith("\"1-"));
        by(librarian(anna)).get("/api/v1/notifications/" + id).then().body("readAt", equalTo(readAt));
        unread(anna).body("items", hasSize(0));
        inbox(anna).body("items", hasSize(1));
    }

    @Test
    void all_up_to_one_are_read_at_once_and_younger_ones_stay_unread() {
        told(anna);
        var second = told(anna);
        var third = told(anna);
        readUpTo(anna, second).statusCode(200).body("read", equalTo(2));
        readUpTo(anna, second).statusCode(200).body("read", equalTo(0));
        unread(anna).body("items.id", contains(third));
        readUpTo(UUID.randomUUID(), third).statusCode(404);
        unread(anna).body("items", hasSize(1));
    }

    @Test
    void the_inbox_of_an_erased_person_is_gone_and_nobody_elses() {
        var boris = UUID.randomUUID();
        told(anna);
        told(boris);
        var contract = "portfolio.PersonErased.v1";
        var erased = Contract.of(contract).example().replaceAll("(?<=\"personId\":\")[^\"]+", anna.toString());
        events.tell("portfolio.persons", contract, anna, 1, null, erased);
        await().untilAsserted(() -> inbox(anna).body("items", hasSize(0)));
        inbox(boris).body("items", hasSize(1));
    }

    @Test
    void anothers_notification_is_not_there() {
        var id = told(anna);
        var zhanna = UUID.randomUUID();
        by(librarian(zhanna)).get("/api/v1/notifications/" + id).then().statusCode(404);
        read(zhanna, id).statusCode(404);
        unread(anna).body("items", hasSize(1));
    }

    @Test
    void only_people_who_signed_in_have_an_inbox() {
        var paths = List.of("/api/v1/notifications", "/api/v1/notifications/" + UUID.randomUUID());
        for (var path : paths) {
            given().get(path).then().statusCode(401);
            by(Token.system("polesye-hr-system", "hr.notices.read").in("oblast", OBLAST))
                    .get(path)
                    .then()
                    .statusCode(403);
        }
        by(Token.person(anna, "student")).get("/api/v1/notifications").then().statusCode(200);
    }

    @Test
    void a_person_of_two_libraries_finds_the_same_inbox_in_both() {
        told(anna);
        var both = librarian(anna).in("city", CITY);
        for (var library : List.of("oblast", "city")) {
            by(both).header("X-Library", library)
                    .get("/api/v1/notifications")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].libraryId", equalTo(OBLAST));
        }
    }

    @Test
    void a_person_is_written_to_in_the_language_asked_for_else_in_their_own_else_in_russian() throws SQLException {
        told(anna);
        inbox(anna).body("items[0].title", equalTo("Ваш пробел в компетенции закрыт"));
        var member = UUID.randomUUID();
        events.tell(MEMBERS, MEMBER, member, 2, OBLAST, member(anna, "en"));
        events.tell(MEMBERS, MEMBER, member, 1, OBLAST, member(anna, "ru"));
        await().untilAsserted(() -> inbox(anna).body("items[0].title", equalTo("Your competency gap is closed")));
        by(librarian(anna))
                .header("Accept-Language", "ru")
                .get("/api/v1/notifications")
                .then()
                .body("items[0].title", equalTo("Ваш пробел в компетенции закрыт"));
        events.tell(MEMBERS, MEMBER, member, 3, OBLAST, null);
        await().until(() -> count("known_staff_member where id = '" + member + "'") == 0);
    }

    @Test
    void the_copy_of_the_staff_can_be_read_again_without_anyone_being_told_twice() throws SQLException {
        told(anna);
        var member = UUID.randomUUID();
        events.tell(MEMBERS, MEMBER, member, 1, OBLAST, Contract.of(MEMBER).example());
        await().until(() -> count("known_staff_member where id = '" + member + "'") == 1);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from known_staff_member");
        }
        by(Token.person(anna, "platform-operator"))
                .post("/api/v1/admin/copies/rebuild")
                .then()
                .statusCode(202);
        await().until(() -> count("known_staff_member where id = '" + member + "'") == 1);
        inbox(anna).body("items", hasSize(1));
    }

    @Test
    void fifty_notifications_cost_as_many_statements_as_one() {
        var id = told(anna);
        var forOne = Statements.during(() -> inbox(anna).body("items", hasSize(1)));
        for (var i = 0; i < 49; i++) {
            closed(anna);
        }
        await().untilAsserted(() -> inbox(anna).body("items", hasSize(50)));
        assertThat(Statements.during(() -> inbox(anna))).hasSameSizeAs(forOne).hasSize(2);
        assertThat(Statements.during(() -> unread(anna))).hasSize(2);
        assertThat(Statements.during(() -> read(anna, id))).hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.during(() -> readUpTo(anna, id))).hasSizeLessThanOrEqualTo(3);
    }

    /** @return the newest notification */
    private String told(UUID person) {
        var before = inbox(person).extract().jsonPath().getList("items").size();
        closed(person);
        await().untilAsserted(() -> inbox(person).body("items", hasSize(before + 1)));
        return inbox(person).extract().path("items[0].id");
    }

    private void closed(UUID person) {
        var gap = UUID.randomUUID();
        events.tell(
                "appraisal.competency-gaps",
                "appraisal.CompetencyGapClosed.v1",
                gap,
                1,
                OBLAST,
                "{\"gapId\": \"%s\", \"personId\": \"%s\"}".formatted(gap, person));
    }

    private static ValidatableResponse unread(UUID person) {
        return by(librarian(person))
                .get("/api/v1/notifications?unread=true")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse read(UUID person, String id) {
        return by(librarian(person))
                .post("/api/v1/notifications/" + id + "/reading")
                .then();
    }

    private static ValidatableResponse readUpTo(UUID person, String id) {
        return by(librarian(person))
                .body("{\"upTo\": \"" + id + "\"}")
                .post("/api/v1/notifications/reading")
                .then();
    }

    private static String member(UUID person, String language) {
        return Contract.of(MEMBER)
                .example()
                .replaceAll("\"personId\":\"[^\"]+\"", "\"personId\":\"" + person + "\"")
                .replaceAll("\"language\":\"[^\"]+\"", "\"language\":\"" + language + "\"");
    }

    private long count(String what) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
