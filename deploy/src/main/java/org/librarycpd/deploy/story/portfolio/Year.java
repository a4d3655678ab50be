package org.librarycpd.deploy.story.portfolio;

import org.librarycpd.deploy.story.Answer;
import org.librarycpd.deploy.story.Stage;
import org.librarycpd.deploy.story.cast.Cast;

/** What has come of the year so far. */
final class Year extends Cast {

    String ruleSet;
    String plan;
    String placement;
    String mentorship;
    String entry;
    String number;

    Year(Stage stage) {
        super(stage);
    }

    /** The verified entry of this kind that is newer than the year. */
    Answer entry(String kind, String about) {
        return stage.until(
                "the " + about + " stands in the portfolio",
                () -> boris.get("/api/v1/portfolio-entries?kind=" + kind),
                a -> a.list("/items").stream().anyMatch(e -> e.toString().contains(about)));
    }
}
