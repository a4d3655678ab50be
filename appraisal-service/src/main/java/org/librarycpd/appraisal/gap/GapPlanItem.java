package org.librarycpd.appraisal.gap;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/** A plan item that points at a gap, as the last word of its plan says. */
@Entity
public class GapPlanItem {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @ManyToOne(fetch = FetchType.LAZY)
    private CompetencyGap gap;

    private UUID planId;
    private UUID itemId;
    private long sequence = -1;
    private boolean stands;
    private Instant approvedAt;

    protected GapPlanItem() {}

    GapPlanItem(CompetencyGap gap, UUID planId, UUID itemId) {
        this.id = Ids.next();
        this.gap = gap;
        this.planId = planId;
        this.itemId = itemId;
    }

    boolean approve(long newer, Instant at) {
        if (newer > sequence) {
            approvedAt = at;
        }
        return hear(newer, true);
    }

    boolean withdraw(long newer) {
        return hear(newer, false);
    }

    /** @return false where a newer word is known */
    private boolean hear(long newer, boolean stillStands) {
        if (newer <= sequence) {
            return false;
        }
        sequence = newer;
        stands = stillStands;
        return true;
    }

    boolean countsSince(Instant from) {
        return stands && !approvedAt.isBefore(from);
    }

    public UUID planId() {
        return planId;
    }

    public UUID itemId() {
        return itemId;
    }
}
