package org.librarycpd.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GrowingIdsTest {

    @Test
    void each_is_greater_than_the_one_before_however_quickly_they_are_made() {
        var ids = Stream.generate(GrowingIds::next).limit(20_000).toList();

        assertThat(ids.stream().map(UUID::toString).toList()).isSorted().doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }
}
