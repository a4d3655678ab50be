package org.librarycpd.kit.outbox;

import java.util.UUID;

/**
 * Something to be told to the other services.
 *
 * @param topic one for each aggregate kind; ends in {@code .state} where the whole public state is sent
 * @param type CloudEvents type, for example {@code portfolio.LearningPlanSubmitted.v1}
 * @param subject the aggregate's id and the record's key
 * @param sequence the aggregate's version
 * @param libraryId the library it belongs to, or null for what is common to all
 * @param data the facts; null is a tombstone
 */
public record OutgoingEvent(String topic, String type, UUID subject, long sequence, String libraryId, Object data) {

    /** A fact of one aggregate, named after the record that carries it. */
    public static OutgoingEvent fact(String topic, UUID subject, long sequence, String libraryId, Object data) {
        return new OutgoingEvent(
                topic, type(topic, data.getClass().getSimpleName()), subject, sequence, libraryId, data);
    }

    /** The whole public state of one aggregate, for those who keep a copy. */
    public static OutgoingEvent state(String topic, UUID subject, long sequence, String libraryId, Object data) {
        return fact(topic + ".state", subject, sequence, libraryId, data);
    }

    private static String type(String topic, String name) {
        return topic.substring(0, topic.indexOf('.')) + "." + name + ".v1";
    }

    boolean isFact() {
        return !topic.endsWith(".state");
    }
}
