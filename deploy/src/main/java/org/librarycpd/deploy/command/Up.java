package org.librarycpd.deploy.command;

import org.librarycpd.deploy.home.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "up", description = "Starts everything and leaves it running in the background.")
public final class Up implements Runnable {
    @Option(names = "--backing", description = "Start PostgreSQL, Kafka and Keycloak only.")
    private boolean onlyBacking;

    @Override
    public void run() {
        var startup = new Startup(Home.here());
        var site = startup.start(onlyBacking);
        startup.leaveRunning();
        new Welcome(site).print(System.out);
        new Figures(site).printAfterUp(System.out, startup);
    }
}
