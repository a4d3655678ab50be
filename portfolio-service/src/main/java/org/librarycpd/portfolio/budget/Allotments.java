package org.librarycpd.portfolio.budget;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.budget.WorkingTime.LearningHours;

/** Allotments and their lines. */
public interface Allotments {

    /** Refuses where the holder has one of this kind for the year already. */
    void add(Allotment allotment);

    void add(BudgetLine line);

    void add(AllotmentChange change);

    Allotment require(AllotmentKind kind, UUID id);

    Allotment lock(AllotmentKind kind, UUID id);

    List<Allotment> list(AllotmentFilter filter, PageRequest page);

    /**
     * The allotments of a year that count what someone learns, in the one order: the library's, of each kind that of the
     * nearest department upwards that has one, and the person's own.
     */
    List<Allotment> counting(UUID departmentId, UUID personId, int year);

    /** The same, locked in that order. */
    List<Allotment> lock(UUID departmentId, UUID personId, int year);

    /** The allotments that lines of these items stand in, locked in the one order. */
    List<Allotment> lockThoseOf(Collection<UUID> itemIds);

    /** The lines of these items, oldest first. */
    List<BudgetLine> lines(Collection<UUID> itemIds);

    /** The same, to be read. */
    List<Booking> bookings(Collection<UUID> itemIds);

    List<BudgetLine> linesOf(UUID allotmentId, PageRequest page);

    List<AllotmentChange> changesOf(UUID allotmentId, PageRequest page);

    /** What is reserved or committed of the allotment for this learner, with the days between which it is worked. */
    List<LearningHours> hoursOf(UUID learnerId, Allotment allotment);

    /** How much of a department's allotment its head has divided among persons. */
    long divided(UUID allotmentId);

    /** Any where null; of persons' allotments only the viewer's, unless there is no viewer. */
    record AllotmentFilter(
            AllotmentKind kind, AllotmentLevel level, UUID departmentId, UUID personId, Integer year, UUID viewer) {}
}
