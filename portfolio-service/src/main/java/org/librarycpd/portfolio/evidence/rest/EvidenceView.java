package org.librarycpd.portfolio.evidence.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.librarycpd.portfolio.evidence.Evidence;
import org.librarycpd.portfolio.personal.PartOfRecord;

/** @param content where the file is read; absent for a link */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
        UUID id,
        UUID ownerId,
        UUID entryId,
        String title,
        String link,
        String fileName,
        String mediaType,
        Long size,
        String sha256,
        String content,
        Instant addedAt)
        implements PartOfRecord {

    @Override
    public Part partOfRecord() {
        return new Part(ownerId, "evidence", id);
    }

    /** As the list answers it. */
    public record ListView(List<EvidenceView> items) {}

    static EvidenceView of(UUID ownerId, Evidence evidence) {
        var here = "/api/v1/portfolio-entries/" + evidence.entryId() + "/evidence/" + evidence.id();
        return new EvidenceView(
                evidence.id(),
                ownerId,
                evidence.entryId(),
                evidence.title(),
                evidence.link(),
                evidence.fileName(),
                evidence.mediaType(),
                evidence.size(),
                evidence.sha256(),
                evidence.isFile() ? here + "/content" : null,
                evidence.addedAt());
    }
}
