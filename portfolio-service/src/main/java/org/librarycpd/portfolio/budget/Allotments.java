package org.librarycpd.portfolio.budget;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** Allotments and their lines. */
public interface Allotments {

    /** Refuses where the department has one of this kind for the year already. */
    void add(Allotment allotment);

    void add(BudgetLine line);

    Allotment require(AllotmentKind kind, UUID id);

    /** Any department or any year where null. */
    List<Allotment> list(AllotmentKind kind, UUID departmentId, Integer year, PageRequest page);

    /** A department's allotments of a year, locked in the one order. */
    List<Allotment> lock(UUID departmentId, int year);

    /** The allotments that lines of these items stand in, locked in the one order. */
    List<Allotment> lockThoseOf(Collection<UUID> itemIds);

    /** The lines of these items, oldest first. */
    List<BudgetLine> lines(Collection<UUID> itemIds);
}
