package org.librarycpd.appraisal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.appraisal.staff.AppointmentKind.FOUNDER;
import static org.librarycpd.appraisal.staff.AppointmentKind.HEAD;
import static org.librarycpd.appraisal.staff.AppointmentKind.HR_OFFICER;
import static org.librarycpd.appraisal.staff.AppointmentKind.OVERSEER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuthoritiesTest {

    private final UUID anna = UUID.randomUUID();
    private final UUID vera = UUID.randomUUID();
    private final UUID nina = UUID.randomUUID();
    private final UUID gleb = UUID.randomUUID();
    private final UUID darya = UUID.randomUUID();
    private final UUID founder = UUID.randomUUID();
    private final UUID lev = UUID.randomUUID();
    private final List<UUID> inTheNameOf = new ArrayList<>();
    private final Authorities authorities = new Authorities(
            List.of(
                    new OfficeHolder(HEAD, vera, Set.of(lev, anna)),
                    new OfficeHolder(HEAD, nina, Set.of(vera)),
                    new OfficeHolder(OVERSEER, gleb, Set.of(lev)),
                    new OfficeHolder(HR_OFFICER, darya, Set.of()),
                    new OfficeHolder(FOUNDER, founder, Set.of())),
            inTheNameOf::add);

    @Test
    void a_person_is_appraised_by_the_nearest_head() {
        assertThat(authorities.appraiserOf(anna)).contains(vera);
        assertThat(authorities.isAppraiser(vera, anna)).isTrue();
        assertThat(authorities.isAppraiser(nina, anna)).isFalse();
        assertThat(authorities.isAppraiser(founder, anna)).isFalse();
        assertThat(inTheNameOf).containsOnlyNulls();
    }

    @Test
    void a_head_is_appraised_by_the_next_head_upwards_and_the_first_by_the_founders_representative() {
        assertThat(authorities.appraiserOf(vera)).contains(nina);
        var director = new Authorities(
                List.of(new OfficeHolder(HEAD, nina, Set.of()), new OfficeHolder(FOUNDER, founder, Set.of())),
                inTheNameOf::add);
        assertThat(director.appraiserOf(nina)).contains(founder);
        assertThat(director.isAppraiser(founder, nina)).isTrue();
        assertThat(director.isHead(founder)).isFalse();
    }

    @Test
    void nobody_above_means_nobody_appraises() {
        var alone = new Authorities(List.of(new OfficeHolder(HEAD, nina, Set.of())), inTheNameOf::add);
        assertThat(alone.appraiserOf(nina)).isEmpty();
    }

    @Test
    void a_delegate_acts_in_the_holders_name_and_that_name_is_told() {
        assertThat(authorities.isAppraiser(lev, anna)).isTrue();
        assertThat(inTheNameOf).containsExactly(vera);
        assertThat(authorities.isOverseer(lev)).isTrue();
        assertThat(inTheNameOf).containsExactly(vera, gleb);
        assertThat(authorities.appraiserOf(anna)).contains(vera);
    }

    @Test
    void nobody_acts_on_himself_in_anothers_name() {
        assertThat(authorities.isAppraiser(anna, anna)).isFalse();
        assertThat(authorities.isAppraiser(vera, vera)).isFalse();
        assertThat(inTheNameOf).isEmpty();
    }

    @Test
    void an_office_held_in_person_goes_before_one_that_was_passed_on() {
        assertThat(authorities.isHead(vera)).isTrue();
        assertThat(inTheNameOf).containsExactly((UUID) null);
    }

    @Test
    void an_overseer_is_no_head_and_a_head_no_hr_officer() {
        assertThat(authorities.isOverseer(gleb)).isTrue();
        assertThat(authorities.isHead(gleb)).isFalse();
        assertThat(authorities.isHead(nina)).isTrue();
        assertThat(authorities.isHrOfficer(darya)).isTrue();
        assertThat(authorities.isHrOfficer(nina)).isFalse();
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
