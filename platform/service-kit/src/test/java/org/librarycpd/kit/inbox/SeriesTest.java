package org.librarycpd.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final String STATE = "shelving.shelves.state";

    @Test
    void the_states_of_one_library_go_together_and_the_next_library_begins_anew() {
        var series = Series.of(List.of(
                record(STATE, 7, "oblast", "{}"), record(STATE, 8, "oblast", "{}"), record(STATE, 9, "city", "{}")));

        assertThat(series).extracting(Series::offset).containsExactly(7L, 9L);
        assertThat(series).extracting(Series::nextOffset).containsExactly(9L, 10L);
    }

    @Test
    void each_fact_goes_by_itself() {
        var series = Series.of(
                List.of(record("shelving.shelves", 1, "oblast", "{}"), record("shelving.shelves", 2, "oblast", "{}")));

        assertThat(series).hasSize(2);
    }

    @Test
    void an_erasure_and_a_hole_that_compaction_left_begin_anew() {
        var series = Series.of(List.of(
                record(STATE, 1, "oblast", "{}"),
                record(STATE, 2, "oblast", null),
                record(STATE, 3, "oblast", "{}"),
                record(STATE, 5, "oblast", "{}")));

        assertThat(series).extracting(Series::offset).containsExactly(1L, 2L, 3L, 5L);
    }

    private static ConsumerRecord<String, byte[]> record(String topic, long offset, String library, String data) {
        var record = new ConsumerRecord<>(
                topic, 0, offset, UUID.randomUUID().toString(), data == null ? null : data.getBytes(UTF_8));
        record.headers()
                .add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8))
                .add("ce_type", "shelving.Shelf.v1".getBytes(UTF_8))
                .add("ce_librarycpdtenant", library.getBytes(UTF_8));
        return record;
    }
}
