package org.librarycpd.appraisal.competency.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.competency.CompetencyFramework;
import org.librarycpd.appraisal.competency.CompetencyGroup;
import org.librarycpd.appraisal.competency.FrameworkLevel;
import org.librarycpd.appraisal.competency.FrameworkStatus;
import org.librarycpd.appraisal.competency.LevelStatement;
import org.librarycpd.kit.http.Text;

/** @param originId what all versions of the framework have in common */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FrameworkView(
        UUID id,
        UUID originId,
        int number,
        String title,
        String language,
        FrameworkStatus status,
        Instant publishedAt,
        UUID supersededBy,
        LocalDate supersededFrom,
        Instant retiredAt,
        List<LevelView> levels,
        List<GroupView> groups,
        List<CompetencyView> competencies) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LevelView(int level, String name, String description) {

        static LevelView of(FrameworkLevel level, Locale language) {
            return new LevelView(level.level(), level.name().in(language), in(level.description(), language));
        }
    }

    /** @param parent the code of the group that it stands in */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GroupView(UUID id, String code, String name, String description, String parent) {

        static GroupView of(CompetencyGroup group, Map<UUID, String> codes, Locale language) {
            return new GroupView(
                    group.id(),
                    group.code(),
                    group.name().in(language),
                    in(group.description(), language),
                    group.parentId() == null ? null : codes.get(group.parentId()));
        }
    }

    /** @param group the code of the group that it stands in */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CompetencyView(
            UUID id,
            UUID originId,
            String code,
            String name,
            String description,
            String group,
            List<StatementView> levels) {

        static CompetencyView of(Competency competency, Map<UUID, String> groups, Locale language) {
            return new CompetencyView(
                    competency.id(),
                    competency.originId(),
                    competency.code(),
                    competency.name().in(language),
                    in(competency.description(), language),
                    competency.groupId() == null ? null : groups.get(competency.groupId()),
                    competency.levelStatements().stream()
                            .map(s -> StatementView.of(s, language))
                            .toList());
        }
    }

    public record StatementView(int level, String statement) {

        static StatementView of(LevelStatement it, Locale language) {
            return new StatementView(it.level(), it.statement().in(language));
        }
    }

    static FrameworkView of(CompetencyFramework it, Locale language) {
        var codes = it.groups().stream().collect(Collectors.toMap(CompetencyGroup::id, CompetencyGroup::code));
        return new FrameworkView(
                it.id(),
                it.originId(),
                it.number(),
                it.title().in(language),
                it.language(),
                it.status(),
                it.publishedAt(),
                it.supersededBy(),
                it.supersededFrom(),
                it.retiredAt(),
                it.levels().stream().map(l -> LevelView.of(l, language)).toList(),
                it.groups().stream().map(g -> GroupView.of(g, codes, language)).toList(),
                it.competencies().stream()
                        .map(c -> CompetencyView.of(c, codes, language))
                        .toList());
    }

    private static String in(Text text, Locale language) {
        return text == null ? null : text.in(language);
    }
}
