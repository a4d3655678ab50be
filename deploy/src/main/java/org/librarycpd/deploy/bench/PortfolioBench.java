package org.librarycpd.deploy.bench;

import java.io.PrintStream;
import org.librarycpd.deploy.home.Site;
import org.librarycpd.deploy.story.Stage;

/** The portfolio service against plain JDBC. */
public record PortfolioBench(Site site, Stage stage, PrintStream out) {

    public void run() {
        var plans = new PlanReading(site, stage);
        plans.measure(new Turns(out));
        var staff = new StaffImport(site, stage, out);
        staff.measure();
        staff.measureBeside(new PacedReading(plans.oneReading()));
    }
}
