package org.librarycpd.appraisal.staff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

public enum AppointmentKind {
    HEAD(Power.APPRAISE),
    FOUNDER(Power.APPRAISE),
    OVERSEER(Power.OVERSEE),
    HR_OFFICER(Power.HANDLE_NOTICES);

    private final Power power;

    AppointmentKind(Power power) {
        this.power = power;
    }

    /** The power that lets somebody else act in the holder's name here. */
    public Power power() {
        return power;
    }

    /** The offices whose holders have that power. */
    public static List<String> namesWith(Power power) {
        return Stream.of(values())
                .filter(kind -> kind.power == power)
                .map(Enum::name)
                .toList();
    }

    /** Portfolio may know offices that mean nothing here. */
    public static Optional<AppointmentKind> known(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
