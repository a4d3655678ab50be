package org.librarycpd.portfolio.staff;

import java.util.Set;
import java.util.UUID;

/**
 * What is passed on, to whom and how long.
 *
 * @param departmentId narrows a head's powers to that department and those below it; null for all that the head heads
 * @param originId what it is given for, an area of responsibility for example; null where it stands by itself
 */
public record Mandate(UUID delegateId, Set<Power> powers, UUID departmentId, Term term, String reason, UUID originId) {}
