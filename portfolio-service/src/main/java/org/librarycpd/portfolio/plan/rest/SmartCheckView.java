package org.librarycpd.portfolio.plan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.librarycpd.portfolio.plan.PlanItem;
import org.librarycpd.portfolio.plan.Shortcoming;
import org.librarycpd.portfolio.plan.SmartCheck;

/** What a patient mentor would say of each goal. */
public record SmartCheckView(boolean complete, List<ItemCheck> items) {

    public record ItemCheck(UUID itemId, List<Finding> findings) {}

    /** @param missing it must be said before the plan is submitted; otherwise it is only weak */
    public record Finding(String part, boolean missing, String code, String pointer, String sentence) {}

    static SmartCheckView of(List<PlanItem> shown, int year, LocalDate today, Locale language) {
        var items = IntStream.range(0, shown.size())
                .filter(i -> shown.get(i).status().isAlive())
                .mapToObj(i -> check(shown.get(i), i, year, today, language))
                .toList();
        return new SmartCheckView(
                items.stream().flatMap(i -> i.findings().stream()).noneMatch(Finding::missing), items);
    }

    private static ItemCheck check(PlanItem item, int index, int year, LocalDate today, Locale language) {
        return new ItemCheck(
                item.id(),
                SmartCheck.of(item, year, today).stream()
                        .map(shortcoming -> finding(shortcoming, index, language))
                        .toList());
    }

    private static Finding finding(Shortcoming shortcoming, int index, Locale language) {
        return new Finding(
                shortcoming.part().name(),
                shortcoming.isMissing(),
                shortcoming.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "/items/" + index + shortcoming.pointer(),
                shortcoming.sentence().in(language));
    }
}
