package org.librarycpd.deploy.command;

import java.time.Clock;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Home;
import org.librarycpd.deploy.home.HomeLock;
import org.librarycpd.deploy.home.Ledger;
import org.librarycpd.deploy.home.PartProcess;
import org.librarycpd.deploy.home.Site;
import org.librarycpd.deploy.part.Memory;
import org.librarycpd.deploy.part.Platform;
import org.librarycpd.deploy.part.Processes;
import org.librarycpd.deploy.part.Progress;
import org.librarycpd.deploy.part.RealmImport;
import org.librarycpd.deploy.part.Stopping;

/** Brings the platform up. Until {@link #leaveRunning}, ending the launcher ends what it started. */
final class Startup {
    private final Home home;
    private final Processes processes;
    private final Thread stopOnExit;
    private double seconds;

    Startup(Home home) {
        this.home = home;
        this.processes = new Processes(home);
        this.stopOnExit = new Thread(this::stopAll, "stop-on-exit");
    }

    Site start(boolean onlyBacking) {
        home.prepare();
        try (var lock = HomeLock.take(home.lock())) {
            refuseSecondStart();
            Memory.requireEnough();
            var site = Site.toStart(home, System.getenv());
            site.ports().requireFree();
            site.ports().save(home.ports());
            Runtime.getRuntime().addShutdownHook(stopOnExit);
            var out = System.out;
            try (var progress = Progress.begin(out, Clock.systemUTC(), Boolean.getBoolean("librarycpd.terminal"))) {
                new Platform(site).start(processes, progress, onlyBacking);
                seconds = progress.seconds();
            }
            if (new RealmImport(site).isOutdated()) {
                System.out.println("Note: the realm file has changed since Keycloak read it. 'deploy/local reset' lets"
                        + " Keycloak read it again (all data is lost).");
            }
            return site;
        }
    }

    private void refuseSecondStart() {
        var alive = new Ledger(home.ledger()).alive();
        if (alive.isEmpty()) {
            return;
        }
        var names = String.join(", ", alive.stream().map(PartProcess::part).toList());
        throw new CannotGoOn(
                alive.size() < Platform.PARTS
                        ? ("Some parts of LibraryCPD already run in %s: %s.\n"
                                        + "'deploy/local down' stops them; then start again.")
                                .formatted(home.folder(), names)
                        : ("LibraryCPD is already running in %s.\n"
                                        + "'deploy/local status' shows how it is, 'deploy/local down' stops it.")
                                .formatted(home.folder()));
    }

    /** From the first part's start until all were ready; 0 if nothing was started. */
    double seconds() {
        return seconds;
    }

    void leaveRunning() {
        try {
            Runtime.getRuntime().removeShutdownHook(stopOnExit);
        } catch (IllegalStateException e) {
            // Ctrl-C came first: what was started is being stopped
        }
    }

    private void stopAll() {
        processes.refuseMore();
        System.out.printf("%nStopping what was started ...%n");
        var stopped = new Stopping(home).stopAll();
        System.out.println(stopped == 0 ? "Nothing had been started." : stopped + " stopped.");
    }
}
