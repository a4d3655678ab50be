package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.Refusals.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.librarycpd.kit.http.Text;

/** What a person reads when something about members, terms or rows is not in order. */
class StaffRefusalsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final UUID READING = UUID.randomUUID();

    @Test
    void employment_does_not_end_before_it_begins_and_ends_once() {
        var rule = StaffRule.EMPLOYMENT_BEGINS_BEFORE_IT_ENDS;
        var sentence = "Работа заканчивается не раньше, чем начинается.";
        refused(rule, sentence, () -> member(TODAY, TODAY.minusDays(1)));
        refused(rule, sentence, () -> member(TODAY, null).leave(TODAY.minusDays(1), TODAY, NOW));
        refused(
                StaffRule.WHO_HAS_LEFT_IS_TAKEN_ON_AGAIN_BY_A_CORRECTION,
                "Последний рабочий день этого сотрудника был 2026-11-22; если это не так, исправьте запись.",
                () -> member(TODAY.minusYears(1), TODAY.minusDays(1)).leave(TODAY, TODAY, NOW));
    }

    @Test
    void a_member_has_one_account() {
        var bound = member(TODAY, null);
        bound.bindTo(UUID.randomUUID(), NOW);
        refused(
                StaffRule.A_MEMBER_HAS_ONE_ACCOUNT,
                "Этот сотрудник уже привязан к другой учётной записи; обратитесь в отдел кадров.",
                () -> bound.bindTo(UUID.randomUUID(), NOW));
        refused(
                BindingRule.ONLY_WHAT_IS_BOUND_IS_UNBOUND,
                "К этому сотруднику не привязана учётная запись.",
                () -> member(TODAY, null).unbind(NOW));
    }

    @Test
    void a_head_has_a_department_and_others_serve_the_whole_library() {
        refused(
                StaffRule.A_HEAD_HAS_A_DEPARTMENT,
                "Назовите отдел, которым предстоит руководить.",
                () -> appointed(AppointmentKind.HEAD, null, null));
        refused(
                StaffRule.ONLY_A_HEAD_HAS_A_DEPARTMENT,
                "Overseers, HR officers and the founder's representative serve the whole library: name no department.",
                () -> appointed(AppointmentKind.OVERSEER, READING, null));
    }

    @Test
    void a_term_ends_after_it_begins_and_once() {
        refused(
                StaffRule.A_TERM_BEGINS_BEFORE_IT_ENDS,
                "Срок заканчивается не раньше, чем начинается.",
                () -> appointed(AppointmentKind.HEAD, READING, TODAY.minusYears(2)));
        refused(
                StaffRule.A_TERM_ENDS_ONCE,
                "Это назначение уже закончилось 2026-11-22.",
                () -> appointed(AppointmentKind.HEAD, READING, TODAY.minusDays(1))
                        .endOn(TODAY, TODAY, NOW));
    }

    @Test
    void a_row_of_a_sheet_is_complete_and_readable() {
        refused(
                SheetRule.A_FIELD_IS_NOT_TOO_LONG,
                "Значение familyName длиннее 200 знаков.",
                () -> row("я".repeat(201), "2020-01-31").check());
        refused(
                SheetRule.A_FIELD_IS_NOT_TOO_LONG,
                "code is longer than 100 characters.",
                () -> new UnitRow("c".repeat(101), new Text("О", "D"), null).check());
        refused(
                StaffRule.A_ROW_IS_COMPLETE,
                "В строке нет familyName.",
                () -> row(" ", "2020-01-31").check());
        refused(
                SheetRule.A_DATE_IS_WRITTEN_PLAINLY,
                "вчера не дата: напишите 2019-11-19 или 19.11.2019.",
                () -> row("Верба", "вчера").firstDay());
    }

    private static MemberRow row(String familyName, String employedFrom) {
        return new MemberRow(
                "7", familyName, "Ива", null, null, null, "READING", null, "LIB", null, employedFrom, null, null);
    }

    private static Appointment appointed(AppointmentKind kind, UUID department, LocalDate until) {
        return new Appointment(
                kind, member(TODAY.minusYears(9), null), department, new Term(TODAY.minusYears(1), until), NOW);
    }

    private static StaffMember member(LocalDate from, LocalDate until) {
        return new StaffMember(
                "101",
                new FullName("Бересклет", "Анна", null),
                null,
                "ru",
                new Employment(READING, UUID.randomUUID(), from, until));
    }
}
