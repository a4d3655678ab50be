package org.librarycpd.portfolio.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.profile.Profiles.Profile;

@QuarkusTest
class ProfilesTest {

    private static final LocalDate MAY = LocalDate.parse("2026-05-01");

    @Inject
    Profiles profiles;

    private final String library = UUID.randomUUID().toString();
    private final UUID position = UUID.randomUUID();
    private final UUID reading = UUID.randomUUID();
    private final UUID search = UUID.randomUUID();
    private final UUID music = UUID.randomUUID();

    @Test
    void a_department_adds_to_what_the_library_asks_for() {
        told(null, MAY, null, search);
        told(reading, MAY, null, music, search);
        assertThat(asked(reading, MAY)).containsExactlyInAnyOrder(search, music);
        assertThat(asked(UUID.randomUUID(), MAY)).containsExactly(search);
        assertThat(asked(reading, MAY.minusDays(1))).isEmpty();
    }

    @Test
    void what_has_ended_is_not_asked_for() {
        told(null, MAY, MAY.plusDays(3), search);
        assertThat(asked(reading, MAY.plusDays(3))).containsExactly(search);
        assertThat(asked(reading, MAY.plusDays(4))).isEmpty();
    }

    private void told(UUID department, LocalDate from, LocalDate until, UUID... competencies) {
        var profile = new Profile(position, department, from, until, Set.of(competencies));
        QuarkusTransaction.requiringNew().run(() -> profiles.keep(UUID.randomUUID(), 0, library, profile));
    }

    private Set<UUID> asked(UUID department, LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> profiles.asked(library, position, department, day));
    }
}
