package org.librarycpd.appraisal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuthoritiesTest {

    private final UUID anna = UUID.randomUUID();
    private final UUID vera = UUID.randomUUID();
    private final UUID nina = UUID.randomUUID();
    private final UUID gleb = UUID.randomUUID();
    private final Authorities authorities = new Authorities(List.of(vera, nina), Set.of(gleb));

    @Test
    void a_person_is_appraised_by_the_nearest_head() {
        assertThat(authorities.appraiserOf(anna)).contains(vera);
        assertThat(authorities.isAppraiser(vera, anna)).isTrue();
        assertThat(authorities.isAppraiser(nina, anna)).isFalse();
    }

    @Test
    void a_head_is_appraised_by_the_next_head_upwards() {
        assertThat(authorities.appraiserOf(vera)).contains(nina);
    }

    @Test
    void nobody_above_means_nobody_appraises() {
        assertThat(new Authorities(List.of(nina), Set.of()).appraiserOf(nina)).isEmpty();
    }

    @Test
    void an_overseer_is_no_head() {
        assertThat(authorities.isOverseer(gleb)).isTrue();
        assertThat(authorities.isHead(gleb)).isFalse();
        assertThat(authorities.isHead(nina)).isTrue();
    }

    @Test
    void employment_counts_from_its_first_to_its_last_day() {
        var member = new StaffMember(anna, LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31));
        assertThat(member.isEmployedOn(LocalDate.of(2019, 12, 31))).isFalse();
        assertThat(member.isEmployedOn(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(member.isEmployedOn(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(member.isEmployedOn(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(new StaffMember(anna, LocalDate.of(2020, 1, 1), null).isEmployedOn(LocalDate.of(2099, 1, 1)))
                .isTrue();
    }
}
