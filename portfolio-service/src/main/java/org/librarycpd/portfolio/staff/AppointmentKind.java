package org.librarycpd.portfolio.staff;

public enum AppointmentKind {
    HEAD,
    OVERSEER,
    HR_OFFICER
}
