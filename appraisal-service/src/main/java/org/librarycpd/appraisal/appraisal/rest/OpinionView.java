package org.librarycpd.appraisal.appraisal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.librarycpd.appraisal.appraisal.Opinion;
import org.librarycpd.appraisal.appraisal.OpinionKind;
import org.librarycpd.appraisal.appraisal.OpinionStatus;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.competency.Requirement;

/** What its giver sees of an opinion: whom it is about, what the position asks for, and the own levels. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpinionView(
        UUID id,
        UUID personId,
        OpinionKind kind,
        OpinionStatus status,
        LocalDate dueOn,
        Instant givenAt,
        List<RatingView> ratings) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RatingView(
            Competency.Named competency, int requiredLevel, int topLevel, Integer level, String comment) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(UUID id, UUID personId, OpinionKind kind, OpinionStatus status, LocalDate dueOn, String etag) {

        static Row of(Opinion it, String etag) {
            return new Row(it.id(), it.personId(), it.kind(), it.status(), it.dueOn(), etag);
        }
    }

    static OpinionView of(Opinion it, List<Requirement> asked, Map<UUID, Competency> named, Locale language) {
        var given = it.ratings().stream().collect(Collectors.toMap(Rating::competencyId, Function.identity()));
        var ratings = asked.stream()
                .map(one -> rating(one, named.get(one.competencyId()).in(language), given.get(one.competencyId())))
                .toList();
        return new OpinionView(it.id(), it.personId(), it.kind(), it.status(), it.dueOn(), it.givenAt(), ratings);
    }

    private static RatingView rating(Requirement asked, Competency.Named competency, Rating given) {
        return new RatingView(
                competency,
                asked.requiredLevel(),
                asked.topLevel(),
                given == null ? null : given.level(),
                given == null ? null : given.comment());
    }
}
