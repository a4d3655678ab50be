package org.librarycpd.appraisal.cycle.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.cycle.AppraisalCycles;
import org.librarycpd.appraisal.cycle.CycleOpening;
import org.librarycpd.appraisal.cycle.CycleOpenings;
import org.librarycpd.appraisal.cycle.LeftOut;
import org.librarycpd.appraisal.cycle.OpenCycle;
import org.librarycpd.appraisal.cycle.OpeningStatus;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.http.Spreadsheet;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.rule.PlatformRule;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/appraisal-cycles/{id}/opening")
@RolesAllowed({"development-overseer", "librarian"})
@Tag(name = "appraisal-cycles")
public class CycleOpeningResource {

    private final AppraisalCycles cycles;
    private final CycleOpenings openings;
    private final OpenCycle open;
    private final Staff staff;
    private final Caller caller;
    private final Answers answers;

    CycleOpeningResource(
            AppraisalCycles cycles,
            CycleOpenings openings,
            OpenCycle open,
            Staff staff,
            Caller caller,
            Answers answers) {
        this.cycles = cycles;
        this.openings = openings;
        this.open = open;
        this.staff = staff;
        this.caller = caller;
        this.answers = answers;
    }

    /**
     * How far an opening has come.
     *
     * @param done people looked at, each of them appraised, left out on purpose, or skipped
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OpeningView(
            UUID id,
            UUID cycleId,
            OpeningStatus status,
            int total,
            int done,
            int appraised,
            int excluded,
            int skipped,
            Instant askedAt) {

        static OpeningView of(CycleOpening opening) {
            return new OpeningView(
                    opening.id(),
                    opening.cycleId(),
                    opening.status(),
                    opening.total(),
                    opening.done(),
                    opening.made(),
                    opening.excluded(),
                    opening.skipped(),
                    opening.askedAt());
        }
    }

    @POST
    @Idempotent(required = false)
    @Operation(
            summary = "The overseer opens a cycle: an appraisal is made for each person of the population",
            description =
                    "Follow the operation at Location. Asked for again once it has ended, it takes in those who were"
                            + " skipped, after what kept them out was put right; nobody is taken in twice.")
    @APIResponseSchema(value = OpeningView.class, responseCode = "202")
    public Response open(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        var opening = open.ask(id, caller.personId(), seen);
        return Response.accepted(OpeningView.of(opening))
                .location(URI.create("/api/v1/appraisal-cycles/" + id + "/opening"))
                .build();
    }

    @GET
    @Transactional
    @Operation(summary = "How far the opening has come")
    @APIResponseSchema(OpeningView.class)
    public Response read(@PathParam("id") UUID id) {
        cycles.require(id);
        staff.requireOverseer(caller.personId());
        var opening = openings.ofCycle(id).orElseThrow(PlatformRule.NOTHING_IS_HERE::refuse);
        return answers.found(opening.version(), "opening", () -> OpeningView.of(opening));
    }

    @GET
    @Path("left-out")
    @Produces({MediaType.APPLICATION_JSON, Spreadsheet.CSV})
    @Transactional
    @Operation(summary = "Who was not taken in and why: those skipped, or those left out on purpose")
    @APIResponseSchema(LeftOutPage.class)
    public Response leftOut(
            @PathParam("id") UUID id,
            @QueryParam("onPurpose") @DefaultValue("false") boolean onPurpose,
            @Valid @BeanParam PageRequest page) {
        cycles.require(id);
        staff.requireOverseer(caller.personId());
        var found = Page.of(openings.leftOut(id, onPurpose, page), page, LeftOut::id)
                .map(person -> PopulationRow.of(person, answers.language()));
        return answers.listed(found, PopulationRow.class, Function.identity());
    }

    /** What a page of people who are not appraised looks like. */
    record LeftOutPage(List<PopulationRow> items) {}
}
