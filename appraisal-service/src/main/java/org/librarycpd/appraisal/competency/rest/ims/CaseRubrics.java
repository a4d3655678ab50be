package org.librarycpd.appraisal.competency.rest.ims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.competency.FrameworkLevel;
import org.librarycpd.appraisal.competency.LevelStatement;
import org.librarycpd.kit.http.Text;

/** Writes a scale as a rubric: a criterion for the whole, and one for each competency that says more. */
final class CaseRubrics {

    private final CaseLinks links;
    private final UUID document;
    private final String language;
    private final String when;

    CaseRubrics(CaseLinks links, UUID document, String language, String when) {
        this.links = links;
        this.document = document;
        this.language = language;
        this.when = when;
    }

    /** @param described competencies by their identifiers */
    Map<String, Object> rubric(Text title, List<FrameworkLevel> levels, Map<UUID, Competency> described) {
        var rubricId = CaseLinks.partOf(document, "rubric");
        var criteria = new ArrayList<Map<String, Object>>();
        criteria.add(general(rubricId, levels));
        described.forEach((id, competency) -> criteria.add(particular(rubricId, id, competency, criteria.size() + 1)));
        return part("CFRubrics", rubricId)
                .text("title", title)
                .with("CFRubricCriteria", criteria)
                .members();
    }

    private Map<String, Object> general(UUID rubricId, List<FrameworkLevel> levels) {
        var id = CaseLinks.partOf(rubricId, "scale");
        return criterion(id, rubricId, 1)
                .with(
                        "CFRubricCriterionLevels",
                        levels.stream().map(l -> level(id, l)).toList())
                .members();
    }

    private Map<String, Object> level(UUID criterionId, FrameworkLevel level) {
        return part("CFRubricCriterionLevels", CaseLinks.partOf(criterionId, "level " + level.level()))
                .text("quality", level.name())
                .text("description", level.description())
                .with("score", level.level())
                .with("position", level.level())
                .with("rubricCriterionId", criterionId.toString())
                .members();
    }

    private Map<String, Object> particular(UUID rubricId, UUID itemId, Competency competency, int position) {
        var id = CaseLinks.partOf(rubricId, itemId.toString());
        return criterion(id, rubricId, position)
                .with(
                        "CFItemURI",
                        links.link("CFItems", itemId, competency.name().ru()))
                .with(
                        "CFRubricCriterionLevels",
                        competency.levelStatements().stream()
                                .map(s -> statement(id, s))
                                .toList())
                .members();
    }

    private Map<String, Object> statement(UUID criterionId, LevelStatement said) {
        return part("CFRubricCriterionLevels", CaseLinks.partOf(criterionId, "level " + said.level()))
                .text("description", said.statement())
                .with("score", said.level())
                .with("position", said.level())
                .with("rubricCriterionId", criterionId.toString())
                .members();
    }

    private CaseMembers criterion(UUID id, UUID rubricId, int position) {
        return part("CFRubricCriteria", id).with("position", position).with("rubricId", rubricId.toString());
    }

    private CaseMembers part(String kind, UUID id) {
        return new CaseMembers(Map.of(), language)
                .with("identifier", id.toString())
                .with("uri", links.uri(kind, id))
                .with("lastChangeDateTime", when);
    }
}
