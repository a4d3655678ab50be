package org.librarycpd.portfolio.budget;

import static org.librarycpd.portfolio.budget.AllotmentLevel.DEPARTMENT;
import static org.librarycpd.portfolio.budget.AllotmentLevel.LIBRARY;
import static org.librarycpd.portfolio.budget.AllotmentLevel.PERSON;
import static org.librarycpd.portfolio.budget.BudgetRule.AN_ALLOTMENT_NAMES_ITS_HOLDER;

import java.util.UUID;

/** Whose allotment it is: the whole library's, a department's with all below it, or a person's. */
public record AllotmentHolder(AllotmentLevel level, UUID departmentId, UUID personId) {

    public AllotmentHolder {
        AN_ALLOTMENT_NAMES_ITS_HOLDER.require(level != null
                && (level == DEPARTMENT) == (departmentId != null)
                && (level == PERSON) == (personId != null));
    }

    public static AllotmentHolder library() {
        return new AllotmentHolder(LIBRARY, null, null);
    }

    public static AllotmentHolder department(UUID id) {
        return new AllotmentHolder(DEPARTMENT, id, null);
    }

    public static AllotmentHolder person(UUID id) {
        return new AllotmentHolder(PERSON, null, id);
    }

    /** The level may be left out where the holder says it; the whole library must be named. */
    public static AllotmentHolder named(AllotmentLevel level, UUID departmentId, UUID personId) {
        var said = departmentId != null ? DEPARTMENT : personId != null ? PERSON : null;
        return new AllotmentHolder(level == null ? said : level, departmentId, personId);
    }
}
