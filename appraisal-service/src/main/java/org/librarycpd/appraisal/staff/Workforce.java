package org.librarycpd.appraisal.staff;

import java.util.Collection;
import java.util.UUID;

/** Whether people may be given something to do in this library. */
public interface Workforce {

    /** How many of them do not work here today. */
    long strangersAmong(Collection<UUID> personIds);
}
