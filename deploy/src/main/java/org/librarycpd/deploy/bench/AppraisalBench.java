package org.librarycpd.deploy.bench;

import java.io.PrintStream;
import org.librarycpd.deploy.home.Site;
import org.librarycpd.deploy.story.Stage;

/** The appraisal service against plain JDBC. */
public record AppraisalBench(Site site, Stage stage, PrintStream out) {

    private static final int MANY = 10_000;
    private static final int FEW = 500;

    public void run() {
        var people = AppraisedPeople.hired(MANY, stage, database());
        var opening = new CycleOpening(stage, people);
        opening.measure(out);
        new AssessmentSubmission(stage, people, new ReadyAppraisals(people, opening.openNew())).measure(new Turns(out));
    }

    public void besideAnOpening() {
        var few = AppraisedPeople.hired(FEW, stage, database());
        var small = new CycleOpening(stage, few);
        var large = new CycleOpening(stage, AppraisedPeople.hired(MANY, stage, database()));
        var appraisal = few.anAppraisal(small.openNew());
        new Beside(out, "an opening", small::openNew, large::openNew, small::settle)
                .measure(new PacedReading(AssessmentSubmission.reading(stage, appraisal)));
    }

    private ServiceDatabase database() {
        return new ServiceDatabase(site, "appraisal");
    }
}
