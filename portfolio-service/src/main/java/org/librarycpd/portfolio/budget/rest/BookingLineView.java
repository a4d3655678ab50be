package org.librarycpd.portfolio.budget.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.portfolio.budget.BudgetLine;

/** One booking of an allotment. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BookingLineView(
        UUID id,
        UUID planId,
        UUID itemId,
        UUID learnerId,
        long amount,
        String status,
        UUID corrects,
        LocalDate startsOn,
        LocalDate dueOn,
        Instant changedAt) {

    /** As the list answers it. */
    public record ListView(List<BookingLineView> items) {}

    static BookingLineView of(BudgetLine line) {
        return new BookingLineView(
                line.id(),
                line.planId(),
                line.itemId(),
                line.learnerId(),
                line.amount(),
                line.status().name(),
                line.corrects(),
                line.startsOn(),
                line.dueOn(),
                line.changedAt());
    }
}
