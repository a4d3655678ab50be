package org.librarycpd.appraisal.needs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.needs.NeedsReports.Cross;
import org.librarycpd.appraisal.needs.NeedsReports.Level;
import org.librarycpd.appraisal.needs.Quarter;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.http.Spreadsheet;

@Path("/api/v1/learning-needs-reports")
@Produces({MediaType.APPLICATION_JSON, Spreadsheet.CSV})
@Tag(name = "learning-needs")
public class LearningNeedsReportResource {

    private final ReadReports reports;
    private final Answers answers;

    LearningNeedsReportResource(ReadReports reports, Answers answers) {
        this.reports = reports;
        this.answers = answers;
    }

    @GET
    @Path("{surveyId}")
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor"})
    @Operation(
            summary = "What a closed survey brought, for the library and its departments, crossed by position or years"
                    + " of service; a head names a department; limit counts groups; also as CSV")
    @APIResponseSchema(NeedsRow.Rows.class)
    public Response read(
            @PathParam("surveyId") UUID surveyId,
            @QueryParam("level") Level level,
            @QueryParam("cross") Cross cross,
            @QueryParam("department") UUID departmentId,
            @Valid @BeanParam PageRequest page) {
        var rows = reports.of(surveyId, level, cross, departmentId, page);
        return answers.listed(rows, NeedsRow.class, row -> row);
    }

    @GET
    @Path("{surveyId}/texts")
    @RolesAllowed({"librarian", "development-overseer", "hr-officer", "auditor"})
    @Operation(summary = "Free words, in pools of five or more for the whole library, without order; also as CSV")
    @APIResponseSchema(TextRow.Rows.class)
    public Response texts(@PathParam("surveyId") UUID surveyId, @Valid @BeanParam PageRequest page) {
        return answers.listed(reports.texts(surveyId, page), TextRow.class, row -> row);
    }

    /** Whole countries or regions of them. */
    public enum Area {
        REGION,
        COUNTRY
    }

    @GET
    @Path("regions")
    @RolesAllowed({"librarian", "development-overseer", "hr-officer", "association-registrar", "auditor"})
    @Operation(
            summary = "Scales on competencies over the libraries of regions and countries, of surveys closed in a"
                    + " quarter that is over, as 2026-Q3; also as CSV")
    @APIResponseSchema(RegionRow.Rows.class)
    public Response regions(
            @QueryParam("quarter") @NotNull @Pattern(regexp = Quarter.FORM) String quarter,
            @QueryParam("area") Area area,
            @QueryParam("competency") UUID competencyId) {
        return answers.listed(reports.ofRegions(Quarter.of(quarter), area, competencyId), RegionRow.class, row -> row);
    }
}
