package org.librarycpd.portfolio.notice.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.portfolio.notice.HrNotice;
import org.librarycpd.portfolio.notice.NoticeQuery;
import org.librarycpd.portfolio.personal.PartOfRecord;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeView(
        UUID id,
        long number,
        UUID personId,
        String personnelNumber,
        String cause,
        String title,
        String text,
        UUID planId,
        UUID entryId,
        UUID attestationId,
        UUID outcomeId,
        String reference,
        List<UUID> gapIds,
        String status,
        Instant madeAt,
        Instant deliveredAt,
        Instant acknowledgedAt,
        UUID acknowledgedBy,
        Instant recordedAt,
        UUID recordedBy,
        String orderNumber,
        UUID decidedBy,
        List<QueryView> queries,
        int chases,
        String etag)
        implements PartOfRecord {

    @Override
    public Part partOfRecord() {
        return new Part(personId, "hr-notice", id);
    }

    /** As the list answers it. */
    public record ListView(List<NoticeView> items) {}

    /** What HR asked and what was answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record QueryView(
            String question, UUID askedBy, Instant askedAt, String answer, UUID answeredBy, Instant answeredAt) {

        static QueryView of(NoticeQuery query) {
            return new QueryView(
                    query.question(),
                    query.askedBy(),
                    query.askedAt(),
                    query.answer(),
                    query.answeredBy(),
                    query.answeredAt());
        }
    }

    /** A line of the list as a spreadsheet shows it. */
    public record Line(
            long number,
            String personnelNumber,
            UUID personId,
            String cause,
            String title,
            String text,
            String status,
            Instant madeAt,
            Instant deliveredAt,
            Instant acknowledgedAt,
            Instant recordedAt,
            String orderNumber) {}

    Line line() {
        return new Line(
                number,
                personnelNumber,
                personId,
                cause,
                title,
                text,
                status,
                madeAt,
                deliveredAt,
                acknowledgedAt,
                recordedAt,
                orderNumber);
    }

    static NoticeView of(HrNotice notice, Locale language, String etag) {
        return new NoticeView(
                notice.id(),
                notice.number(),
                notice.personId(),
                notice.personnelNumber(),
                notice.cause().name(),
                notice.title().in(language),
                notice.explanation().in(language),
                notice.planId(),
                notice.entryId(),
                notice.attestationId(),
                notice.outcomeId(),
                notice.reference(),
                notice.gapIds(),
                notice.status().name(),
                notice.madeAt(),
                notice.deliveredAt(),
                notice.acknowledgedAt(),
                notice.acknowledgedBy(),
                notice.recordedAt(),
                notice.recordedBy(),
                notice.orderNumber(),
                notice.decidedBy(),
                notice.queries().stream().map(QueryView::of).toList(),
                notice.chases(),
                etag);
    }
}
