package org.librarycpd.deploy.story.portfolio;

import static org.librarycpd.deploy.story.cast.Cast.path;
import static org.librarycpd.deploy.story.cast.Cast.text;

import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.story.Person;

/** Another library offers an internship; each of the two sees its own side of it. */
record InternshipElsewhere(Year year) {

    void play() {
        year.stage.step("A library elsewhere offers an internship, and the librarian applies", this::apply);
        year.stage.step("His head lets him go, and the host takes him", this::accept);
        year.stage.step("The host confirms the hours, and they stand in his portfolio", this::complete);
    }

    private void apply() {
        var offer = year.inna
                .post("/api/v1/opportunities")
                .with(Map.ofEntries(
                        Map.entry("hostName", text("Заречненская городская библиотека", "Zarechye City Library")),
                        Map.entry("kind", "INTERNSHIP"),
                        Map.entry("title", text("Практика в отделе краеведения", "Internship in local history")),
                        Map.entry("startsOn", year.today.toString()),
                        Map.entry("endsOn", year.today.plusDays(7).toString()),
                        Map.entry("hours", 24),
                        Map.entry("places", 2),
                        Map.entry("applyUntil", year.today.toString()),
                        Map.entry("free", true),
                        Map.entry("distance", false),
                        Map.entry("language", "ru"),
                        Map.entry("competencyIds", List.of())))
                .expect(201);
        year.act(year.inna, path("opportunities", offer.id()), "publication");
        var applied = year.stage.until(
                "the offer is known to the portfolio service",
                () -> year.boris
                        .post("/api/v1/placements")
                        .with(Map.of(
                                "opportunityId",
                                offer.id(),
                                "motivation",
                                "Хочу вести краеведение",
                                "agreesToBeNamed",
                                true)),
                a -> a.status() == 201);
        year.placement = path("placements", applied.id());
    }

    private void accept() {
        year.act(year.vera, year.placement, "consent");
        becomes(year.inna, "APPLIED");
        year.act(year.inna, year.placement, "acceptance", Map.of("supervisorId", year.zhanna.id()));
        becomes(year.boris, "ACCEPTED");
    }

    private void complete() {
        year.act(year.zhanna, year.placement, "start");
        becomes(year.boris, "ACTIVE");
        year.act(year.boris, year.placement, "report", Map.of("learnt", "Собирать устную историю района"));
        year.act(
                year.zhanna, year.placement, "completion", Map.of("hours", 24, "assessment", "Работал самостоятельно"));
        becomes(year.boris, "COMPLETED");
        year.entry("INTERNSHIP", "Практика в отделе краеведения");
    }

    private void becomes(Person person, String status) {
        year.stage.until(
                "it is %s for %s".formatted(status, person),
                () -> person.get(year.placement),
                a -> a.status() == 200 && status.equals(a.text("/status")));
    }
}
