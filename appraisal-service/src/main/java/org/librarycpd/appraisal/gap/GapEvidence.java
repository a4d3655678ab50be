package org.librarycpd.appraisal.gap;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/** A portfolio entry that speaks for a gap being filled, as the last word on that entry says. */
@Entity
public class GapEvidence {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @ManyToOne(fetch = FetchType.LAZY)
    private CompetencyGap gap;

    private UUID entryId;
    private long sequence = -1;
    private boolean stands;
    private Instant verifiedAt;
    private UUID runId;

    protected GapEvidence() {}

    GapEvidence(CompetencyGap gap, UUID entryId) {
        this.id = Ids.next();
        this.gap = gap;
        this.entryId = entryId;
    }

    /** @return false where a newer word is known */
    boolean hear(EntryNews news) {
        if (news.sequence() <= sequence) {
            return false;
        }
        sequence = news.sequence();
        stands = news.stands();
        if (news.stands()) {
            verifiedAt = news.at();
            runId = news.runId();
        }
        return true;
    }

    boolean countsSince(Instant from) {
        return stands && !verifiedAt.isBefore(from);
    }

    public UUID entryId() {
        return entryId;
    }
}
