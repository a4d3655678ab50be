package org.librarycpd.appraisal.cycle.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.cycle.AppraisalCycles;
import org.librarycpd.appraisal.cycle.PreviewPopulation;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.http.Spreadsheet;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/appraisal-cycles/{id}/population")
@RolesAllowed({"development-overseer", "librarian"})
@Tag(name = "appraisal-cycles")
public class CyclePopulationResource {

    private final AppraisalCycles cycles;
    private final PreviewPopulation preview;
    private final Staff staff;
    private final Caller caller;
    private final Answers answers;

    CyclePopulationResource(
            AppraisalCycles cycles, PreviewPopulation preview, Staff staff, Caller caller, Answers answers) {
        this.cycles = cycles;
        this.preview = preview;
        this.staff = staff;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Spreadsheet.CSV})
    @Transactional
    @Operation(summary = "Who would be appraised if the cycle were opened now, by whom, and who not and why")
    @APIResponseSchema(PopulationPage.class)
    public Response preview(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        var cycle = cycles.require(id);
        staff.requireOverseer(caller.personId());
        var found = Page.of(
                        preview.of(cycle, page),
                        page,
                        decision -> decision.candidate().staffMemberId())
                .map(decision -> PopulationRow.of(decision, answers.language()));
        return answers.listed(found, PopulationRow.class, Function.identity());
    }

    /** What a page of a population looks like. */
    record PopulationPage(List<PopulationRow> items) {}
}
