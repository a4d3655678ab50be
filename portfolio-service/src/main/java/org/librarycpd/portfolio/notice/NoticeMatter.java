package org.librarycpd.portfolio.notice;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;

/** What a notice is about: whom, what happened, and where its grounds stand. No ratings. */
public record NoticeMatter(
        NoticeCause cause,
        UUID subjectId,
        UUID personId,
        UUID planId,
        UUID entryId,
        UUID attestationId,
        List<UUID> gapIds,
        Text title,
        Text explanation) {}
