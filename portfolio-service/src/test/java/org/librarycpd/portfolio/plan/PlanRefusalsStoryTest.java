package org.librarycpd.portfolio.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.librarycpd.portfolio.LearningYear.item;
import static org.librarycpd.portfolio.Refusals.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.budget.BudgetRule;
import org.librarycpd.portfolio.placement.PlacementRule;
import org.librarycpd.portfolio.staff.StaffRule;

/** What a person reads when an item or a plan cannot be as it is asked for. */
@QuarkusTest
class PlanRefusalsStoryTest {

    private static final String FIVE_HOURS = ", \"hours\": 5";
    private static People library;

    private LearningYear year;
    private String plan;

    @BeforeEach
    void aDraft() {
        if (library == null) {
            library = People.ofANewLibrary();
        }
        year = new LearningYear(library);
        plan = year.draft(library.anna);
    }

    @AfterEach
    void theYearEnds() {
        year.close();
    }

    @Test
    void an_item_says_when_it_is_learnt_and_how_long_it_takes() {
        refused(
                        PlanRule.THE_GOAL_IS_STILL_AHEAD,
                        "День 2019-12-01 уже прошёл.",
                        adds(item(null, null, FIVE_HOURS).replace("2099", "2019")))
                .body("violations[0].pointer", equalTo("/goal/dueOn"));
        refused(
                        PlanRule.THE_START_COMES_BEFORE_THE_END,
                        "Пункт начинается 2099-12-02, позже своего срока 2099-12-01: выберите начало раньше или срок позже.",
                        adds(item(null, null, FIVE_HOURS + ", \"startsOn\": \"2099-12-02\"")))
                .body("violations[0].pointer", equalTo("/startsOn"));
        refused(
                        PlanRule.THE_HOURS_ARE_GIVEN,
                        "Укажите часы: у пункта нет потока, из которого их взять.",
                        adds(item(null, null, "")))
                .body("violations[0].pointer", equalTo("/hours"));
    }

    @Test
    void an_item_on_a_run_covers_its_hours_and_its_price_and_teaches_what_the_gap_lacks() {
        var run = year.run(24, 180_00);
        refused(
                        PlanRule.THE_HOURS_COVER_THE_RUN,
                        "Поток занимает часов: 24; 23 слишком мало.",
                        adds(item(null, run, ", \"hours\": 23")))
                .body("violations[0].pointer", equalTo("/hours"));
        refused(
                        PlanRule.THE_PRICE_COVERS_THE_RUN,
                        "Поток стоит 180 руб.; 179,99 слишком мало.",
                        adds(item(null, run, ", \"priceKopecks\": 17999")))
                .body("violations[0].pointer", equalTo("/priceKopecks"));
        var gap = year.gapOf(library.anna);
        try (var other = new LearningYear(library)) {
            refused(
                            PlanRule.THE_RUN_TEACHES_WHAT_THE_GAP_LACKS,
                            "Программа этого потока не учит компетенции, которой недостаёт.",
                            adds(item(gap, other.run(24, 0), "")))
                    .body("violations[0].pointer", equalTo("/runId"));
        }
        year.gapBecomes(gap, library.anna, 2, "WAIVED");
        refused(
                        PlanRule.A_PLANNED_GAP_IS_OPEN,
                        "Пробел %s закрыт или снят: на него больше ничего не планируют.".formatted(gap),
                        adds(item(gap, run, "")))
                .body("violations[0].pointer", equalTo("/gapId"));
    }

    @Test
    void an_item_is_on_a_run_or_on_a_placement_of_ones_own() {
        var placement = ", \"placementId\": \"%s\"".formatted(UUID.randomUUID());
        refused(
                        PlanRule.A_RUN_AND_A_PLACEMENT_ARE_TWO_ITEMS,
                        "Пункт связан либо с потоком, либо со стажировкой: сделайте из него два.",
                        adds(item(null, UUID.randomUUID(), placement)))
                .body("violations[0].pointer", equalTo("/placementId"));
        refused(
                PlacementRule.A_PLACEMENT_OF_ONES_OWN,
                "Это не ваша стажировка, или она закончилась: укажите свою, которая ещё впереди.",
                adds(item(null, null, placement)));
    }

    @Test
    void nobody_writes_in_the_learners_name_and_who_decides_is_told() {
        adds(item(null, null, FIVE_HOURS)).statusCode(201);
        year.act(library.anna, plan, "submission").statusCode(200);
        refused(
                PlanRule.ONLY_THE_LEARNER_WRITES_THE_PLAN,
                "План развития пишет и подаёт только тот, кто по нему учится.",
                year.act(library.vera, plan, "submission"));
        refused(
                PlanRule.THE_APPROVER_DECIDES,
                "Решение по плану принимает руководитель ближайшего вышестоящего отдела.",
                year.act(library.egor, plan, "approval"));
        refused(
                PlanRule.THE_LEARNER_OR_THE_APPROVER_CANCELS,
                "План или его пункт отменяет только тот, кто учится, или тот, кто утверждает.",
                year.act(library.egor, plan, "cancellation"));
    }

    @Test
    void who_has_nobody_above_is_told_whom_to_ask() {
        var directors = year.draft(library.egor);
        year.addItem(library.egor, directors, item(null, null, FIVE_HOURS)).statusCode(201);
        refused(
                StaffRule.SOMEONE_STANDS_ABOVE,
                "Над вами не назначен руководитель; обратитесь в отдел кадров.",
                year.act(library.egor, directors, "submission"));
    }

    @Test
    void what_is_not_allotted_is_named_with_its_year() {
        var dear = year.submitted(library.anna, null, year.run(24, 180_00));
        refused(
                BudgetRule.A_DEVELOPMENT_BUDGET_IS_SET,
                "Запрошено 180 руб., но бюджет развития на %d год не выделен: обратитесь к ответственному за развитие."
                        .formatted(year.year),
                year.act(library.vera, dear, "approval"));
        var free = year.submitted(library.anna, null, year.run(24, 0));
        refused(
                BudgetRule.LEARNING_TIME_IS_ALLOTTED,
                ("Запрошено часов: 24, но время на обучение в %d году не выделено: обратитесь к ответственному за"
                                + " развитие.")
                        .formatted(year.year),
                year.act(library.vera, free, "approval"));
    }

    private ValidatableResponse adds(String item) {
        return year.addItem(library.anna, plan, item);
    }
}
