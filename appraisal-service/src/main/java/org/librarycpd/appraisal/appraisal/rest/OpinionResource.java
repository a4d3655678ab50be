package org.librarycpd.appraisal.appraisal.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.appraisal.GiveOpinion;
import org.librarycpd.appraisal.appraisal.Opinion;
import org.librarycpd.appraisal.appraisal.Opinions;
import org.librarycpd.appraisal.appraisal.rest.AppraisalStepRequests.SubmissionRequest;
import org.librarycpd.appraisal.competency.Competencies;
import org.librarycpd.appraisal.competency.Requirement;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

/** For those who were asked; an expert from outside finds what was assigned under {@code expert-assignments}. */
@Path("/api/v1/appraisal-opinions")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "external-expert"})
@Tag(name = "appraisal-opinions")
public class OpinionResource {

    private static final String VIEW = "opinion";

    private final Opinions opinions;
    private final GiveOpinion give;
    private final Competencies competencies;
    private final Caller caller;
    private final Answers answers;

    OpinionResource(Opinions opinions, GiveOpinion give, Competencies competencies, Caller caller, Answers answers) {
        this.opinions = opinions;
        this.give = give;
        this.competencies = competencies;
        this.caller = caller;
        this.answers = answers;
    }

    public record DeclineRequest(
            @NotNull @Size(min = 1, max = 2000) String reason) {}

    @GET
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Transactional
    @Operation(summary = "Opinions that I was asked for as a colleague, the newest first")
    @APIResponseSchema(OpinionRows.class)
    public Response list(@Valid @BeanParam PageRequest page) {
        var found = Page.of(opinions.askedOf(caller.personId(), page), page, Opinion::id);
        return answers.listed(found.map(o -> OpinionView.Row.of(o, etag(o))));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(
            summary =
                    "An opinion that I was asked for, with what the position asks for; an expert declares conflicts first")
    @APIResponseSchema(OpinionView.class)
    public Response read(@PathParam("id") UUID id) {
        var opinion = give.requireOpenTo(id, caller.personId());
        return answers.found(opinion.version(), VIEW, () -> view(opinion));
    }

    @PUT
    @Path("{id}/ratings")
    @Idempotent(required = false)
    @Operation(
            summary =
                    "Write my opinion; replaces what was written before, and a colleague leaves out what he cannot judge")
    @APIResponseSchema(OpinionView.class)
    public Response write(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull AssessmentRequest request) {
        return changed(give.write(id, caller.personId(), request.ratings(), seen));
    }

    @POST
    @Path("{id}/submission")
    @Idempotent(required = false)
    @Operation(summary = "Give my opinion, written before or sent along")
    @APIResponseSchema(OpinionView.class)
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid SubmissionRequest request) {
        return changed(give.give(id, caller.personId(), request == null ? null : request.ratings(), seen));
    }

    @POST
    @Path("{id}/refusal")
    @Idempotent(required = false)
    @Operation(summary = "Decline to give an opinion")
    @APIResponseSchema(OpinionView.class)
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull DeclineRequest request) {
        return changed(give.decline(id, caller.personId(), request.reason(), seen));
    }

    private Response changed(Opinion opinion) {
        return answers.changed(opinion.version(), VIEW, view(opinion));
    }

    private OpinionView view(Opinion opinion) {
        var asked = give.asked(opinion);
        var named =
                competencies.byId(asked.stream().map(Requirement::competencyId).toList());
        return OpinionView.of(opinion, asked, named, answers.language());
    }

    private String etag(Opinion opinion) {
        var tag = IfMatch.tag(opinion.version(), answers.language(), VIEW);
        return '"' + tag.getValue() + '"';
    }

    /** What a page of opinions looks like. */
    record OpinionRows(List<OpinionView.Row> items) {}
}
