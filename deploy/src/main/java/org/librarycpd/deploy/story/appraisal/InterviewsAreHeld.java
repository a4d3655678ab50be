package org.librarycpd.deploy.story.appraisal;

import static org.librarycpd.deploy.story.appraisal.Year.Competency.SUBJECTS;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.story.Person;

/** Both assessments are talked over; what is agreed is confirmed, and each reads it. */
record InterviewsAreHeld(Year year) {

    private static final int TEN = 10;

    void play() {
        year.stage.step("The head invites to an interview, with a day, a place and a panel", () -> {
            year.appraised().forEach(this::arrange);
            var invited = year.pavel.get(year.appraisal(year.pavel)).expect(200);
            year.stage.note("%s, %s".formatted(invited.text("/interview/at"), invited.text("/interview/place")));
        });
        year.stage.step("The chair writes the minutes with the agreed levels, and the head confirms", () -> {
            confirm(
                    year.pavel,
                    "Просит учесть работу с новым рубрикатором; руководитель остаётся при своём",
                    List.of(2, 1, 2));
            confirm(year.rita, "Готова учить коллег", List.of(3, 3, 3));
            confirm(year.semyon, "Признаёт дубли в авторитетном файле", List.of(3, 2, 1));
        });
        year.stage.step("Two take note of it; a level below the required one is a gap with a number", () -> {
            year.act(year.rita, year.appraisal(year.rita), "acknowledgement");
            year.act(year.semyon, year.appraisal(year.semyon), "acknowledgement");
            var confirmed = year.pavel.get(year.appraisal(year.pavel)).expect(200);
            var gap = year.rating(confirmed, SUBJECTS).path("gapId").asText();
            var found = year.pavel.get("/api/v1/competency-gaps/" + gap).expect(200);
            year.stage.note("Gap %s: %s, required %s, agreed %s"
                    .formatted(
                            found.text("/number"),
                            found.text("/competency/name"),
                            found.text("/requiredLevel"),
                            found.text("/agreedLevel")));
        });
    }

    private void arrange(Person person) {
        year.put(
                year.olga,
                year.appraisal(person),
                "interview",
                Map.of(
                        "at",
                        year.today
                                .plusDays(1)
                                .atTime(TEN, 0)
                                .toInstant(ZoneOffset.UTC)
                                .toString(),
                        "place",
                        "Кабинет 12",
                        "panel",
                        List.of(year.egor.id(), year.olga.id())));
    }

    private void confirm(Person person, String minutes, List<Integer> agreed) {
        year.act(
                year.egor,
                year.appraisal(person),
                "interview/minutes",
                Map.of("minutes", minutes, "agreed", year.levels(agreed)));
        year.act(year.olga, year.appraisal(person), "confirmation", Map.of());
    }
}
