package org.librarycpd.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a topic before its first use: state is compacted, facts are kept for thirty days. */
@ApplicationScoped
public class Topics {

    private static final Map<String, String> STATE = Map.of("cleanup.policy", "compact");
    private static final Map<String, String> FACTS =
            Map.of("retention.ms", Long.toString(Duration.ofDays(30).toMillis()));

    private final String brokers;
    private final int partitions;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Topics(
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "librarycpd.topics.partitions") int partitions) {
        this.brokers = brokers;
        this.partitions = partitions;
    }

    public void ensure(Collection<String> topics) throws ExecutionException, InterruptedException {
        if (known.containsAll(topics)) {
            return;
        }
        try (var admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            for (var topic : Set.copyOf(topics)) {
                create(admin, topic);
                known.add(topic);
            }
        }
    }

    private void create(Admin admin, String name) throws ExecutionException, InterruptedException {
        var topic = new NewTopic(name, Optional.of(partitions), Optional.empty())
                .configs(name.endsWith(".state") ? STATE : FACTS);
        try {
            admin.createTopics(Set.of(topic)).all().get();
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw failed;
            }
        }
    }
}
