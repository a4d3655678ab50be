package org.librarycpd.portfolio.budget;

import static org.librarycpd.portfolio.budget.BookingStatus.COMMITTED;
import static org.librarycpd.portfolio.budget.BookingStatus.RELEASED;
import static org.librarycpd.portfolio.budget.BookingStatus.RESERVED;
import static org.librarycpd.portfolio.budget.BookingStatus.SPENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
        var locked = allotments.lock(departmentId, year).stream()
                .collect(Collectors.toMap(Allotment::kind, allotment -> allotment));
        for (var kind : AllotmentKind.values()) {
            var sum = demands.stream().mapToLong(d -> d.of(kind)).sum();
            if (sum > 0) {
                var allotment = locked.get(kind);
                kind.isSet().require(allotment != null, kind.readable(sum), Integer.toString(year));
                allotment.requireRoomFor(sum);
                demands.stream().filter(d -> d.of(kind) > 0).forEach(d -> reserve(allotment, planId, d));
            }
        }
    }

    private void reserve(Allotment allotment, UUID planId, Demand demand) {
        var now = clock.instant();
        var line = allotment.reserve(planId, demand.itemId(), demand.of(allotment.kind()), now);
        if (demand.enrolled()) {
            allotment.move(line, COMMITTED, now);
        }
        allotments.add(line);
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

    /** The lines of these items, by item. */
    @Transactional
    public Map<UUID, List<BudgetLine>> lines(Collection<UUID> itemIds) {
        return itemIds.isEmpty()
                ? Map.of()
                : allotments.lines(itemIds).stream().collect(Collectors.groupingBy(BudgetLine::itemId));
    }
}
