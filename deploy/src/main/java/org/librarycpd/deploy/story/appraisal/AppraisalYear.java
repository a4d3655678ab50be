package org.librarycpd.deploy.story.appraisal;

import org.librarycpd.deploy.story.Scenario;
import org.librarycpd.deploy.story.Stage;
import org.librarycpd.deploy.story.cast.StaffComes;

/** A department's annual cycle: what its people are asked, how they are seen, and what that leads to. */
public final class AppraisalYear implements Scenario {

    @Override
    public String name() {
        return "appraisal";
    }

    @Override
    public String title() {
        return "One department's annual cycle: questionnaire, blind assessments, objection, outcomes, needs, contest.";
    }

    @Override
    public void play(Stage stage) {
        var year = new Year(stage);
        new StaffComes(year).play();
        new DepartmentComes(year).play();
        new CompetenciesFitPost(year).play();
        new QuestionnaireIsWritten(year).play();
        new CycleOpens(year).play();
        new SidesAreBlind(year).play();
        new InterviewsAreHeld(year).play();
        new OutcomesAreProposed(year).play();
        new ObjectionIsUpheld(year).play();
        new OutcomesAreDecided(year).play();
        new NeedsAreCounted(year).play();
        new ContestIsJudged(year).play();
        new EverythingIsFound(year).play();
    }
}
