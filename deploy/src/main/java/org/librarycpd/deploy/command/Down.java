package org.librarycpd.deploy.command;

import org.librarycpd.deploy.home.Home;
import org.librarycpd.deploy.home.HomeLock;
import org.librarycpd.deploy.part.Stopping;
import picocli.CommandLine.Command;

@Command(name = "down", description = "Stops everything that was started, and nothing else. The data stays.")
public final class Down implements Runnable {
    @Override
    public void run() {
        var home = Home.here();
        if (!home.exists()) {
            System.out.println("Nothing was ever started in " + home.folder() + ".");
            return;
        }
        try (var lock = HomeLock.take(home.lock())) {
            System.out.println("Stopping ...");
            var stopped = new Stopping(home).stopAll();
            System.out.println(stopped == 0 ? "Nothing was running." : stopped + " stopped. The data stays.");
        }
    }
}
