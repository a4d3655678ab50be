package org.librarycpd.deploy.command;

import java.util.concurrent.Callable;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Home;
import org.librarycpd.deploy.home.Ledger;
import org.librarycpd.deploy.home.Site;
import org.librarycpd.deploy.part.Part;
import org.librarycpd.deploy.part.Platform;
import org.librarycpd.deploy.story.Scenarios;
import org.librarycpd.deploy.story.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "demo",
        description = "Starts everything if it does not run yet, walks a story through it, and leaves it running.")
public final class Demo implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", arity = "0..1", description = "Which story; without it, the first.")
    private String name;

    @Option(names = "--list", description = "Show the stories there are.")
    private boolean list;

    @Override
    public Integer call() {
        if (list) {
            System.out.println(Scenarios.inWords());
            return 0;
        }
        var scenario = name == null ? Scenarios.first() : Scenarios.called(name);
        var home = Home.here();
        var startup = new Startup(home);
        var runs = home.exists() && !new Ledger(home.ledger()).alive().isEmpty();
        var site = runs ? running(home) : startup.start(false);
        var stage = new Stage(site, System.out);
        System.out.printf("%n%s%n", scenario.title());
        try {
            scenario.play(stage);
        } catch (CannotGoOn failure) {
            throw new CannotGoOn(
                    failure.getMessage()
                            + "\nThe platform is left as it is: 'deploy/local status', 'deploy/local down'.",
                    failure);
        } finally {
            startup.leaveRunning();
        }
        new Welcome(site).print(System.out);
        new Figures(site).printAfterDemo(System.out, startup, stage);
        return 0;
    }

    private static Site running(Home home) {
        var site = Site.running(home);
        var ledger = new Ledger(home.ledger());
        var missing = new Platform(site)
                .parts().stream()
                        .map(Part::name)
                        .filter(part -> ledger.aliveFor(part).isEmpty())
                        .toList();
        if (!missing.isEmpty()) {
            throw new CannotGoOn(
                    "Not all of LibraryCPD runs; missing: %s. 'deploy/local down', then 'deploy/local demo' again."
                            .formatted(String.join(", ", missing)));
        }
        return site;
    }
}
