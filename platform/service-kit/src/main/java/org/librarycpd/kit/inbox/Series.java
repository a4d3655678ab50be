package org.librarycpd.kit.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Events of one partition that are delivered together: the states of one library, or a single fact. */
record Series(long offset, List<Envelope> events) {

    /** In their order. */
    static List<Series> of(List<ConsumerRecord<String, byte[]>> records) {
        var all = new ArrayList<Series>();
        for (var record : records) {
            var event = Envelope.of(record);
            var last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.mayBeFollowedBy(event, record.offset())) {
                last.events.add(event);
            } else {
                all.add(new Series(record.offset(), new ArrayList<>(List.of(event))));
            }
        }
        return all;
    }

    private boolean mayBeFollowedBy(Envelope event, long itsOffset) {
        return event.topic().endsWith(".state")
                && Objects.equals(event.libraryId(), first().libraryId())
                && Objects.equals(event.type(), first().type())
                && event.isTombstone() == first().isTombstone()
                && itsOffset == nextOffset();
    }

    Envelope first() {
        return events.get(0);
    }

    long nextOffset() {
        return offset + events.size();
    }
}
