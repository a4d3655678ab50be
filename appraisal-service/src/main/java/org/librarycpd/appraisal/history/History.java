package org.librarycpd.appraisal.history;

import static org.librarycpd.appraisal.history.Veil.Sight.HIDDEN;
import static org.librarycpd.appraisal.history.Veil.Sight.WHOLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;

/** Who did what when to something, the oldest first, as far as a reader's veil lets it be seen. */
@ApplicationScoped
public class History {

    private final Deeds deeds;

    History(Deeds deeds) {
        this.deeds = deeds;
    }

    /** @param subjectIds the thing and what belongs to it; that the reader may know of them is settled before */
    public Page<HistoryLine> of(Collection<UUID> subjectIds, Veil veil, PageRequest asked) {
        var page = endingInSight(Page.of(deeds.of(subjectIds, asked), asked, Deed::id), veil);
        var lines = page.items().stream()
                .filter(deed -> veil.over(deed) != HIDDEN)
                .map(deed -> veil.over(deed) == WHOLE ? HistoryLine.whole(deed) : HistoryLine.unnamed(deed))
                .toList();
        return new Page<>(lines, page.last());
    }

    /** The key of a page's last line holds its time, so the page is cut after the last line that is seen whole. */
    private static Page<Deed> endingInSight(Page<Deed> page, Veil veil) {
        if (page.last() == null) {
            return page;
        }
        List<Deed> items = page.items();
        for (int end = items.size(); end > 0; end--) {
            var last = items.get(end - 1);
            if (veil.over(last) == WHOLE) {
                return new Page<>(items.subList(0, end), last.id());
            }
        }
        return page;
    }
}
