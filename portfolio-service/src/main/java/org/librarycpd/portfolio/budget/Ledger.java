package org.librarycpd.portfolio.budget;

import static org.librarycpd.portfolio.budget.BookingStatus.COMMITTED;
import static org.librarycpd.portfolio.budget.BookingStatus.RELEASED;
import static org.librarycpd.portfolio.budget.BookingStatus.RESERVED;
import static org.librarycpd.portfolio.budget.BookingStatus.SPENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.librarycpd.portfolio.budget.WorkingTime.LearningHours;

/** Books what plan items need. Every change locks the allotments first, always in the same order. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Ledger {

    private final Allotments allotments;
    private final Clock clock;

    Ledger(Allotments allotments, Clock clock) {
        this.allotments = allotments;
        this.clock = clock;
    }

    /** Reserves all that is asked for, money and hours, or refuses with the figures and reserves nothing. */
    public void reserve(UUID departmentId, UUID learnerId, int year, UUID planId, List<Demand> demands) {
        var today = LocalDate.now(clock);
        var asked = demands.stream().map(d -> d.startingAt(today)).toList();
        var locked = allotments.lock(departmentId, learnerId, year);
        for (var kind : AllotmentKind.values()) {
            var ofKind = asked.stream().filter(d -> d.of(kind) > 0).toList();
            if (!ofKind.isEmpty()) {
                var counting = locked.stream().filter(a -> a.kind() == kind).toList();
                var sum = ofKind.stream().mapToLong(d -> d.of(kind)).sum();
                kind.isSet().require(!counting.isEmpty(), kind.readable(sum), Integer.toString(year));
                counting.forEach(allotment -> reserve(allotment, planId, learnerId, ofKind, sum));
            }
        }
    }

    private void reserve(Allotment allotment, UUID planId, UUID learnerId, List<Demand> demands, long sum) {
        allotment.requireRoomFor(sum);
        if (allotment.workingTime() != null) {
            allotment.workingTime().requireRoomFor(hours(demands), allotments.hoursOf(learnerId, allotment));
        }
        for (var demand : demands) {
            var line = allotment.reserve(planId, learnerId, demand, clock.instant());
            if (demand.enrolled()) {
                allotment.move(line, COMMITTED, clock.instant());
            }
            allotments.add(line);
        }
    }

    private static List<LearningHours> hours(List<Demand> demands) {
        return demands.stream()
                .map(d -> new LearningHours(d.startsOn(), d.dueOn(), d.hours()))
                .toList();
    }

    /** The learners have enrolled. */
    public void commit(Collection<UUID> itemIds) {
        move(itemIds, COMMITTED);
    }

    /** The items are done. */
    public void spend(Collection<UUID> itemIds) {
        move(itemIds, SPENT);
    }

    /** The items were cancelled. */
    public void release(Collection<UUID> itemIds) {
        move(itemIds, RELEASED);
    }

    private void move(Collection<UUID> itemIds, BookingStatus next) {
        for (var line : lockedLines(itemIds)) {
            if (line.status().mayBecome(next)) {
                line.allotment().move(line, next, clock.instant());
            }
        }
    }

    /** What was spent on an item turns out not to have been: a counter-booking, and the amount is bound again. */
    public void putRight(UUID itemId, boolean enrolled) {
        var lines = lockedLines(Set.of(itemId));
        var corrected = lines.stream()
                .map(BudgetLine::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        lines.stream()
                .filter(l -> l.status() == SPENT && l.corrects() == null && !corrected.contains(l.id()))
                .flatMap(l -> l.allotment().putRight(l, enrolled ? COMMITTED : RESERVED, clock.instant()).stream())
                .forEach(allotments::add);
    }

    private List<BudgetLine> lockedLines(Collection<UUID> itemIds) {
        return itemIds.isEmpty() || allotments.lockThoseOf(itemIds).isEmpty() ? List.of() : allotments.lines(itemIds);
    }

    /** What is booked for these items, by item. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<UUID, List<Booking>> bookings(Collection<UUID> itemIds) {
        return itemIds.isEmpty()
                ? Map.of()
                : allotments.bookings(itemIds).stream().collect(Collectors.groupingBy(Booking::itemId));
    }
}
