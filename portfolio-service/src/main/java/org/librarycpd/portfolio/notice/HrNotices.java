package org.librarycpd.portfolio.notice;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface HrNotices {

    void add(HrNotice notice);

    /** Refuses with 404 where there is none, or none that this library may see. */
    HrNotice require(UUID id);

    /** Whether this fact has been told. */
    boolean isMade(NoticeMatter matter);

    /** The library's next number. Whoever takes it holds the counter until the transaction ends, so take it last. */
    long nextNumber();

    List<HrNotice> pending();

    /** Oldest first, after the one that the page names. Of one person, status or gap where given. */
    List<HrNotice> list(NoticeFilter filter, PageRequest page);

    record NoticeFilter(UUID personId, NoticeStatus status, UUID gapId) {}
}
