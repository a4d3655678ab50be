package org.librarycpd.deploy.command;

import java.util.concurrent.Callable;
import org.librarycpd.deploy.bench.PortfolioBench;
import org.librarycpd.deploy.home.Home;
import org.librarycpd.deploy.story.Scenarios;
import org.librarycpd.deploy.story.Stage;
import picocli.CommandLine.Command;

/** Called by the scripts in {@code deploy/bench}, which start the platform the way it is to be measured. */
@Command(name = "bench", description = "Starts everything, plays the first story, and measures. See deploy/bench.")
public final class Bench implements Callable<Integer> {

    @Override
    public Integer call() {
        var startup = new Startup(Home.here());
        var site = startup.start(false);
        var stage = new Stage(site, System.out);
        try {
            Scenarios.first().play(stage);
            new PortfolioBench(site, stage, System.out).run();
        } finally {
            startup.leaveRunning();
        }
        return 0;
    }
}
