package org.librarycpd.appraisal.needs.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.needs.Figure;
import org.librarycpd.appraisal.needs.LearningNeedsSurvey;
import org.librarycpd.appraisal.needs.NeedsGroup;
import org.librarycpd.appraisal.needs.ServiceBand;

/**
 * What a group answered to a question; a group without department, position and service is the library.
 *
 * @param shown false where it would tell of fewer than five people, alone or beside other rows; then it has no figures
 * @param chosenAtLeast of each option, told in fives
 * @param openGapsAtLeast people of the group with an open gap in the competency, told in fives
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NeedsRow(
        UUID departmentId,
        UUID positionId,
        ServiceBand service,
        boolean shown,
        Integer asked,
        Integer answered,
        UUID questionId,
        String question,
        String competencyCode,
        String competency,
        BigDecimal mean,
        List<Integer> chosenAtLeast,
        Integer openGapsAtLeast) {

    record Rows(List<NeedsRow> items) {}

    static Stream<NeedsRow> of(
            NeedsGroup group, LearningNeedsSurvey survey, Map<UUID, Competency> named, Locale language) {
        return group.figures().isEmpty()
                ? Stream.of(row(group, null, null, null))
                : group.figures().stream()
                        .map(figure -> row(
                                group,
                                figure,
                                survey.question(figure.questionId()).text().in(language),
                                named.containsKey(figure.competencyId())
                                        ? named.get(figure.competencyId()).in(language)
                                        : null));
    }

    private static NeedsRow row(NeedsGroup group, Figure figure, String question, Competency.Named competency) {
        var who = group.group();
        return new NeedsRow(
                who.departmentId(),
                who.positionId(),
                who.service(),
                group.isShown(),
                group.asked(),
                group.answered(),
                figure == null ? null : figure.questionId(),
                question,
                competency == null ? null : competency.code(),
                competency == null ? null : competency.name(),
                figure == null ? null : figure.mean(group.answered()),
                figure == null ? null : figure.chosen(),
                figure == null ? null : figure.openGaps());
    }
}
