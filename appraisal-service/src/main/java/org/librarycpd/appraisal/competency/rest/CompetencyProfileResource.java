package org.librarycpd.appraisal.competency.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.competency.Competencies;
import org.librarycpd.appraisal.competency.CompetencyProfile;
import org.librarycpd.appraisal.competency.CompetencyProfiles;
import org.librarycpd.appraisal.competency.EndProfile;
import org.librarycpd.appraisal.competency.MoveProfile;
import org.librarycpd.appraisal.competency.ReadAppliedProfile;
import org.librarycpd.appraisal.competency.Requirement;
import org.librarycpd.appraisal.competency.SetProfile;
import org.librarycpd.appraisal.staff.Post;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

/** Profiles are read by everyone of the library: nobody is measured by what he cannot see. */
@Path("/api/v1/competency-profiles")
@Tag(name = "competency-profiles")
public class CompetencyProfileResource {

    private static final String VIEW = "profile";

    private final CompetencyProfiles profiles;
    private final Competencies competencies;
    private final SetProfile set;
    private final MoveProfile move;
    private final EndProfile end;
    private final ReadAppliedProfile applied;
    private final Caller caller;
    private final Answers answers;

    CompetencyProfileResource(
            CompetencyProfiles profiles,
            Competencies competencies,
            SetProfile set,
            MoveProfile move,
            EndProfile end,
            ReadAppliedProfile applied,
            Caller caller,
            Answers answers) {
        this.profiles = profiles;
        this.competencies = competencies;
        this.set = set;
        this.move = move;
        this.end = end;
        this.applied = applied;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(
            summary = "The overseer says what a position asks for from a day on, or what a department adds or raises")
    @APIResponseSchema(value = ProfileView.class, responseCode = "201")
    public Response set(@Valid @NotNull SetProfileRequest request) {
        var profile = set.handle(caller.personId(), request.post(), request.term(), request.needed());
        return answers.created(profile.id(), profile.version(), VIEW, view(profile));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "A profile of one's own library")
    @APIResponseSchema(ProfileView.class)
    public Response read(@PathParam("id") UUID id) {
        var profile = profiles.require(id);
        return answers.found(profile.version(), VIEW, () -> view(profile));
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "The profiles of one's own library, the newest first; on a day, those that hold then")
    @APIResponseSchema(ProfileRows.class)
    public Response list(
            @QueryParam("position") UUID positionId,
            @QueryParam("department") UUID departmentId,
            @QueryParam("on") LocalDate on,
            @Valid @BeanParam PageRequest page) {
        var found = profiles.list(positionId, departmentId, on, page);
        return answers.listed(Page.of(found, page, CompetencyProfile::id).map(p -> ProfileRow.of(p, etag(p))));
    }

    @GET
    @Path("applied")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            summary =
                    "What a person was asked for on a day by the post held then, or what a post asks for; today unless said",
            description = "A person's is told to her, her heads, the overseer and auditors.")
    @APIResponseSchema(AppliedProfileView.class)
    public Response applied(
            @QueryParam("person") UUID personId,
            @QueryParam("position") UUID positionId,
            @QueryParam("department") UUID departmentId,
            @QueryParam("on") LocalDate on) {
        var it = positionId == null
                ? applied.to(
                        personId == null ? caller.personId() : personId, on, caller.personId(), caller.has("auditor"))
                : applied.at(new Post(positionId, departmentId), on);
        var named = it.profile().requirements().stream()
                .map(Requirement::competencyId)
                .toList();
        return Response.ok(AppliedProfileView.of(it, competencies.byId(named), answers.language()))
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept-Language, Authorization")
                .build();
    }

    @POST
    @Path("{id}/successor")
    @Idempotent
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer sets a profile anew with the competencies of another version of its framework")
    @APIResponseSchema(value = MovedProfileView.class, responseCode = "201")
    public Response move(@PathParam("id") UUID id, @Valid @NotNull MoveProfileRequest request) {
        var moved = move.handle(id, caller.personId(), request.frameworkId(), request.term());
        var profile = moved.profile();
        var lost = moved.withoutSuccessor().stream()
                .map(c -> c.in(answers.language()))
                .toList();
        return Response.fromResponse(
                        answers.changed(profile.version(), VIEW, new MovedProfileView(view(profile), lost)))
                .status(Response.Status.CREATED)
                .location(URI.create("/api/v1/competency-profiles/" + profile.id()))
                .build();
    }

    @POST
    @Path("{id}/ending")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer gives a profile its last day")
    @APIResponseSchema(value = ProfileView.class, responseCode = "200")
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull EndProfileRequest request) {
        var profile = end.handle(id, caller.personId(), request.lastDay(), seen);
        return answers.changed(profile.version(), VIEW, view(profile));
    }

    private ProfileView view(CompetencyProfile profile) {
        var named =
                profile.requirements().stream().map(Requirement::competencyId).toList();
        return ProfileView.of(profile, competencies.byId(named), answers.language());
    }

    private String etag(CompetencyProfile profile) {
        var tag = IfMatch.tag(profile.version(), answers.language(), VIEW);
        return '"' + tag.getValue() + '"';
    }

    /** What a page of profiles looks like. */
    record ProfileRows(java.util.List<ProfileRow> items) {}
}
