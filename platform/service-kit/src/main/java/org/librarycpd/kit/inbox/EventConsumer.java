package org.librarycpd.kit.inbox;

/**
 * What this service does when it hears of something.
 *
 * <p>{@link #handle} runs in a transaction of the event's library, once for each event, whatever the broker does. It may
 * throw {@link org.librarycpd.kit.rule.NotKnownYet}: the event is then parked until what is missing arrives. Anything
 * else that is no outage makes it a dead letter.
 *
 * @param <T> the record of the event with the fields this service needs
 */
public abstract class EventConsumer<T> {

    private final String topic;
    private final String type;
    private final Class<T> data;

    protected EventConsumer(String topic, String type, Class<T> data) {
        this.topic = topic;
        this.type = type;
        this.data = data;
    }

    public abstract void handle(Incoming<T> event);

    /** Whether people are told something because of it; then only events younger than this consumer count. */
    protected boolean towardsPeople() {
        return false;
    }

    final String name() {
        return type + "@" + getClass().getSimpleName().replaceFirst("_.*", "");
    }

    final String topic() {
        return topic;
    }

    final String type() {
        return type;
    }

    final Class<T> data() {
        return data;
    }
}
