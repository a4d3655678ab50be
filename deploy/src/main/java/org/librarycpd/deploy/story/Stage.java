package org.librarycpd.deploy.story;

import java.io.PrintStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Site;

/** Where a scenario is played: its people and systems, its steps, and its waiting for what travels by events. */
public final class Stage {
    private final Site site;
    private final Narration narration;
    private final Door door;
    private final Tokens tokens;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Machine> machines = new HashMap<>();

    public Stage(Site site, PrintStream out) {
        var clock = Clock.systemUTC();
        this.site = site;
        this.narration = new Narration(out, clock);
        this.door = new Door(site, narration);
        this.tokens = new Tokens(site, clock);
    }

    public Site site() {
        return site;
    }

    /** The demo person with this user name; signs in when a token is first needed. */
    public Person person(String username) {
        return people.computeIfAbsent(username, name -> new Person(site.realm().person(name), door, tokens));
    }

    public Stranger stranger() {
        return new Stranger(door);
    }

    public Machine machine(String clientId) {
        return machines.computeIfAbsent(
                clientId, name -> new Machine(site.realm().machine(name), door, tokens));
    }

    /** Says what happens, lets it happen, and ends the story with a plain sentence if it does not. */
    public void step(String title, Runnable act) {
        narration.step(title);
        try {
            act.run();
        } catch (CannotGoOn e) {
            throw new CannotGoOn(narration.failed(e.getMessage()), e);
        } catch (RuntimeException e) {
            throw new CannotGoOn(narration.failed("It could not be done: " + e), e);
        }
    }

    /** What a person watching should know of a step's outcome. */
    public void note(String text) {
        narration.note(text);
    }

    /** Holds, or ends the story. */
    public void require(boolean holds, String whatShouldHold) {
        if (!holds) {
            throw new CannotGoOn("This should hold and does not: " + whatShouldHold + ".");
        }
    }

    /** Asks again and again, until the answer is as it should be. */
    public Answer until(String what, Supplier<Request> question, Predicate<Answer> satisfied) {
        return new Waiting(narration).until(what, question, satisfied);
    }

    public Narration narration() {
        return narration;
    }
}
