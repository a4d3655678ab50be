package org.librarycpd.rating.score.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.UUID;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.outbox.Republication;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.kit.time.Ids;
import org.librarycpd.rating.score.ReadScores;

/** Tells every score again as it stands now, two hundred at a time. */
@ApplicationScoped
public class ScoreRepublisher {

    private final ReadScores scores;
    private final ScoreEventPublisher publisher;
    private final LibraryWork work;

    ScoreRepublisher(ReadScores scores, ScoreEventPublisher publisher, LibraryWork work) {
        this.scores = scores;
        this.publisher = publisher;
        this.work = work;
    }

    void tellAgain(@ObservesAsync Republication asked) {
        var operation = Ids.next();
        var page = new PageRequest(200, null);
        do {
            var request = page;
            var last = work.in(Tenant.NONE, operation, () -> tell(request));
            page = last == null ? null : new PageRequest(200, last);
        } while (page != null);
    }

    private UUID tell(PageRequest request) {
        var page = Page.of(
                scores.all(request), request, placed -> placed.of().score().id());
        page.items().forEach(publisher::publish);
        return page.last();
    }
}
