package org.librarycpd.deploy.story.year;

import org.librarycpd.deploy.story.Scenario;
import org.librarycpd.deploy.story.Stage;
import org.librarycpd.deploy.story.cast.StaffComes;

/** One librarian's year, from the staff import to the notice that HR records: the loop that the platform is for. */
public final class LibrariansYear implements Scenario {

    @Override
    public String name() {
        return "year";
    }

    @Override
    public String title() {
        return "One librarian's year: appraisal, gap, programme, plan, attested completion, closed gap, HR told.";
    }

    @Override
    public void play(Stage stage) {
        var year = new Year(stage);
        new StaffComes(year).play();
        new CompetenciesAreSetOut(year).play();
        new AppraisalFindsGap(year).play();
        new MarketOffers(year).play();
        new PlanIsApproved(year).play();
        new LearningClosesGap(year).play();
        new HrIsTold(year).play();
        new ReviewMovesScore(year).play();
        new EveryoneIsTold(year).play();
        new WallsHold(year).play();
    }
}
