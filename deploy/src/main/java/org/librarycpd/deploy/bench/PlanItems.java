package org.librarycpd.deploy.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Items that stand alone and cost little, so that a bench may be run often. */
final class PlanItems {

    static final int YEAR = LocalDate.now(Clock.systemUTC()).getYear();

    private PlanItems() {}

    static Map<String, Object> item(int number) {
        var goal = Map.of(
                "specific", "Описывать электронные ресурсы, шаг " + number,
                "measure", "Десять записей без правок",
                "means", "Два часа в неделю с наставником",
                "relevance", "Половина поступлений — электронные",
                "dueOn", YEAR + "-12-31");
        return Map.of("goal", goal, "hours", 1, "priceKopecks", 1);
    }
}
