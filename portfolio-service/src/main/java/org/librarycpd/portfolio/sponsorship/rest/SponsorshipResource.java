package org.librarycpd.portfolio.sponsorship.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.portfolio.sponsorship.ArrangeSponsorship;
import org.librarycpd.portfolio.sponsorship.Sponsorship;
import org.librarycpd.portfolio.sponsorship.SponsorshipTerms;

/** An association supports a learner. */
@Path("/api/v1/sponsorships")
@Tag(name = "sponsorships")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "association-registrar"})
public class SponsorshipResource {

    private static final String VIEW = "sponsorship";

    private final ArrangeSponsorship arrange;
    private final Answers answers;

    SponsorshipResource(ArrangeSponsorship arrange, Answers answers) {
        this.arrange = arrange;
        this.answers = answers;
    }

    public record OfferRequest(
            @Min(1) @Max(10_000_000_00L) long amountKopecks,
            @NotNull @FutureOrPresent LocalDate until) {}

    public record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    public record GrantRequest(@Size(max = 100) String paymentOrder) {}

    @POST
    @Idempotent
    @Operation(summary = "I ask for support; a registrar offers it to a person of a library")
    @APIResponseSchema(value = SponsorshipView.class, responseCode = "201")
    public Response begin(@Valid @NotNull SponsorshipTerms terms) {
        var sponsorship = arrange.begin(terms);
        return answers.created(sponsorship.id(), sponsorship.version(), VIEW, view(sponsorship));
    }

    @GET
    @Operation(summary = "Mine; for a registrar what they offered, or with open=true requests nobody has taken up")
    @APIResponseSchema(SponsorshipView.ListView.class)
    public Response list(@QueryParam("open") boolean open, @Valid @BeanParam PageRequest page) {
        return answers.listed(
                Page.of(arrange.list(open, page), page, Sponsorship::id).map(this::view));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "For the learner and the sponsor; an open request for every registrar")
    @APIResponseSchema(SponsorshipView.class)
    public Response read(@PathParam("id") UUID id) {
        var sponsorship = arrange.known(id);
        return answers.found(sponsorship.version(), VIEW, () -> view(sponsorship));
    }

    @POST
    @Path("{id}/offer")
    @RolesAllowed("association-registrar")
    @Idempotent(required = false)
    @Operation(summary = "A registrar takes a request up")
    @APIResponseSchema(value = SponsorshipView.class, responseCode = "200")
    public Response offer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull OfferRequest request) {
        return changed(arrange.takeUp(id, request.amountKopecks(), request.until(), seen));
    }

    @POST
    @Path("{id}/acceptance")
    @Idempotent(required = false)
    @Operation(summary = "The learner accepts")
    @APIResponseSchema(value = SponsorshipView.class, responseCode = "200")
    public Response accept(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(arrange.accept(id, seen));
    }

    @POST
    @Path("{id}/declining")
    @Idempotent(required = false)
    @Operation(summary = "The learner declines, with the reason")
    @APIResponseSchema(value = SponsorshipView.class, responseCode = "200")
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ReasonRequest request) {
        return changed(arrange.decline(id, request.reason(), seen));
    }

    @POST
    @Path("{id}/granting")
    @RolesAllowed("association-registrar")
    @Idempotent(required = false)
    @Operation(summary = "The association has paid")
    @APIResponseSchema(value = SponsorshipView.class, responseCode = "200")
    public Response grant(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid GrantRequest request) {
        return changed(arrange.grant(id, request == null ? null : request.paymentOrder(), seen));
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent(required = false)
    @Operation(summary = "The learner takes a request back, the association an offer that is not paid")
    @APIResponseSchema(value = SponsorshipView.class, responseCode = "200")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ReasonRequest request) {
        return changed(arrange.withdraw(id, request.reason(), seen));
    }

    private Response changed(Sponsorship sponsorship) {
        return answers.changed(sponsorship.version(), VIEW, view(sponsorship));
    }

    private SponsorshipView view(Sponsorship sponsorship) {
        var tag = IfMatch.tag(sponsorship.version(), answers.language(), VIEW);
        return SponsorshipView.of(sponsorship, "\"" + tag.getValue() + "\"");
    }
}
