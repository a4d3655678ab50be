package org.librarycpd.deploy.command;

import java.util.concurrent.Callable;
import org.librarycpd.deploy.bench.AppraisalBench;
import org.librarycpd.deploy.bench.PortfolioBench;
import org.librarycpd.deploy.home.Home;
import org.librarycpd.deploy.story.Scenarios;
import org.librarycpd.deploy.story.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Called by the scripts in {@code deploy/bench}, which start the platform the way it is to be measured. */
@Command(name = "bench", description = "Starts everything, plays the first story, and measures. See deploy/bench.")
public final class Bench implements Callable<Integer> {

    /** What is measured: how fast something is, or what others notice of it. */
    enum Measure {
        PORTFOLIO,
        PORTFOLIO_BESIDE_AN_IMPORT,
        APPRAISAL,
        APPRAISAL_BESIDE_AN_OPENING
    }

    @SuppressWarnings("unused") // picocli reads it
    @Parameters(description = "One of: ${COMPLETION-CANDIDATES}.")
    private Measure measure;

    @Override
    public Integer call() {
        var startup = new Startup(Home.here());
        var site = startup.start(false);
        var stage = new Stage(site, System.out);
        try {
            Scenarios.first().play(stage);
            var portfolio = new PortfolioBench(site, stage, System.out);
            var appraisal = new AppraisalBench(site, stage, System.out);
            switch (measure) {
                case PORTFOLIO -> portfolio.run();
                case PORTFOLIO_BESIDE_AN_IMPORT -> portfolio.besideAnImport();
                case APPRAISAL -> appraisal.run();
                case APPRAISAL_BESIDE_AN_OPENING -> appraisal.besideAnOpening();
            }
        } finally {
            startup.leaveRunning();
        }
        return 0;
    }
}
