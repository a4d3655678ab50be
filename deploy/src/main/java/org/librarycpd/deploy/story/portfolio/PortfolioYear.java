package org.librarycpd.deploy.story.portfolio;

import org.librarycpd.deploy.story.Scenario;
import org.librarycpd.deploy.story.Stage;
import org.librarycpd.deploy.story.cast.StaffComes;

/** A librarian's portfolio in a year: what he learns, plans, is given for it, and what HR knows of it. */
public final class PortfolioYear implements Scenario {

    @Override
    public String name() {
        return "portfolio";
    }

    @Override
    public String title() {
        return "One librarian's portfolio: plan, budget, internship, mentor, entry, certificate, HR's question.";
    }

    @Override
    public void play(Stage stage) {
        var year = new Year(stage);
        new StaffComes(year).play();
        new StaffFileComes(year).play();
        new RulesAreSet(year).play();
        new PlanIsRevised(year).play();
        new InternshipElsewhere(year).play();
        new MentorHelps(year).play();
        new EntryIsWritten(year).play();
        new HoursAreRecognised(year).play();
        new HrAsksBack(year).play();
        new RecordIsMine(year).play();
    }
}
