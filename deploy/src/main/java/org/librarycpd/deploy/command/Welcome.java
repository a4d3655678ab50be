package org.librarycpd.deploy.command;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.librarycpd.deploy.home.Port;
import org.librarycpd.deploy.home.Realm;
import org.librarycpd.deploy.home.Site;

/** What a person needs to go in: addresses and accounts. */
record Welcome(Site site) {
    private static final String ROW = "  %-22s %-18s %-52s %s%n";

    void print(PrintStream out) {
        var ports = site.ports();
        out.printf("%nLibraryCPD runs.%n%n");
        out.printf("  API               %s/api/v1%n", site.gatewayUrl());
        out.printf("  API description   %s/api/v1/openapi%n", site.gatewayUrl());
        out.printf("  Sign-in           %s (client librarycpd-web)%n", site.realmUrl());
        out.printf("  Keycloak console  %s/admin/%n", ports.url(Port.KEYCLOAK));
        out.printf(
                "  PostgreSQL        localhost:%d    Kafka  localhost:%d%n",
                ports.of(Port.POSTGRES), ports.of(Port.KAFKA));
        out.printf("  Logs              %s%n%n", site.home().logs());
        out.printf(ROW, "user name", "password", "who", "where");
        site.realm().people().forEach(person -> printPerson(out, person));
        out.printf(ROW, "admin", site.secrets().of(Site.KEYCLOAK_ADMIN), "administrator", "the Keycloak console");
        out.printf("%n");
        site.realm()
                .machines()
                .forEach(machine -> out.printf(
                        ROW,
                        machine.clientId(),
                        site.secrets().of(machine.secret()),
                        "system " + machine.scopes(),
                        machine.name()));
        out.printf(
                "%nThey were made up at the first start and are kept in %s%n",
                site.home().secrets());
    }

    private void printPerson(PrintStream out, Realm.Account person) {
        var libraries = person.libraries().stream().map(Realm.Library::name).collect(Collectors.joining(", "));
        out.printf(
                ROW,
                person.username(),
                site.secrets().of(person.secret()),
                person.name() + ", " + String.join(" + ", person.roles()),
                libraries);
    }
}
