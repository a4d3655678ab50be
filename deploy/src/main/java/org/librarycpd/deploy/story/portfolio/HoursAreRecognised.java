package org.librarycpd.deploy.story.portfolio;

import static org.librarycpd.deploy.story.cast.Cast.path;

import java.util.Map;

/** The hours fulfil the library's rules; whoever holds the certificate's number can check it. */
record HoursAreRecognised(Year year) {

    void play() {
        year.stage.step("Now every clause is met, and the overseer grants it", this::grant);
        year.stage.step("A stranger checks the certificate by its number, without an account", this::check);
        year.stage.step("The badge is signed with a key that anyone can look up", this::badge);
    }

    private void grant() {
        var check = year.boris
                .get("/api/v1/revalidations/check?ruleSet=" + year.ruleSet)
                .expect(200);
        check.list("/clauses")
                .forEach(c -> year.stage.note(c.path("explanation").asText()));
        year.stage.require("true".equals(check.text("/met")), "every clause is met");
        var asked = year.boris
                .post("/api/v1/revalidations")
                .with(Map.of("ruleSet", year.ruleSet))
                .expect(201);
        var granted = year.act(year.gleb, path("revalidations", asked.id()), "granting");
        var mine = year.boris.get("/api/v1/certificates").expect(200);
        year.number = mine.list("/items").stream()
                .filter(c -> granted.text("/certificateId").equals(c.path("id").asText()))
                .findFirst()
                .orElseThrow()
                .at("/certificate/number")
                .asText();
    }

    private void check() {
        var stranger = year.stage.stranger();
        var certificate = path("certificates", year.number);
        var shown = stranger.get(certificate).expect(200);
        year.stage.note("%s: %s, %s".formatted(shown.text("/number"), shown.text("/title"), shown.text("/status")));
        var page = stranger.get(certificate + "/page").expect(200);
        year.stage.require(page.body().contains(year.number), "the page shows the number");
        var pdf = stranger.get(certificate + "/pdf").expect(200);
        year.stage.require(pdf.body().startsWith("%PDF"), "the certificate is a PDF too");
        stranger.get("/api/v1/certificates").expect(401);
        stranger.get(path("certificates", "0000-0000-0000-0000")).expect(404);
    }

    private void badge() {
        var stranger = year.stage.stranger();
        var badge =
                stranger.get(path("certificates", year.number) + "/credential").expect(200);
        var keys = stranger.get("/api/v1/certificates/issuer/jwks.json").expect(200);
        year.stage.require(badge.body().split("\\.", -1).length == 3, "the badge is a signed JWT");
        year.stage.note(keys.list("/keys").size() + " key(s) are published");
    }
}
