package org.librarycpd.portfolio.sponsorship;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** All sponsorships; each question names the person or the sponsor, or asks for open requests. */
public interface Sponsorships {

    void add(Sponsorship sponsorship);

    /** Refuses with 404 where there is none. */
    Sponsorship require(UUID id);

    List<Sponsorship> of(UUID personId, PageRequest page);

    /** What the sponsor has offered. */
    List<Sponsorship> by(UUID sponsorId, PageRequest page);

    /** Requests that no association has taken up. */
    List<Sponsorship> open(PageRequest page);

    /** Whether the person has this item in a plan, or this application, in that library. */
    boolean isOwn(String libraryId, UUID personId, UUID planItemId, UUID revalidationId);
}
