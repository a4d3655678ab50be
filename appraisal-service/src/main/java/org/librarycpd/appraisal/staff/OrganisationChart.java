package org.librarycpd.appraisal.staff;

import java.time.LocalDate;

/** The whole tree of departments with its heads, for work on many people at once. */
public interface OrganisationChart {

    LinesOfAuthority on(LocalDate day);
}
