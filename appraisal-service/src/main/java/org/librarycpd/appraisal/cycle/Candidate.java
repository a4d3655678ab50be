package org.librarycpd.appraisal.cycle;

import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Post;

/** Somebody who works in the departments and positions of a population. */
public record Candidate(UUID staffMemberId, UUID personId, Post post, LocalDate employedFrom) {}
