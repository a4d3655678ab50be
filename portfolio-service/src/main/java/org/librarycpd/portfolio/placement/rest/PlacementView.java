package org.librarycpd.portfolio.placement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.opportunity.PlacementKind;
import org.librarycpd.portfolio.personal.PartOfRecord;
import org.librarycpd.portfolio.placement.Outcome;
import org.librarycpd.portfolio.placement.Placement;
import org.librarycpd.portfolio.placement.PlacementStatus;
import org.librarycpd.portfolio.placement.Side;
import org.librarycpd.portfolio.placement.Supervisor;

/** One library's side of a placement, in the asked language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacementView(
        UUID id,
        Side side,
        PlacementStatus status,
        UUID opportunityId,
        PlacementKind kind,
        String title,
        String hostLibraryId,
        String hostName,
        String homeLibraryId,
        String homeName,
        UUID personId,
        String personName,
        LocalDate startsOn,
        LocalDate endsOn,
        int hours,
        List<UUID> competencyIds,
        String motivation,
        List<UUID> gapIds,
        UUID approverId,
        UUID consentedBy,
        UUID supervisorId,
        String supervisorName,
        String reason,
        Integer hoursDone,
        LocalDate completedOn,
        UUID assessedBy,
        String assessment,
        String learnt,
        String etag)
        implements PartOfRecord {

    @Override
    public Part partOfRecord() {
        return new Part(personId, "placement", id);
    }

    /** As a line of a spreadsheet. */
    public record PlacementLine(
            UUID id,
            Side side,
            PlacementStatus status,
            PlacementKind kind,
            String title,
            String hostName,
            String homeName,
            UUID personId,
            String personName,
            LocalDate startsOn,
            LocalDate endsOn,
            int hours,
            Integer hoursDone) {}

    PlacementLine line() {
        return new PlacementLine(
                id,
                side,
                status,
                kind,
                title,
                hostName,
                homeName,
                personId,
                personName,
                startsOn,
                endsOn,
                hours,
                hoursDone);
    }

    /** As the list answers it. */
    public record ListView(List<PlacementView> items) {}

    static PlacementView of(Placement placement, Locale language, String etag) {
        var terms = placement.terms();
        var applicant = placement.applicant();
        var supervisor = placement.supervisor();
        var outcome = placement.outcome();
        return new PlacementView(
                placement.placementId(),
                placement.side(),
                placement.status(),
                terms.opportunityId(),
                terms.kind(),
                terms.title().in(language),
                terms.hostLibraryId(),
                terms.hostName().in(language),
                applicant.homeLibraryId(),
                in(language, applicant.homeName()),
                applicant.personId(),
                applicant.personName(),
                terms.startsOn(),
                terms.endsOn(),
                terms.hours(),
                terms.competencyIds(),
                placement.motivation(),
                placement.gapIds(),
                placement.approverId(),
                placement.consentedBy(),
                supervisor.map(Supervisor::supervisorId).orElse(null),
                supervisor.map(Supervisor::supervisorName).orElse(null),
                placement.reason(),
                outcome.map(Outcome::hoursDone).orElse(null),
                outcome.map(Outcome::completedOn).orElse(null),
                outcome.map(Outcome::assessedBy).orElse(null),
                outcome.map(Outcome::assessment).orElse(null),
                placement.learnt(),
                etag);
    }

    private static String in(Locale language, Text text) {
        return text == null ? null : text.in(language);
    }
}
