package org.librarycpd.portfolio.notice;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;

/**
 * What a notice is about: whom, what happened, and where its grounds stand. No ratings.
 *
 * @param subjectVersion the version of the plan or entry at the fact that is told; with it each fact is told once
 * @param decidedBy who can answer for it; null where nobody decided
 * @param outcomeId the outcome of an appraisal that is to be carried out
 * @param reference the number under which the grounds stand elsewhere
 */
public record NoticeMatter(
        NoticeCause cause,
        UUID subjectId,
        long subjectVersion,
        UUID decidedBy,
        UUID personId,
        UUID planId,
        UUID entryId,
        UUID attestationId,
        UUID outcomeId,
        String reference,
        List<UUID> gapIds,
        Text title,
        Text explanation) {}
