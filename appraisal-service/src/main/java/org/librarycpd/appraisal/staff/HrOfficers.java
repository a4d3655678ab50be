package org.librarycpd.appraisal.staff;

import java.util.List;
import java.util.UUID;

/** The accounts of this library's HR officers in force. */
public interface HrOfficers {

    List<UUID> today();
}
