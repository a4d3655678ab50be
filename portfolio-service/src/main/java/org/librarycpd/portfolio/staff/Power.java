package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.AppointmentKind.FOUNDER;
import static org.librarycpd.portfolio.staff.AppointmentKind.HEAD;
import static org.librarycpd.portfolio.staff.AppointmentKind.HR_OFFICER;
import static org.librarycpd.portfolio.staff.AppointmentKind.OVERSEER;

import java.util.Set;

/** What the holder of an office does, and may pass on to somebody else for a while. */
public enum Power {
    DECIDE_PLANS(HEAD, FOUNDER),
    VERIFY_ENTRIES(HEAD, FOUNDER),
    APPRAISE(HEAD, FOUNDER),
    ASSIGN_WORK(HEAD, FOUNDER),
    OVERSEE(OVERSEER),
    HANDLE_NOTICES(HR_OFFICER);

    private final Set<AppointmentKind> offices;

    Power(AppointmentKind... offices) {
        this.offices = Set.of(offices);
    }

    public boolean goesWith(AppointmentKind office) {
        return offices.contains(office);
    }

    public boolean isAHeads() {
        return goesWith(HEAD);
    }
}
