package org.librarycpd.appraisal.cycle.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.cycle.CyclePolicies;
import org.librarycpd.appraisal.cycle.CyclePolicy;
import org.librarycpd.appraisal.cycle.PolicyStatus;
import org.librarycpd.appraisal.cycle.WritePolicy;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/appraisal-policies")
@Tag(name = "appraisal-cycles")
public class AppraisalPolicyResource {

    private final CyclePolicies policies;
    private final WritePolicy write;
    private final Staff staff;
    private final Caller caller;
    private final Answers answers;

    AppraisalPolicyResource(CyclePolicies policies, WritePolicy write, Staff staff, Caller caller, Answers answers) {
        this.policies = policies;
        this.write = write;
        this.staff = staff;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer drafts a policy: whom the library appraises, and how")
    @APIResponseSchema(value = PolicyView.class, responseCode = "201")
    public Response draft(@Valid @NotNull PolicyRequest request) {
        return created(write.draft(caller.personId(), request.text()));
    }

    @GET
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor"})
    @Transactional
    @Operation(summary = "The library's policies, the newest first")
    @APIResponseSchema(PolicyPage.class)
    public Response list(@QueryParam("status") PolicyStatus status, @Valid @BeanParam PageRequest page) {
        var isForTheOverseer = staff.isOverseer(caller.personId());
        return answers.listed(Page.of(policies.list(status, page), page, CyclePolicy::id)
                .map(policy -> view(policy, isForTheOverseer)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor"})
    @Transactional
    @Operation(summary = "A policy; those left out by name are shown to the overseer only")
    @APIResponseSchema(PolicyView.class)
    public Response read(@PathParam("id") UUID id) {
        var policy = policies.require(id);
        var isForTheOverseer = staff.isOverseer(caller.personId());
        return answers.found(policy.version(), kind(isForTheOverseer), () -> view(policy, isForTheOverseer));
    }

    @GET
    @Path("{id}/allowed-actions")
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor"})
    @Transactional
    @Operation(summary = "What I may do next with this policy")
    @APIResponseSchema(AllowedActionsView.class)
    public Response allowedActions(@PathParam("id") UUID id) {
        var policy = policies.require(id);
        var isForTheOverseer = staff.isOverseer(caller.personId());
        return answers.found(
                policy.version(),
                "actions-" + kind(isForTheOverseer),
                () -> isForTheOverseer ? AllowedActionsView.of(policy) : AllowedActionsView.NONE);
    }

    @PUT
    @Path("{id}")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer changes a draft")
    @APIResponseSchema(PolicyView.class)
    public Response rewrite(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull PolicyRequest request) {
        return changed(write.rewrite(id, caller.personId(), request.text(), seen));
    }

    @POST
    @Path("{id}/versions")
    @Idempotent
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer drafts the next version of a policy in force")
    @APIResponseSchema(value = PolicyView.class, responseCode = "201")
    public Response draftNextVersion(@PathParam("id") UUID id) {
        return created(write.draftNextVersion(id, caller.personId()));
    }

    @POST
    @Path("{id}/entry-into-force")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer puts a draft in force; the version before it is retired")
    @APIResponseSchema(PolicyView.class)
    public Response putInForce(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(write.putInForce(id, caller.personId(), seen));
    }

    @POST
    @Path("{id}/retirement")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer retires a policy; cycles under it go on")
    @APIResponseSchema(PolicyView.class)
    public Response retire(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(write.retire(id, caller.personId(), seen));
    }

    private Response created(CyclePolicy policy) {
        return Response.created(URI.create("/api/v1/appraisal-policies/" + policy.id()))
                .entity(view(policy, true))
                .tag(IfMatch.tag(policy.version(), answers.language(), kind(true)))
                .build();
    }

    private Response changed(CyclePolicy policy) {
        return answers.changed(policy.version(), kind(true), view(policy, true));
    }

    private PolicyView view(CyclePolicy policy, boolean isForTheOverseer) {
        var tag = IfMatch.tag(policy.version(), answers.language(), kind(isForTheOverseer));
        return PolicyView.of(policy, isForTheOverseer, answers.language(), '"' + tag.getValue() + '"');
    }

    private static String kind(boolean isForTheOverseer) {
        return isForTheOverseer ? "policy-whole" : "policy";
    }

    /** What a page of policies looks like. */
    record PolicyPage(List<PolicyView> items) {}
}
