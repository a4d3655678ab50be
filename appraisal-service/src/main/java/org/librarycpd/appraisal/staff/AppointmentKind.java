package org.librarycpd.appraisal.staff;

import java.util.Optional;
import java.util.stream.Stream;

public enum AppointmentKind {
    HEAD,
    OVERSEER,
    HR_OFFICER;

    /** Portfolio may know offices that mean nothing here. */
    public static Optional<AppointmentKind> known(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
