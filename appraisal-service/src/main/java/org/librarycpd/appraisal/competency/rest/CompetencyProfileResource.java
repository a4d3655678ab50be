package org.librarycpd.appraisal.competency.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.competency.Competencies;
import org.librarycpd.appraisal.competency.CompetencyProfile;
import org.librarycpd.appraisal.competency.CompetencyProfiles;
import org.librarycpd.appraisal.competency.Requirement;
import org.librarycpd.appraisal.competency.SetProfile;
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
    private final Caller caller;
    private final Answers answers;

    CompetencyProfileResource(
            CompetencyProfiles profiles, Competencies competencies, SetProfile set, Caller caller, Answers answers) {
        this.profiles = profiles;
        this.competencies = competencies;
        this.set = set;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(
            summary = "The overseer says what a position asks for from a day on, or what a department adds or raises")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = ProfileView.class)))
    public Response set(@Valid @NotNull SetProfileRequest request) {
        var profile = set.handle(caller.personId(), request.post(), request.term(), request.needed());
        return answers.created(profile.id(), profile.version(), VIEW, view(profile));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "A profile of one's own library")
    @APIResponse(
            responseCode = "200",
            description = "The profile",
            content = @Content(schema = @Schema(implementation = ProfileView.class)))
    public Response read(@PathParam("id") UUID id) {
        var profile = profiles.require(id);
        return answers.found(profile.version(), VIEW, () -> view(profile));
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "The profiles of one's own library, the newest first; on a day, those that hold then")
    @APIResponse(
            responseCode = "200",
            description = "A page of profiles",
            content = @Content(schema = @Schema(implementation = ProfileRows.class)))
    public Response list(
            @QueryParam("position") UUID positionId,
            @QueryParam("department") UUID departmentId,
            @QueryParam("on") LocalDate on,
            @Valid @BeanParam PageRequest page) {
        var found = profiles.list(positionId, departmentId, on, page);
        return answers.listed(Page.of(found, page, CompetencyProfile::id).map(p -> ProfileRow.of(p, etag(p))));
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
