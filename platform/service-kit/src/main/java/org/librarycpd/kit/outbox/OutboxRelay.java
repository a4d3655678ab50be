package org.librarycpd.kit.outbox;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/**
 * Tells what stands in the outbox, in its order, and deletes it after the broker's word.
 *
 * <p>One relay of a service leads at a time (an advisory lock of its connection). Killed between sending and deleting it
 * tells a batch twice; whoever consumes must not mind.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final long LEADERS_LOCK = 0x0b1a57ae_0001L;
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final AgroalDataSource database;
    private final Broker broker;
    private final Topics topics;
    private final ObjectMapper json;
    private final Semaphore wakeUp = new Semaphore(0);
    private volatile boolean running = true;
    private Thread thread;

    OutboxRelay(AgroalDataSource database, Broker broker, Topics topics, ObjectMapper json) {
        this.database = database;
        this.broker = broker;
        this.topics = topics;
        this.json = json;
    }

    void start(@Observes StartupEvent started) {
        thread = new Thread(this::run, "outbox-relay");
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wake();
        thread.join(LONGEST_PAUSE.toMillis());
    }

    void wake() {
        wakeUp.release();
    }

    private void run() {
        var pause = IDLE;
        while (running) {
            try (var connection = database.getConnection()) {
                if (leads(connection)) {
                    pause = IDLE;
                    relayAsLeader(connection);
                }
            } catch (SQLException | ExecutionException | IOException | RuntimeException outage) {
                LOG.warnf("outbox relay pauses for %s: %s", pause, outage);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
            sleep(pause);
        }
    }

    private void relayAsLeader(Connection connection)
            throws SQLException, ExecutionException, IOException, InterruptedException {
        try {
            while (running) {
                if (relayBatch(connection) < BATCH) {
                    sleep(IDLE);
                }
            }
        } finally {
            giveUpTheLead(connection);
        }
    }

    /** The connection goes back to the pool: left locked in there, nobody could lead any more. */
    private static void giveUpTheLead(Connection connection) {
        try (var release = connection.prepareStatement("select pg_advisory_unlock(" + LEADERS_LOCK + ")")) {
            release.execute();
        } catch (SQLException gone) {
            LOG.debugf("the lead went with its connection: %s", gone);
        }
    }

    static boolean leads(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select pg_try_advisory_lock(" + LEADERS_LOCK + ")");
                var answer = query.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** @return how many messages were told */
    int relayBatch(Connection connection) throws SQLException, ExecutionException, IOException, InterruptedException {
        var batch = nextBatch(connection);
        if (!batch.isEmpty()) {
            send(batch);
            delete(connection, batch);
        }
        return batch.size();
    }

    List<Message> nextBatch(Connection connection) throws SQLException, IOException {
        var sql = "select id, topic, key, headers, payload from outbox_message order by id limit " + BATCH;
        try (var query = connection.prepareStatement(sql);
                var rows = query.executeQuery()) {
            var batch = new ArrayList<Message>();
            while (rows.next()) {
                var headers = json.readValue(rows.getString(4), new TypeReference<Map<String, String>>() {});
                batch.add(
                        new Message(rows.getLong(1), rows.getString(2), rows.getString(3), headers, rows.getString(5)));
            }
            return batch;
        }
    }

    void send(List<Message> batch) throws ExecutionException, InterruptedException {
        topics.ensure(batch.stream().map(Message::topic).distinct().toList());
        var words = new ArrayList<Future<RecordMetadata>>();
        for (var message : batch) {
            words.add(broker.producer().send(message.toRecord()));
        }
        for (var word : words) {
            word.get();
        }
    }

    private static void delete(Connection connection, List<Message> batch) throws SQLException {
        try (var delete = connection.prepareStatement("delete from outbox_message where id = any (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", batch.stream().map(Message::id).toArray()));
            delete.executeUpdate();
        }
    }

    private void sleep(Duration atMost) {
        try {
            wakeUp.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
            wakeUp.drainPermits();
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    record Message(long id, String topic, String key, Map<String, String> headers, String payload) {

        ProducerRecord<String, byte[]> toRecord() {
            var value = payload == null ? null : payload.getBytes(StandardCharsets.UTF_8);
            var event = new ProducerRecord<>(topic, key, value);
            headers.forEach((name, text) -> event.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            return event;
        }
    }
}
