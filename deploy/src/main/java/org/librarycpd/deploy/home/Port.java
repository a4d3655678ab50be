package org.librarycpd.deploy.home;

import java.util.Locale;

/** A door of the platform, with the number it has unless someone asks for another. */
public enum Port {
    GATEWAY(8080),
    PORTFOLIO(8081),
    APPRAISAL(8082),
    REGISTRY(8083),
    RATING(8084),
    NOTIFICATION(8085),
    KEYCLOAK(8180),
    KEYCLOAK_MANAGEMENT(9180),
    POSTGRES(5433),
    KAFKA(9092),
    KAFKA_CONTROLLER(9093);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    public int usual() {
        return usual;
    }

    public String variable() {
        return "LIBRARYCPD_" + name() + "_PORT";
    }

    public String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
