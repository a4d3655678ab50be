package org.librarycpd.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.librarycpd.kit.Notebook.*;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.test.EventStream;
import org.librarycpd.test.Token;

@QuarkusTest
class EventsTest {

    private static final String SHELVES = "shelving.shelves";
    private static final String BURNT = "shelving.ShelfBurnt.v1";

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    private EventStream events;
    private final UUID librarian = UUID.randomUUID();
    private final UUID shelf = UUID.randomUUID();
    private final Token operator = Token.person(UUID.randomUUID(), "platform-operator");

    @BeforeEach
    void connect() {
        events = new EventStream();
    }

    @AfterEach
    void disconnect() {
        events.close();
    }

    @Test
    void what_happened_is_told_with_its_version_library_and_trace() {
        var id = written(anna(), "to be told");
        var traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        by(anna())
                .header("If-Match", "\"0-\"")
                .header("traceparent", traceparent)
                .post("/api/v1/notes/" + id + "/closure")
                .then()
                .statusCode(200);

        var told = events.hear("notebook.notes", e -> id.equals(e.subject()));
        assertThat(told.type()).isEqualTo("notebook.NoteClosed.v1");
        assertThat(told.sequence()).isEqualTo(1);
        assertThat(told.libraryId()).isEqualTo(OBLAST);
        assertThat(told.traceparent()).isEqualTo(traceparent);
        assertThat(JsonPath.from(told.data()).getString("noteId")).isEqualTo(id);
    }

    @Test
    void each_deed_leaves_a_line_in_the_audit_trail_that_nobody_can_change() throws SQLException {
        var id = written(anna(), "audited");
        by(anna())
                .header("If-Match", "\"0-\"")
                .post("/api/v1/notes/" + id + "/closure")
                .then()
                .statusCode(200);
        assertThat(count("audit_entry where actor = 'person:" + ANNA + "' and subject_id = '" + id + "'"))
                .isEqualTo(2);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute("delete from audit_entry"))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void an_event_told_twice_is_heard_once() {
        known(shelf, 1, "history");
        var id = UUID.randomUUID();
        for (var time = 0; time < 2; time++) {
            events.tell(id, Instant.now(), SHELVES, BURNT, shelf, 1, OBLAST, burnt());
        }
        var marker = UUID.randomUUID();
        events.tell(UUID.randomUUID(), Instant.now(), SHELVES, BURNT, shelf, 2, OBLAST, burntFor(marker));
        awaitNotes(marker, 1);
        notes(librarian, 1);
    }

    @Test
    void an_older_state_that_comes_late_changes_nothing() throws SQLException {
        known(shelf, 2, "poetry");
        known(shelf, 1, "prose");
        var other = UUID.randomUUID();
        known(other, 1, "marker");
        await().until(() -> count("known_shelf where id = '" + other + "'") == 1);
        assertThat(count("known_shelf where id = '" + shelf + "' and name = 'poetry'"))
                .isEqualTo(1);
    }

    @Test
    void an_event_about_something_unknown_waits_for_it() throws SQLException {
        events.tell(SHELVES, BURNT, shelf, 1, OBLAST, burnt());
        await().until(() -> count("parked_event where missing_id = '" + shelf + "'") == 1);
        notes(librarian, 0);
        known(shelf, 1, "maps");
        awaitNotes(librarian, 1);
        assertThat(count("parked_event where missing_id = '" + shelf + "'")).isZero();
    }

    @Test
    void what_has_waited_for_an_hour_is_shown_to_the_operator_only() {
        var id = UUID.randomUUID();
        var hourAgo = Instant.now().minusSeconds(3700);
        events.tell(UUID.randomUUID(), hourAgo, "shelving.audits", "shelving.ShelfAudited.v1", shelf, 1, OBLAST, "{}");
        events.tell(id, hourAgo, "shelving.audits", "shelving.ShelfAudited.v1", shelf, 1, OBLAST, "{}");
        await().untilAsserted(() ->
                by(operator).get("/api/v1/admin/parked-events").then().body("items.eventId", hasItem(id.toString())));
        by(anna()).get("/api/v1/admin/parked-events").then().statusCode(403);
    }

    @Test
    void a_poison_event_is_set_aside_once_with_its_reason_and_can_be_replayed() {
        var id = events.tell(SHELVES, BURNT, shelf, 1, OBLAST, "{\"shelfId\": \"no id\"}");
        known(shelf, 1, "after the poison");
        events.tell(SHELVES, BURNT, shelf, 2, OBLAST, burnt());
        awaitNotes(librarian, 1);

        by(operator).get("/api/v1/admin/dead-letters").then().body("items.eventId", hasItem(id.toString()));
        assertThat(events.hear("notebook.dead-letters", e -> e.id().equals(id)).type())
                .isEqualTo(BURNT);
        by(operator).post("/api/v1/admin/dead-letters/" + id + "/replay").then().statusCode(202);
        by(operator)
                .post("/api/v1/admin/dead-letters/" + UUID.randomUUID() + "/replay")
                .then()
                .statusCode(404);
        by(anna()).post("/api/v1/admin/dead-letters/" + id + "/replay").then().statusCode(403);
    }

    @Test
    void a_record_that_is_no_event_at_all_is_set_aside_and_holds_nothing_up() throws SQLException {
        var before = count("dead_letter");
        var stranger = new ProducerRecord<String, String>(SHELVES, 0, null, "not even JSON");
        stranger.headers().add("ce_id", "not an id".getBytes(UTF_8)).add("ce_type", BURNT.getBytes(UTF_8));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer())) {
            producer.send(stranger);
            producer.send(new ProducerRecord<>(SHELVES, 0, null, null));
        }
        await().until(() -> count("dead_letter") == before + 2);
        known(shelf, 1, "after the stranger");
        for (var event = 0; event < 12; event++) {
            events.tell(SHELVES, BURNT, UUID.randomUUID(), 1, OBLAST, burnt());
        }
        awaitNotes(librarian, 12);
    }

    @Test
    void people_are_told_only_of_what_is_younger_than_the_service() {
        known(shelf, 1, "old");
        events.tell(UUID.randomUUID(), Instant.now().minusSeconds(86_400), SHELVES, BURNT, shelf, 1, OBLAST, burnt());
        var marker = UUID.randomUUID();
        events.tell(SHELVES, BURNT, shelf, 2, OBLAST, burntFor(marker));
        awaitNotes(marker, 1);
        notes(librarian, 0);
    }

    @Test
    void connections_to_the_database_lost_in_the_middle_lose_and_double_nothing() throws SQLException {
        known(shelf, 1, "on fire");
        for (var event = 0; event < 40; event++) {
            events.tell(SHELVES, BURNT, shelf, 1, OBLAST, burnt());
            if (event % 10 == 0) {
                killConnections();
            }
        }
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> count("note where author_id = '" + librarian + "'") == 40);
    }

    private void killConnections() throws SQLException {
        try (var mine = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = mine.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        }
    }

    @Test
    void lost_copies_are_read_again_without_anyone_being_told_twice() throws SQLException {
        known(shelf, 3, "philosophy");
        events.tell(SHELVES, BURNT, shelf, 1, OBLAST, burnt());
        awaitNotes(librarian, 1);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from known_shelf");
        }
        by(operator).post("/api/v1/admin/copies/rebuild").then().statusCode(202);
        await().until(() -> count("known_shelf where id = '" + shelf + "' and version = 3") == 1);
        notes(librarian, 1);
    }

    @Test
    void a_poison_state_among_many_that_are_kept_together_costs_only_itself() throws SQLException {
        var name = "read again with " + shelf;
        for (var i = 0; i < 15; i++) {
            known(UUID.randomUUID(), 1, name);
        }
        var poison = events.tell("shelving.shelves.state", "shelving.Shelf.v1", shelf, 1, OBLAST, "[]");
        for (var i = 0; i < 15; i++) {
            known(UUID.randomUUID(), 1, name);
        }
        var kept = "known_shelf where name = '" + name + "'";
        await().until(() -> count(kept) == 30);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from known_shelf");
        }
        by(operator).post("/api/v1/admin/copies/rebuild").then().statusCode(202);
        await().until(() -> count(kept) == 30);
        await().until(() -> count("dead_letter where event_id = '" + poison + "'") == 1);
    }

    @Test
    void an_erased_shelf_is_forgotten() throws SQLException {
        known(shelf, 1, "to be erased");
        await().until(() -> count("known_shelf where id = '" + shelf + "'") == 1);
        events.tell("shelving.shelves.state", "shelving.Shelf.v1", shelf, 2, OBLAST, null);
        await().until(() -> count("known_shelf where id = '" + shelf + "'") == 0);
    }

    private void known(UUID id, long version, String name) {
        events.tell(
                "shelving.shelves.state",
                "shelving.Shelf.v1",
                id,
                version,
                OBLAST,
                "{\"name\": \"" + name + "\", \"new\": 1}");
    }

    private String burnt() {
        return burntFor(librarian);
    }

    private String burntFor(UUID person) {
        return "{\"shelfId\": \"%s\", \"librarianId\": \"%s\"}".formatted(shelf, person);
    }

    private static void awaitNotes(UUID of, int number) {
        await().untilAsserted(() -> notes(of, number));
    }

    private static void notes(UUID of, int number) {
        by(Token.person(of, "librarian").in("oblast", OBLAST))
                .get("/api/v1/notes")
                .then()
                .statusCode(200)
                .body("items", hasSize(number));
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
