package org.librarycpd.deploy.command;

import java.util.concurrent.Callable;
import org.librarycpd.deploy.home.Home;
import org.librarycpd.deploy.home.Ledger;
import org.librarycpd.deploy.home.Site;
import org.librarycpd.deploy.part.Memory;
import org.librarycpd.deploy.part.Part;
import org.librarycpd.deploy.part.Platform;
import picocli.CommandLine.Command;

@Command(name = "status", description = "Shows how each part is. Ends with 0 if all are ready, with 3 if one is not.")
public final class Status implements Callable<Integer> {
    private static final int NOT_RUNNING = 3;

    @Override
    public Integer call() {
        var home = Home.here();
        var ledger = new Ledger(home.ledger());
        if (!home.exists() || ledger.alive().isEmpty()) {
            System.out.println("LibraryCPD is not running. 'deploy/local up' starts it.");
            return NOT_RUNNING;
        }
        var site = Site.running(home);
        var parts = new Platform(site).parts();
        var ready = parts.stream().filter(part -> show(part, ledger, home)).count();
        System.out.println();
        System.out.println("Gateway: " + site.gatewayUrl());
        return ready == parts.size() ? 0 : NOT_RUNNING;
    }

    private static boolean show(Part part, Ledger ledger, Home home) {
        var process = ledger.aliveFor(part.name());
        var ready = process.isPresent() && part.isReady();
        var state = process.isEmpty()
                ? "not running    log: " + home.log(part.name())
                : "%-13s  process %d, %d MiB"
                        .formatted(
                                ready ? "ready" : "not ready yet", process.get().pid(), Memory.pssMib(process.get()));
        System.out.printf("%-27s %s%n", part.name(), state);
        return ready;
    }
}
