package org.librarycpd.appraisal.outcome.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.outcome.Decision;
import org.librarycpd.appraisal.outcome.Explanation;
import org.librarycpd.appraisal.outcome.Outcome;
import org.librarycpd.appraisal.outcome.OutcomeKind;
import org.librarycpd.appraisal.outcome.OutcomeStatus;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeView(
        UUID id,
        String reference,
        UUID appraisalId,
        UUID personId,
        OutcomeKind kind,
        OutcomeStatus status,
        String text,
        Long amountKopecks,
        List<UUID> competencyIds,
        List<UUID> gapIds,
        UUID proposedBy,
        UUID proposedInNameOf,
        Instant proposedAt,
        boolean toBeReaffirmed,
        ExplanationView explanation,
        DecisionView decision,
        UUID noticeId,
        Instant executedAt) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ExplanationView(
            Instant askedAt,
            LocalDate explainBy,
            String text,
            Instant explainedAt,
            UUID silenceRecordedBy,
            Instant silenceRecordedAt,
            List<UUID> witnessIds) {

        static ExplanationView of(Explanation it) {
            return new ExplanationView(
                    it.askedAt(),
                    it.explainBy(),
                    it.text(),
                    it.explainedAt(),
                    it.silenceRecordedBy(),
                    it.silenceRecordedAt(),
                    it.witnessIds());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DecisionView(UUID decidedBy, UUID decidedInNameOf, Instant decidedAt, String reason) {

        static DecisionView of(Decision it) {
            return new DecisionView(it.decidedBy(), it.decidedInNameOf(), it.decidedAt(), it.decisionReason());
        }
    }

    static OutcomeView of(Outcome it) {
        return new OutcomeView(
                it.id(),
                it.reference(),
                it.appraisalId(),
                it.personId(),
                it.kind(),
                it.status(),
                it.text(),
                it.amountKopecks(),
                it.competencyIds(),
                it.gapIds(),
                it.proposedBy(),
                it.proposedInNameOf(),
                it.proposedAt(),
                it.isToBeReaffirmed(),
                it.explanation().map(ExplanationView::of).orElse(null),
                it.decision().map(DecisionView::of).orElse(null),
                it.noticeId(),
                it.executedAt());
    }
}
