package org.librarycpd.portfolio.budget;

import java.util.UUID;

/** What is booked for an item of a plan, to be read; {@link BudgetLine} is what changes. */
public record Booking(
        UUID id,
        UUID itemId,
        UUID allotmentId,
        AllotmentKind kind,
        AllotmentLevel level,
        long amount,
        BookingStatus status,
        UUID corrects) {}
