package org.librarycpd.portfolio.notice.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.librarycpd.portfolio.notice.HrNotices.NoticeFilter;
import org.librarycpd.portfolio.notice.NoticeCause;
import org.librarycpd.portfolio.notice.NoticeStatus;

/** Which notices are asked for; any where nothing is said. */
public record NoticeSearch(
        @QueryParam("status") NoticeStatus status,
        @QueryParam("person") UUID person,
        @QueryParam("gap") UUID gap,
        @QueryParam("cause") NoticeCause cause,

        @Parameter(description = "Made on this day or later") @QueryParam("since")
        LocalDate since,

        @Parameter(description = "answer: those that wait for the caller's answer") @QueryParam("awaiting")
        String awaiting) {

    boolean awaitingAnswer() {
        return "answer".equals(awaiting);
    }

    NoticeFilter ofEveryone() {
        return new NoticeFilter(person, status, gap, cause, madeAt(), null);
    }

    NoticeFilter about(UUID me) {
        return new NoticeFilter(me, status, gap, cause, madeAt(), null);
    }

    private Instant madeAt() {
        return since == null ? null : since.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    NoticeFilter toBeAnsweredBy(UUID me) {
        return new NoticeFilter(person, status, gap, cause, madeAt(), me);
    }
}
