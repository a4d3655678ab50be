package org.librarycpd.deploy.story.year;

import static org.librarycpd.deploy.story.cast.Cast.path;
import static org.librarycpd.deploy.story.cast.Cast.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.librarycpd.deploy.story.Answer;
import org.librarycpd.deploy.story.Request;

/** 3. and 4. A provider is registered and publishes two programmes; the librarian finds what would close her gap. */
record MarketOffers(Year year) {

    static final int HOURS = 16;
    static final long PRICE = 3_000_00;

    void play() {
        year.stage.step("The association registrar registers a provider", this::provider);
        year.stage.step(
                "Its representative publishes two programmes, one free and online, and schedules a run",
                this::programmes);
        year.stage.step("The librarian asks what would close her gap", this::search);
    }

    private void provider() {
        if (registered().isEmpty()) {
            year.kira
                    .post("/api/v1/providers")
                    .with(Map.of(
                            "name", text("Учебный центр «Методика»", "Metodika Training Centre"),
                            "kind", "TRAINING_CENTRE",
                            "representatives", List.of(year.lev.id()),
                            "systems", List.of(year.providerSystem.account().clientId())))
                    .expect(201);
        }
    }

    private Optional<String> registered() {
        return year.kira.get("/api/v1/providers").expect(200).list("/items").stream()
                .filter(p -> p.path("systems")
                        .toString()
                        .contains(year.providerSystem.account().clientId()))
                .map(p -> p.path("id").asText())
                .findFirst();
    }

    private void programmes() {
        var provider = registered().orElseThrow();
        year.freeProgramme = published(programme(
                provider, text("Электронные каталоги: открытый курс", "Digital catalogues: an open course"), 0, true));
        year.paidProgramme = published(programme(
                provider, text("Электронные источники: практикум", "Digital sources: a workshop"), PRICE, false));
        year.run = year.lev
                .post("/api/v1/programme-runs")
                .with(Map.of(
                        "programmeId",
                        year.paidProgramme,
                        "startsOn",
                        year.today.toString(),
                        "endsOn",
                        year.today.plusDays(30).toString(),
                        "places",
                        20,
                        "priceKopecks",
                        PRICE))
                .expect(201)
                .id();
    }

    private String published(Map<String, Object> programme) {
        var key = Request.newKey();
        Answer draft = year.stage.until(
                "the registry knows the competency",
                () -> year.lev.post("/api/v1/programmes").idempotencyKey(key).with(programme),
                a -> a.status() == 201);
        year.lev
                .post(path("programmes", draft.id()) + "/publication")
                .ifMatch(draft.etag())
                .expect(200);
        return draft.id();
    }

    private Map<String, Object> programme(String provider, Map<String, String> title, long price, boolean online) {
        return Map.of(
                "providerId", provider,
                "title", title,
                "category", "digital-literacy",
                "language", "ru",
                "competencyIds", List.of(year.digitalSources),
                "hours", HOURS,
                "online", online,
                "priceKopecks", price);
    }

    private void search() {
        var programmes = year.anna
                .get(year.anna
                        .get(path("competency-gaps", year.gap))
                        .expect(200)
                        .text("/links/programmes"))
                .expect(200);
        for (var programme : programmes.list("/items")) {
            year.stage.note("%s%s, %s hours"
                    .formatted(
                            programme.path("free").asBoolean() ? "FREE: " : "",
                            programme.path("title").asText(),
                            programme.path("hours").asText()));
        }
        year.stage.require(
                programmes.list("/items").stream()
                        .anyMatch(p -> p.path("id").asText().equals(year.freeProgramme)
                                && p.path("free").asBoolean()
                                && p.path("online").asBoolean()),
                "the free online programme is found and marked");
        year.stage.require(
                programmes.list("/items").stream()
                        .anyMatch(p -> p.path("id").asText().equals(year.paidProgramme)),
                "the other one is found as well");
    }
}
