package org.librarycpd.appraisal.gap.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.gap.GapReports;
import org.librarycpd.appraisal.gap.GapReports.Closing;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.Spreadsheet;

@Path("/api/v1/competency-gaps/closing-programmes")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
@Tag(name = "competency-gaps")
public class ClosingProgrammeResource {

    private final GapReports reports;
    private final ReportScope scope;
    private final Answers answers;

    ClosingProgrammeResource(GapReports reports, ReportScope scope, Answers answers) {
        this.reports = reports;
        this.scope = scope;
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Spreadsheet.CSV})
    @Operation(summary = "Which programmes closed gaps, of one competency or of all; also as CSV")
    @APIResponseSchema(ClosingProgrammes.class)
    public Response programmes(
            @QueryParam("competency") UUID competencyId,
            @QueryParam("department") UUID departmentId,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var rows = reports.closingProgrammes(competencyId, scope.of(departmentId, limit)).stream()
                .map(ClosingProgrammeRow::of)
                .toList();
        return answers.listed(new Page<>(rows, null), ClosingProgrammeRow.class, row -> row);
    }

    /** @param ofClosed how many gaps in the same scope are closed at all */
    public record ClosingProgrammeRow(UUID programmeId, String programme, long gapsClosed, long people, long ofClosed) {

        static ClosingProgrammeRow of(Closing it) {
            return new ClosingProgrammeRow(
                    it.programmeId(),
                    "/api/v1/programmes/" + it.programmeId(),
                    it.gapsClosed(),
                    it.people(),
                    it.ofClosed());
        }
    }

    /** What a report looks like. */
    record ClosingProgrammes(List<ClosingProgrammeRow> items) {}
}
