package org.librarycpd.deploy.story.portfolio;

import java.util.List;

/** What is kept about me is mine to see, and nobody else's. */
record RecordIsMine(Year year) {

    void play() {
        year.stage.step("The librarian takes everything that is kept about him along", () -> {
            var all = year.boris
                    .get("/api/v1/me/download")
                    .header("Accept", "*/*")
                    .expect(200);
            year.stage.require(all.body().startsWith("PK"), "it is a ZIP");
        });
        year.stage.step("He sees who has looked at his record", () -> {
            var readings = year.boris.get("/api/v1/me/readings").expect(200);
            year.stage.require(readings.body().contains(year.vera.id()), "his head has looked");
        });
        year.stage.step("Another library and a stranger find nothing of it", () -> {
            for (var thing : List.of(year.plan, year.entry, year.mentorship)) {
                year.zhanna.get(thing).expect(404);
                year.stage.stranger().get(thing).expect(401);
            }
        });
    }
}
