package org.librarycpd.deploy.story;

import java.util.List;
import java.util.stream.Collectors;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.story.account.EveryoneSignsIn;
import org.librarycpd.deploy.story.appraisal.AppraisalYear;
import org.librarycpd.deploy.story.portfolio.PortfolioYear;
import org.librarycpd.deploy.story.year.LibrariansYear;

/** What {@code deploy/local demo NAME} can play; the first is played when no name is given. */
public final class Scenarios {
    private static final List<Scenario> ALL =
            List.of(new LibrariansYear(), new PortfolioYear(), new AppraisalYear(), new EveryoneSignsIn());

    private Scenarios() {}

    public static Scenario first() {
        return ALL.get(0);
    }

    public static Scenario called(String name) {
        return ALL.stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new CannotGoOn("There is no scenario called '%s'. There are:%n%s".formatted(name, inWords())));
    }

    public static String inWords() {
        return ALL.stream()
                .map(scenario -> "  %-15s %s".formatted(scenario.name(), scenario.title()))
                .collect(Collectors.joining("\n"));
    }
}
