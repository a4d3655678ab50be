package org.librarycpd.appraisal.history;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** What was done in this library, as the audit trail has it. */
public interface Deeds {

    /** The oldest first. */
    List<Deed> of(Collection<UUID> subjectIds, PageRequest page);
}
