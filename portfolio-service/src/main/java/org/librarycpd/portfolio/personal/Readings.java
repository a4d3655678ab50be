package org.librarycpd.portfolio.personal;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface Readings {

    /** Keeps the first of an hour for each reader and subject. */
    void keep(List<Reading> readings);

    List<Reading> of(UUID ownerId, PageRequest page);
}
