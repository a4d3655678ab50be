package org.librarycpd.deploy.story.appraisal;

import static org.librarycpd.deploy.story.appraisal.Year.Competency.AUTHORITIES;
import static org.librarycpd.deploy.story.appraisal.Year.Competency.DESCRIPTION;
import static org.librarycpd.deploy.story.appraisal.Year.Competency.SUBJECTS;
import static org.librarycpd.deploy.story.cast.Cast.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.story.Person;
import org.librarycpd.deploy.story.appraisal.Year.Competency;

/** An appraisal leads to something, and each thing it leads to cites the ratings it rests on. */
record OutcomesAreProposed(Year year) {

    void play() {
        year.stage.step("A reprimand that cites no ground is refused", () -> {
            var refused = year.olga
                    .post(year.appraisal(year.semyon) + "/outcomes")
                    .with(Map.of("kind", "REPRIMAND", "text", "Замечание"))
                    .expect(409);
            year.stage.note(refused.text("/title"));
        });
        year.stage.step("The head proposes what each appraisal should lead to", () -> {
            propose(year.pavel, "PLAN_ITEM", "Курс по библиографическому описанию", DESCRIPTION);
            propose(year.pavel, "PROMOTION_REFUSAL", "До ведущего не хватает предметизации", SUBJECTS);
            propose(year.rita, "PAY", "Надбавка за обучение коллег", AUTHORITIES, Map.of("amountKopecks", 300_000));
            propose(year.rita, "STRETCH_ASSIGNMENT", "Ведёт авторитетный файл области", AUTHORITIES);
            propose(year.semyon, "REPRIMAND", "Дубли в авторитетном файле после двух напоминаний", AUTHORITIES);
        });
    }

    private void propose(Person person, String kind, String text, Competency ground) {
        propose(person, kind, text, ground, Map.of());
    }

    private void propose(Person person, String kind, String text, Competency ground, Map<String, Object> more) {
        var proposal = new HashMap<>(more);
        proposal.put("kind", kind);
        proposal.put("text", text);
        proposal.put("competencyIds", List.of(year.competencies.get(ground)));
        var proposed = year.olga
                .post(year.appraisal(person) + "/outcomes")
                .with(proposal)
                .expect(201);
        year.outcomes.put(kind, path("outcomes", proposed.id()));
        year.stage.note("%s: %s, %s".formatted(proposed.text("/reference"), kind, text));
    }
}
