package org.librarycpd.registry.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.librarycpd.registry.People.OBLAST;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.registry.Rows;
import org.librarycpd.test.Contract;
import org.librarycpd.test.EventStream;

@QuarkusTest
class CompetencyConsumerTest {

    private final UUID competency = UUID.randomUUID();
    private EventStream events;

    @BeforeEach
    void connect() {
        events = new EventStream();
    }

    @AfterEach
    void disconnect() {
        events.close();
    }

    @Test
    void the_newest_state_is_kept_whatever_the_order() {
        tell(2, state("newer"));
        tell(1, state("older"));
        tell(3, null);
        await().until(() -> Rows.count("known_competency where id = '" + competency + "'") == 0);
        tell(4, state("back again"));
        await().until(() -> Rows.count("known_competency where id = '" + competency + "' and version = 4") == 1);
        tell(3, state("late"));
        var other = UUID.randomUUID();
        events.tell("appraisal.competencies.state", "appraisal.CompetencyState.v1", other, 1, OBLAST, state("marker"));
        await().until(() -> Rows.count("known_competency where id = '" + other + "'") == 1);
        assertThat(Rows.count("known_competency where id = '" + competency + "' and code = 'late'"))
                .isZero();
    }

    private void tell(long version, String state) {
        events.tell("appraisal.competencies.state", "appraisal.CompetencyState.v1", competency, version, OBLAST, state);
    }

    private static String state(String code) {
        return Contract.of("appraisal.CompetencyState.v1").example().replace("B-03", code);
    }
}
