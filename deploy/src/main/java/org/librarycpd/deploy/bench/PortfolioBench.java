package org.librarycpd.deploy.bench;

import java.io.PrintStream;
import org.librarycpd.deploy.home.Site;
import org.librarycpd.deploy.story.Stage;

/** The portfolio service against plain JDBC. */
public record PortfolioBench(Site site, Stage stage, PrintStream out) {

    public void run() {
        new PlanReading(site, stage).measure(new Turns(out));
        new StaffImport(site, stage, out).measure();
    }

    public void besideAnImport() {
        new StaffImport(site, stage, out).measureBeside(new PacedReading(new PlanReading(site, stage).oneReading()));
    }
}
