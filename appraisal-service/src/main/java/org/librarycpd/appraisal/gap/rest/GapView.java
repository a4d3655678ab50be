package org.librarycpd.appraisal.gap.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.gap.CompetencyGap;
import org.librarycpd.appraisal.gap.GapCause;
import org.librarycpd.appraisal.gap.GapEvidence;
import org.librarycpd.appraisal.gap.GapStanding;
import org.librarycpd.appraisal.gap.GapStatus;
import org.librarycpd.appraisal.gap.GapStatusChange;

/** Levels, plan items, evidence and history are absent for a head further up. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GapView(
        UUID id,
        String number,
        UUID personId,
        UUID appraisalId,
        Competency.Named competency,
        Integer requiredLevel,
        Integer agreedLevel,
        GapStatus status,
        List<PlanItemView> planItems,
        List<UUID> entryIds,
        List<ChangeView> history,
        LinksView links) {

    public record PlanItemView(UUID planId, UUID itemId) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangeView(
            GapStatus from,
            GapStatus to,
            Instant at,
            UUID by,
            UUID onBehalfOf,
            GapCause cause,
            UUID reference,
            String reason) {

        static ChangeView of(GapStatusChange change) {
            return new ChangeView(
                    change.from(),
                    change.to(),
                    change.at(),
                    change.by(),
                    change.onBehalfOf(),
                    change.cause(),
                    change.reference(),
                    change.reason());
        }
    }

    public record LinksView(String appraisal, String programmes, String trail) {

        static LinksView of(CompetencyGap gap) {
            return new LinksView(
                    "/api/v1/appraisals/" + gap.appraisalId(),
                    "/api/v1/programmes?competency=" + gap.competencyId(),
                    "/api/v1/competency-gaps/" + gap.id() + "/trail");
        }
    }

    static GapView of(CompetencyGap gap, GapStanding standing, Competency competency, Locale language) {
        return standing.seesAll() ? whole(gap, competency.in(language)) : outline(gap, competency.in(language));
    }

    private static GapView whole(CompetencyGap gap, Competency.Named competency) {
        return new GapView(
                gap.id(),
                gap.number(),
                gap.personId(),
                gap.appraisalId(),
                competency,
                gap.requiredLevel(),
                gap.agreedLevel(),
                gap.status(),
                gap.planItems().stream()
                        .map(item -> new PlanItemView(item.planId(), item.itemId()))
                        .toList(),
                gap.evidence().stream().map(GapEvidence::entryId).toList(),
                gap.history().stream().map(ChangeView::of).toList(),
                LinksView.of(gap));
    }

    private static GapView outline(CompetencyGap gap, Competency.Named competency) {
        return new GapView(
                gap.id(),
                gap.number(),
                gap.personId(),
                gap.appraisalId(),
                competency,
                null,
                null,
                gap.status(),
                null,
                null,
                null,
                LinksView.of(gap));
    }
}
