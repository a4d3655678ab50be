package org.librarycpd.appraisal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.staff.StaffMembers.Employment;
import org.librarycpd.kit.security.Tenant;

/** Portfolio tells the present post only; the days on which it changed are kept here. */
@QuarkusTest
@ActivateRequestContext
class PostsTest {

    private static final LocalDate HIRED = LocalDate.parse("2019-09-01");
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");

    @Inject
    Posts posts;

    @Inject
    Tenant tenant;

    private final String library = UUID.randomUUID().toString();
    private final UUID member = UUID.randomUUID();
    private final UUID anna = UUID.randomUUID();
    private final Post reference = new Post(UUID.randomUUID(), UUID.randomUUID());
    private final Post childrens = new Post(UUID.randomUUID(), UUID.randomUUID());

    @BeforeEach
    void enter() {
        tenant.enter(library);
    }

    @Test
    void the_post_of_the_day_is_known_after_a_move() {
        told(1, anna, reference, HIRED, null, HIRED);
        told(2, anna, childrens, HIRED, null, MARCH);
        assertThat(heldOn(HIRED.minusDays(1))).isNull();
        assertThat(heldOn(HIRED)).isEqualTo(reference);
        assertThat(heldOn(MARCH.minusDays(1))).isEqualTo(reference);
        assertThat(heldOn(MARCH)).isEqualTo(childrens);
    }

    @Test
    void what_is_told_again_or_late_changes_nothing() {
        told(1, anna, reference, HIRED, null, HIRED);
        told(2, anna, childrens, HIRED, null, MARCH);
        told(2, anna, childrens, HIRED, null, MARCH.plusDays(9));
        told(1, anna, reference, HIRED, null, MARCH.plusDays(9));
        assertThat(heldOn(MARCH.plusDays(10))).isEqualTo(childrens);
        assertThat(heldOn(MARCH.minusDays(1))).isEqualTo(reference);
    }

    @Test
    void an_account_that_is_bound_late_takes_the_past_along() {
        told(1, null, reference, HIRED, null, HIRED);
        told(2, null, childrens, HIRED, null, MARCH);
        told(3, anna, childrens, HIRED, null, MARCH.plusDays(1));
        assertThat(heldOn(HIRED)).isEqualTo(reference);
    }

    @Test
    void two_moves_on_one_day_count_as_the_last_and_a_first_day_is_put_right() {
        told(1, anna, reference, HIRED, null, HIRED);
        told(2, anna, reference, HIRED.minusDays(5), null, MARCH);
        assertThat(heldOn(HIRED.minusDays(5))).isEqualTo(reference);
        told(3, anna, childrens, HIRED, null, MARCH);
        told(4, anna, reference, HIRED, null, MARCH);
        assertThat(heldOn(MARCH)).isEqualTo(reference);
    }

    @Test
    void who_left_holds_no_post_until_she_comes_back() {
        told(1, anna, reference, HIRED, MARCH, HIRED);
        assertThat(heldOn(MARCH)).isEqualTo(reference);
        assertThat(heldOn(MARCH.plusDays(1))).isNull();
        told(2, anna, reference, MARCH.plusDays(30), null, MARCH.plusDays(30));
        assertThat(heldOn(MARCH.plusDays(29))).isNull();
        assertThat(heldOn(MARCH.plusDays(30))).isEqualTo(reference);
    }

    @Test
    void who_is_erased_is_forgotten_and_other_libraries_never_knew() {
        told(1, anna, reference, HIRED, null, HIRED);
        tenant.enter(UUID.randomUUID().toString());
        assertThat(heldOn(MARCH)).isNull();
        tenant.enter(library);
        QuarkusTransaction.requiringNew().run(() -> posts.forget(member));
        assertThat(heldOn(MARCH)).isNull();
    }

    private void told(long sequence, UUID person, Post post, LocalDate from, LocalDate until, LocalDate day) {
        var employment = new Employment(person, post.departmentId(), post.positionId(), from, until);
        QuarkusTransaction.requiringNew().run(() -> posts.follow(member, sequence, library, employment, day));
    }

    private Post heldOn(LocalDate day) {
        return QuarkusTransaction.requiringNew()
                .call(() -> posts.heldBy(anna, day).orElse(null));
    }
}
