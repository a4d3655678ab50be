package org.librarycpd.kit.inbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.librarycpd.kit.outbox.Topics;

/**
 * Listens to every topic this service cares for, in the order of each partition.
 *
 * <p>During an outage it goes back to the event that failed and tries again with growing pauses, for ever.
 */
@ApplicationScoped
class Listener {

    private static final Logger LOG = Logger.getLogger(Listener.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final List<String> topics;
    private final Topics broker;
    private final Delivery delivery;
    private final Waitlist waitlist;
    private final Map<String, Object> settings;
    private final AtomicBoolean rewind = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Consumer<String, byte[]> consumer;
    private Thread thread;
    private Duration pause = SHORTEST_PAUSE;

    Listener(
            @All List<EventConsumer<?>> consumers,
            Topics broker,
            Delivery delivery,
            Waitlist waitlist,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "quarkus.application.name") String group) {
        this.topics = consumers.stream().map(EventConsumer::topic).distinct().toList();
        this.broker = broker;
        this.delivery = delivery;
        this.waitlist = waitlist;
        this.settings = Map.of(
                "bootstrap.servers",
                servers,
                "group.id",
                group,
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest",
                "max.poll.records",
                200,
                "fetch.max.bytes",
                4 << 20);
    }

    void start(@Observes StartupEvent started) {
        if (!topics.isEmpty()) {
            delivery.begin();
            thread = new Thread(this::run, "event-listener");
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped.countDown();
        if (consumer != null) {
            consumer.wakeup();
        }
        if (thread != null) {
            thread.join(LONGEST_PAUSE.toMillis());
        }
    }

    /** Reads the state topics again from their beginning. */
    void readStateAgain() {
        rewind.set(true);
    }

    private void run() {
        while (isRunning()) {
            try (var connected = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
                consumer = connected;
                broker.ensure(topics);
                connected.subscribe(topics);
                while (isRunning()) {
                    listen();
                }
            } catch (WakeupException stop) {
                LOG.debug("asked to stop listening");
            } catch (ExecutionException | RuntimeException outage) {
                LOG.warnf("listening pauses for %s: %s", pause, outage);
                pauseAWhile();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void listen() {
        if (rewind.compareAndSet(true, false)) {
            var state = consumer.assignment().stream()
                    .filter(p -> p.topic().endsWith(".state"))
                    .toList();
            consumer.seekToBeginning(state);
        }
        var records = consumer.poll(POLL);
        var done = new HashMap<TopicPartition, OffsetAndMetadata>();
        var outage = false;
        for (var partition : records.partitions()) {
            for (var together : Series.of(records.records(partition))) {
                if (!delivered(together)) {
                    consumer.seek(partition, together.offset());
                    outage = true;
                    break;
                }
                done.put(partition, new OffsetAndMetadata(together.nextOffset()));
            }
        }
        consumer.commitSync(done);
        if (outage) {
            pauseAWhile();
        } else {
            pause = SHORTEST_PAUSE;
            waitlist.tryTheLongestWaiting();
        }
    }

    private boolean delivered(Series series) {
        try {
            for (var interested : delivery.consumersOf(series.first())) {
                delivery.deliver(series.events(), interested);
            }
            waitlist.arrived(series.events());
            return true;
        } catch (RuntimeException outage) {
            LOG.warnf("event %s waits for %s: %s", series.first().id(), pause, outage);
            return false;
        }
    }

    private void pauseAWhile() {
        try {
            if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        var longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }
}
