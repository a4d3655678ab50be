package org.librarycpd.portfolio.plan.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.portfolio.budget.Booking;
import org.librarycpd.portfolio.personal.PartOfRecord;
import org.librarycpd.portfolio.plan.Goal;
import org.librarycpd.portfolio.plan.LearningPlan;
import org.librarycpd.portfolio.plan.PlanItem;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanView(
        UUID id,
        UUID learnerId,
        int year,
        String title,
        String status,
        int revision,
        UUID approverId,
        Instant submittedAt,
        UUID decidedBy,
        Instant decidedAt,
        String returnReason,
        List<ItemView> items,
        String etag)
        implements PartOfRecord {

    @Override
    public Part partOfRecord() {
        return new Part(learnerId, "learning-plan", id);
    }

    /** As the list answers it. */
    public record ListView(List<PlanView> items) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemView(
            UUID id,
            UUID gapId,
            UUID runId,
            UUID placementId,
            LocalDate startsOn,
            Goal goal,
            int hours,
            long priceKopecks,
            String status,
            UUID entryId,
            String declineReason,
            String cancelReason,
            Boolean overdue,
            List<BookingView> bookings) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BookingView(
            UUID id, UUID allotmentId, String kind, String level, long amount, String status, UUID corrects) {}

    static PlanView of(
            LearningPlan plan,
            List<PlanItem> items,
            Map<UUID, List<Booking>> bookings,
            LocalDate today,
            Locale language,
            String etag) {
        var review = plan.review();
        return new PlanView(
                plan.id(),
                plan.learnerId(),
                plan.year(),
                plan.title() == null ? null : plan.title().in(language),
                plan.status().name(),
                review.revision(),
                review.approverId(),
                review.submittedAt(),
                review.decidedBy(),
                review.decidedAt(),
                review.returnReason(),
                items.stream()
                        .map(item -> item(item, bookings.getOrDefault(item.id(), List.of()), today))
                        .toList(),
                etag);
    }

    private static ItemView item(PlanItem item, List<Booking> bookings, LocalDate today) {
        return new ItemView(
                item.id(),
                item.gapId(),
                item.runId(),
                item.placementId(),
                item.startsOn(),
                item.goal(),
                item.hours(),
                item.priceKopecks(),
                item.status().name(),
                item.entryId(),
                item.declineReason(),
                item.cancelReason(),
                item.isOverdueOn(today) ? true : null,
                bookings.stream().map(PlanView::booking).toList());
    }

    private static BookingView booking(Booking booking) {
        return new BookingView(
                booking.id(),
                booking.allotmentId(),
                booking.kind().name(),
                booking.level().name(),
                booking.amount(),
                booking.status().name(),
                booking.corrects());
    }
}
