package org.librarycpd.appraisal.needs.rest;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.needs.Population;
import org.librarycpd.appraisal.needs.Question;
import org.librarycpd.appraisal.needs.QuestionKind;
import org.librarycpd.appraisal.needs.SurveyDraft;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/** @param population everyone where it is left out */
public record SurveyRequest(
        @NotNull @Valid Text title,
        @NotNull @Size(max = 50) List<@NotNull @Valid Asked> questions,
        @Valid Whom population,
        @NotNull LocalDate closesOn) {

    /** @param most how many options of a choice may be picked; one where it is left out */
    public record Asked(
            @NotNull QuestionKind kind,
            @NotNull @Valid Text text,
            UUID competencyId,
            @Size(max = 20) List<@NotNull @Valid Text> options,
            @Min(1) Integer most) {

        Question question() {
            return new Question(
                    Ids.next(),
                    kind,
                    text,
                    competencyId,
                    requireNonNullElse(options, List.of()),
                    requireNonNullElse(most, 1));
        }
    }

    /** Departments with those below; an empty list, or none, means all. */
    public record Whom(
            @Size(max = 200) List<@NotNull UUID> departmentIds,
            @Size(max = 200) List<@NotNull UUID> positionIds) {

        Population population() {
            return new Population(
                    requireNonNullElse(departmentIds, List.of()), requireNonNullElse(positionIds, List.of()));
        }
    }

    SurveyDraft draft() {
        return new SurveyDraft(
                title,
                questions.stream().map(Asked::question).toList(),
                requireNonNullElse(population, new Whom(null, null)).population(),
                closesOn);
    }
}
