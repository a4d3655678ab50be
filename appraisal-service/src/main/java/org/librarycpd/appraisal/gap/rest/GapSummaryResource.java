package org.librarycpd.appraisal.gap.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.competency.Competencies;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.gap.GapGrouping;
import org.librarycpd.appraisal.gap.GapReports;
import org.librarycpd.appraisal.gap.GapReports.Count;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.Spreadsheet;

@Path("/api/v1/competency-gaps/summary")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
@Tag(name = "competency-gaps")
public class GapSummaryResource {

    private final GapReports reports;
    private final Competencies competencies;
    private final ReportScope scope;
    private final Answers answers;

    GapSummaryResource(GapReports reports, Competencies competencies, ReportScope scope, Answers answers) {
        this.reports = reports;
        this.competencies = competencies;
        this.scope = scope;
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Spreadsheet.CSV})
    @Operation(summary = "Which competencies, departments or positions have most gaps; also as CSV")
    @APIResponseSchema(GapSummary.class)
    public Response summary(
            @QueryParam("by") @DefaultValue("competency") @Pattern(regexp = "competency|department|position") String by,
            @QueryParam("department") UUID departmentId,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var grouping = GapGrouping.valueOf(by.toUpperCase(Locale.ROOT));
        var counts = reports.counts(grouping, scope.of(departmentId, limit));
        var named = grouping == GapGrouping.COMPETENCY ? named(counts) : Map.<UUID, Competency>of();
        var rows = counts.stream()
                .map(count -> GapSummaryRow.of(count, name(named.get(count.id()))))
                .toList();
        return answers.listed(new Page<>(rows, null), GapSummaryRow.class, row -> row);
    }

    private Map<UUID, Competency> named(List<Count> counts) {
        return competencies.byId(
                counts.stream().map(Count::id).filter(Objects::nonNull).toList());
    }

    private Competency.Named name(Competency competency) {
        return competency == null ? null : competency.in(answers.language());
    }

    /** What a summary looks like. */
    record GapSummary(List<GapSummaryRow> items) {}
}
