package org.librarycpd.deploy.story.portfolio;

import org.librarycpd.deploy.story.Answer;
import org.librarycpd.deploy.story.Person;
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

    /** Does something to a thing as it stands now. */
    Answer act(Person person, String thing, String deed, Object content) {
        var seen = person.get(thing).expect(200);
        var request = person.post(thing + "/" + deed).ifMatch(seen.etag());
        return (content == null ? request : request.with(content)).expect(200);
    }

    Answer act(Person person, String thing, String deed) {
        return act(person, thing, deed, null);
    }

    /** The verified entry of this kind that is newer than the year. */
    Answer entry(String kind, String about) {
        return stage.until(
                "the " + about + " stands in the portfolio",
                () -> boris.get("/api/v1/portfolio-entries?kind=" + kind),
                a -> a.list("/items").stream().anyMatch(e -> e.toString().contains(about)));
    }
}
