package org.librarycpd.appraisal.gap.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import org.librarycpd.appraisal.gap.CompetencyGap;
import org.librarycpd.appraisal.gap.GapEvent;
import org.librarycpd.appraisal.gap.GapMoved;
import org.librarycpd.appraisal.gap.Gaps;
import org.librarycpd.appraisal.gap.Gaps.PublicGap;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.Outbox.Draft;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.kit.outbox.Republication;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.kit.security.Tenant;

/** Tells what happened to a gap, and each time its new state to those who keep a copy. */
@ApplicationScoped
public class GapEventPublisher {

    private static final String TOPIC = "appraisal.competency-gaps";
    private static final int BATCH = 500;

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Gaps gaps;
    private final LibraryWork work;

    GapEventPublisher(Outbox outbox, AuditTrail audit, Gaps gaps, LibraryWork work) {
        this.outbox = outbox;
        this.audit = audit;
        this.gaps = gaps;
        this.work = work;
    }

    void publish(@Observes GapEvent event) {
        var gap = gaps.require(event.gapId());
        if (event instanceof GapMoved) {
            outbox.append(() -> state(known(gap)));
            audit.record("appraisal.CompetencyGapMoved", gap.id(), gap::version);
        } else {
            outbox.append(
                    () -> OutgoingEvent.fact(TOPIC, gap.id(), gap.version(), gap.libraryId(), event),
                    () -> state(known(gap)));
        }
    }

    void tellAgain(@ObservesAsync Republication asked) {
        work.pages(
                Tenant.NONE,
                BATCH,
                page -> gaps.publicAfter(page.beyond(), page.oneMore()),
                PublicGap::id,
                this::tellAgain);
    }

    private void tellAgain(List<PublicGap> page) {
        outbox.append(page.stream().<Draft>map(gap -> () -> state(gap)).toArray(Draft[]::new));
    }

    private static OutgoingEvent state(PublicGap gap) {
        var state = new CompetencyGapState(gap.personId(), gap.appraisalId(), gap.competencyId(), gap.status());
        return OutgoingEvent.state(TOPIC, gap.id(), gap.version(), gap.libraryId(), state);
    }

    private static PublicGap known(CompetencyGap gap) {
        return new PublicGap(
                gap.id(),
                gap.libraryId(),
                gap.version(),
                gap.personId(),
                gap.appraisalId(),
                gap.competencyId(),
                gap.status());
    }
}
