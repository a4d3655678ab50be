package org.librarycpd.appraisal.competency.rest.ims;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.appraisal.competency.FrameworkLevel;
import org.librarycpd.appraisal.competency.LevelStatement;

/** The scale of a framework as it stands in rubrics: one criterion for the whole, others for single competencies. */
final class CaseScale {

    private static final String CRITERIA = "CFRubricCriteria";
    private static final String LEVELS = "CFRubricCriterionLevels";

    private final Optional<CaseObject> rubric;

    CaseScale(List<CaseObject> rubrics) {
        rubric = rubrics.stream().filter(r -> general(r).isPresent()).findFirst();
    }

    private static Optional<CaseObject> general(CaseObject rubric) {
        return rubric.objects(CRITERIA).stream()
                .filter(c -> !c.members().containsKey("CFItemURI"))
                .filter(c -> !c.objects(LEVELS).isEmpty())
                .findFirst();
    }

    Optional<UUID> rubricId() {
        return rubric.flatMap(r -> r.uuid("identifier"));
    }

    List<FrameworkLevel> levels() {
        var levels = new ArrayList<FrameworkLevel>();
        rubric.flatMap(CaseScale::general).stream()
                .flatMap(c -> c.objects(LEVELS).stream())
                .sorted(comparingInt(l -> l.number("position")))
                .filter(l -> l.text("quality") != null)
                .forEach(l ->
                        levels.add(new FrameworkLevel(levels.size() + 1, l.text("quality"), l.text("description"))));
        return levels;
    }

    List<LevelStatement> of(UUID itemId) {
        return rubric.stream()
                .flatMap(r -> r.objects(CRITERIA).stream())
                .filter(c -> c.link("CFItemURI").filter(itemId::equals).isPresent())
                .flatMap(c -> c.objects(LEVELS).stream())
                .filter(l -> l.number("score") > 0 && l.text("description") != null)
                .map(l -> new LevelStatement(l.number("score"), l.text("description")))
                .toList();
    }

    static CaseScale in(Map<String, Object> source) {
        return new CaseScale(CaseObject.of(source).objects("CFRubrics"));
    }
}
