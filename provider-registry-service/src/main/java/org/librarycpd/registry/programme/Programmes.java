package org.librarycpd.registry.programme;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface Programmes {

    void add(Programme programme);

    /** Refuses with 404 where there is none. */
    Programme require(UUID id);

    /** Newest first. */
    List<Programme> found(ProgrammeSearch search, PageRequest page);

    List<Programme> publishedOrRetired(PageRequest page);
}
