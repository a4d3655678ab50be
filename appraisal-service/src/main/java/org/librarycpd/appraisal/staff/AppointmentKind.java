package org.librarycpd.appraisal.staff;

public enum AppointmentKind {
    HEAD,
    OVERSEER,
    HR_OFFICER
}
