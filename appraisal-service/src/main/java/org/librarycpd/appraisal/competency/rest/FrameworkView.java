package org.librarycpd.appraisal.competency.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.competency.CompetencyFramework;
import org.librarycpd.appraisal.competency.FrameworkLevel;
import org.librarycpd.appraisal.competency.FrameworkStatus;
import org.librarycpd.kit.http.Text;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record FrameworkView(
        UUID id,
        String title,
        FrameworkStatus status,
        Instant publishedAt,
        List<LevelView> levels,
        List<CompetencyView> competencies) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LevelView(int level, String name, String description) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CompetencyView(UUID id, String code, String name, String description) {}

    static FrameworkView of(CompetencyFramework framework, Locale language) {
        return new FrameworkView(
                framework.id(),
                framework.title().in(language),
                framework.status(),
                framework.publishedAt(),
                framework.levels().stream().map(l -> level(l, language)).toList(),
                framework.competencies().stream()
                        .map(c -> competency(c, language))
                        .toList());
    }

    private static LevelView level(FrameworkLevel level, Locale language) {
        return new LevelView(level.level(), level.name().in(language), in(level.description(), language));
    }

    private static CompetencyView competency(Competency competency, Locale language) {
        return new CompetencyView(
                competency.id(),
                competency.code(),
                competency.name().in(language),
                in(competency.description(), language));
    }

    private static String in(Text text, Locale language) {
        return text == null ? null : text.in(language);
    }
}
