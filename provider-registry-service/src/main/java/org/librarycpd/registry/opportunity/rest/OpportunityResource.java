package org.librarycpd.registry.opportunity.rest;

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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.registry.opportunity.OfferPlaces;
import org.librarycpd.registry.opportunity.Opportunities;
import org.librarycpd.registry.opportunity.Opportunity;

@Path("/api/v1/opportunities")
@Tag(name = "opportunities", description = "Internships and exchanges that libraries offer")
@RolesAllowed({"development-overseer", "department-head"})
public class OpportunityResource {

    private final OfferPlaces offers;
    private final Opportunities opportunities;
    private final Tenant tenant;
    private final Answers answers;

    OpportunityResource(OfferPlaces offers, Opportunities opportunities, Tenant tenant, Answers answers) {
        this.offers = offers;
        this.opportunities = opportunities;
        this.tenant = tenant;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @Operation(summary = "The host library's overseer or a head drafts an offer")
    @APIResponseSchema(value = OpportunityView.class, responseCode = "201")
    public Response draft(@Valid @NotNull OpportunityRequest request) {
        var opportunity = offers.draft(request.offer());
        return answers.created(opportunity.id(), opportunity.version(), OpportunityView.KIND, view(opportunity));
    }

    @PUT
    @Path("{id}")
    @Idempotent(required = false)
    @Operation(summary = "Revise a draft or a published offer")
    @APIResponseSchema(value = OpportunityView.class, responseCode = "200")
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull OpportunityRequest request) {
        return changed(offers.revise(id, seen, request.offer()));
    }

    @POST
    @Path("{id}/publication")
    @Idempotent(required = false)
    @Operation(summary = "Publish a draft")
    @APIResponseSchema(value = OpportunityView.class, responseCode = "200")
    public Response publish(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(offers.publish(id, seen));
    }

    @POST
    @Path("{id}/closing")
    @Idempotent(required = false)
    @Operation(summary = "Take no more applications")
    @APIResponseSchema(value = OpportunityView.class, responseCode = "200")
    public Response close(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(offers.close(id, seen));
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent(required = false)
    @Operation(summary = "Withdraw an offer that will not take place")
    @APIResponseSchema(value = OpportunityView.class, responseCode = "200")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(offers.withdraw(id, seen));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One offer; a draft only for its library")
    @APIResponseSchema(OpportunityView.class)
    public Response read(@PathParam("id") UUID id) {
        var opportunity = offers.visible(id);
        return answers.found(opportunity.version(), OpportunityView.KIND, () -> view(opportunity));
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(
            summary = "Published offers, newest first; q forgives typing errors in Russian and English",
            description = "The own library's drafts and closed offers are found too.")
    @APIResponseSchema(OpportunityView.ListView.class)
    public Response find(@Valid @BeanParam OpportunityQuery query, @Valid @BeanParam PageRequest page) {
        var found = opportunities.found(query.by(tenant.libraryId()), page);
        return answers.listed(Page.of(found, page, Opportunity::id).map(this::view));
    }

    private Response changed(Opportunity opportunity) {
        return answers.changed(opportunity.version(), OpportunityView.KIND, view(opportunity));
    }

    private OpportunityView view(Opportunity opportunity) {
        return OpportunityView.of(opportunity, answers.language());
    }
}
