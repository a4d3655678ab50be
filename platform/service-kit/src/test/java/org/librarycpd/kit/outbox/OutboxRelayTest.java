package org.librarycpd.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.librarycpd.test.EventStream;
import org.librarycpd.test.Heard;

@QuarkusTest
class OutboxRelayTest {

    @Inject
    OutboxRelay relay;

    @Inject
    AgroalDataSource database;

    @Inject
    Broker broker;

    @Inject
    Topics topics;

    @Inject
    ObjectMapper json;

    @Inject
    Outbox outbox;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Test
    void a_relay_killed_between_sending_and_deleting_tells_again_and_loses_nothing() throws Exception {
        var topic = "notebook.trials-" + UUID.randomUUID();
        try (var events = new EventStream();
                var connection = DriverManager.getConnection(url, "postgres", "postgres")) {
            connection.setAutoCommit(false);
            insert(connection, topic, 3);
            relay.send(relay.nextBatch(connection)); // killed here: nothing deleted
            connection.commit();
            await().until(() -> events.all(topic).size() == 6);
            assertThat(events.all(topic)).extracting(Heard::sequence).containsExactly(0L, 1L, 2L, 0L, 1L, 2L);
            assertThat(events.all(topic).stream().map(Heard::id).distinct()).hasSize(3);
            await().until(() -> outstanding(topic) == 0);
        }
    }

    @Test
    void of_two_relays_one_leads_and_each_message_is_told_once() throws Exception {
        var topic = "notebook.trials-" + UUID.randomUUID();
        var second = new OutboxRelay(database, broker, topics, json);
        second.start(null);
        try (var events = new EventStream();
                var connection = DriverManager.getConnection(url, "postgres", "postgres")) {
            insert(connection, topic, 700);
            await().until(() -> outstanding(topic) == 0);
            assertThat(events.all(topic))
                    .extracting(Heard::sequence)
                    .hasSize(700)
                    .isSorted();
            assertThat(OutboxRelay.leads(connection)).as("the lead is taken").isFalse();
        } finally {
            second.stop(null);
        }
    }

    @Test
    void a_thousand_messages_are_told_in_order_and_once() throws Exception {
        var topic = "notebook.trials-" + UUID.randomUUID();
        try (var events = new EventStream();
                var connection = DriverManager.getConnection(url, "postgres", "postgres")) {
            insert(connection, topic, 1200);
            await().until(() -> outstanding(topic) == 0);
            assertThat(events.all(topic))
                    .extracting(Heard::sequence)
                    .hasSize(1200)
                    .isSorted();
        }
    }

    @Test
    @ActivateRequestContext
    void what_was_rolled_back_is_never_told() throws Exception {
        var topic = "notebook.rollback-" + UUID.randomUUID();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    append(topic);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(outstanding(topic)).isZero();
        var later = "notebook.later-" + UUID.randomUUID();
        try (var events = new EventStream();
                var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            insert(connection, later, 1);
            events.hear(later, e -> true);
            assertThat(admin.listTopics().names().get()).doesNotContain(topic + ".state");
        }
    }

    private void append(String topic) {
        outbox.append(
                () -> new OutgoingEvent(topic + ".state", "notebook.Trial.v1", UUID.randomUUID(), 1, null, List.of()));
    }

    private static void insert(Connection connection, String topic, int number) throws SQLException {
        var key = UUID.randomUUID();
        var sql = """
                insert into outbox_message (topic, key, headers, payload)
                select ?, ?, jsonb_build_object('ce_id', gen_random_uuid(), 'ce_type', 'notebook.Trial.v1',
                    'ce_subject', ?::text, 'ce_sequence', (n - 1)::text), '{}'
                from generate_series(1, ?) n order by n
                """;
        try (var rows = connection.prepareStatement(sql)) {
            rows.setString(1, topic);
            rows.setString(2, key.toString());
            rows.setString(3, key.toString());
            rows.setInt(4, number);
            rows.execute();
        }
    }

    private long outstanding(String topic) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from outbox_message where topic like ?")) {
            query.setString(1, topic + "%");
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
