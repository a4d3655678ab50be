package org.librarycpd.portfolio.notice;

import java.time.Instant;
import java.time.LocalDate;
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

    /** Those on which somebody is to be reminded, the longest waiting first; one that another round has in hand is left out. */
    List<HrNotice> lockDue(LocalDate day, int atMost);

    /** The ids of the libraries where something is due or undelivered: only for the round that follows it up there. */
    List<String> librariesToFollowUp(LocalDate day);

    /** Oldest first, after the one that the page names. */
    List<HrNotice> list(NoticeFilter filter, PageRequest page);

    /** Any where null; {@code asked} is a person who has a question of HR to answer. */
    record NoticeFilter(UUID personId, NoticeStatus status, UUID gapId, NoticeCause cause, Instant since, UUID asked) {}
}
