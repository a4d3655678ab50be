package org.librarycpd.deploy.story.portfolio;

import static org.librarycpd.deploy.story.cast.Cast.path;
import static org.librarycpd.deploy.story.cast.Cast.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** An entry of one's own, with a file that shows it. */
record EntryIsWritten(Year year) {

    private static final byte[] ARTICLE = "Обзор краеведческих изданий за год.\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff};

    void play() {
        year.stage.step("The librarian writes an entry about his publication and shows it by a file", () -> {
            var draft = year.boris
                    .post("/api/v1/portfolio-entries")
                    .with(Map.of(
                            "kind",
                            "PUBLICATION",
                            "title",
                            text("Обзор краеведческих изданий", "Survey of local history"),
                            "source",
                            "Вестник придуманных библиотек, № 3",
                            "hours",
                            8,
                            "completedOn",
                            year.today.toString(),
                            "learnt",
                            "Описывать издания без ISBN",
                            "gapIds",
                            List.of(),
                            "competencyIds",
                            List.of()))
                    .expect(201);
            year.entry = path("portfolio-entries", draft.id());
            var evidence = year.boris
                    .post(year.entry + "/evidence")
                    .withFile("file", "../../obzor.txt", ARTICLE)
                    .expect(201);
            year.stage.note(evidence.text("/fileName") + ", " + evidence.text("/sha256"));
        });
        year.stage.step("A program that calls itself a PDF is not let in", () -> {
            var refused = year.boris
                    .post(year.entry + "/evidence")
                    .withFile("file", "статья.pdf", PROGRAM)
                    .expect(415, 422);
            year.stage.note(refused.text("/title"));
        });
        year.stage.step("His head verifies it; from now on it never changes", () -> {
            year.act(year.boris, year.entry, "submission");
            var verified = year.act(year.vera, year.entry, "verification");
            year.stage.require("VERIFIED".equals(verified.text("/status")), "the entry is verified");
        });
    }
}
