package org.librarycpd.deploy.command;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Scanner;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Home;
import org.librarycpd.deploy.home.HomeLock;
import org.librarycpd.deploy.part.Stopping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "reset", description = "Stops everything and deletes all data, secrets and logs. Asks first.")
public final class Reset implements Runnable {
    @Option(names = "--yes", description = "Do not ask.")
    private boolean sure;

    @Override
    public void run() {
        var home = Home.here();
        if (!home.exists()) {
            System.out.println("There is nothing to delete in " + home.folder() + ".");
            return;
        }
        if (!sure && !personIsSure(home)) {
            throw new CannotGoOn("Nothing was deleted.");
        }
        try (var lock = HomeLock.take(home.lock())) {
            new Stopping(home).stopAll();
            home.delete();
        }
        System.out.println("Deleted. The next 'deploy/local up' starts afresh, with new passwords.");
    }

    private static boolean personIsSure(Home home) {
        System.out.printf(
                "This deletes all data, passwords and logs in %s for ever. Type 'yes' to go on: ", home.folder());
        System.out.flush();
        var input = new Scanner(System.in, StandardCharsets.UTF_8);
        return input.hasNextLine()
                && input.nextLine().strip().toLowerCase(Locale.ROOT).equals("yes");
    }
}
