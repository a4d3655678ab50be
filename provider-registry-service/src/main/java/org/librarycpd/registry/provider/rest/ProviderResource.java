package org.librarycpd.registry.provider.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.registry.provider.NameRepresentatives;
import org.librarycpd.registry.provider.NameSystems;
import org.librarycpd.registry.provider.Provider;
import org.librarycpd.registry.provider.ProviderPolicy;
import org.librarycpd.registry.provider.Providers;
import org.librarycpd.registry.provider.RegisterProvider;

@Path("/api/v1/providers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "providers", description = "Organisations that teach, common to all libraries")
public class ProviderResource {

    private final Providers providers;
    private final ProviderPolicy policy;
    private final RegisterProvider register;
    private final NameRepresentatives nameRepresentatives;
    private final NameSystems nameSystems;
    private final Answers answers;

    ProviderResource(
            Providers providers,
            ProviderPolicy policy,
            RegisterProvider register,
            NameRepresentatives nameRepresentatives,
            NameSystems nameSystems,
            Answers answers) {
        this.providers = providers;
        this.policy = policy;
        this.register = register;
        this.nameRepresentatives = nameRepresentatives;
        this.nameSystems = nameSystems;
        this.answers = answers;
    }

    public record RepresentativesRequest(
            @NotNull @Size(max = 50) List<@NotNull UUID> representatives) {}

    public record SystemsRequest(
            @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = "\\S{1,100}") String> systems) {}

    public record ProviderList(List<ProviderView> items) {}

    @POST
    @RolesAllowed("association-registrar")
    @Idempotent
    @Operation(summary = "Register a provider with the people and IT systems that act for it")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProviderView.class)))
    public Response register(@Valid @NotNull RegisterProviderRequest request) {
        var provider = register.handle(
                request.name(), request.kind(), request.site(), request.representatives(), request.systems());
        return answers.created(provider.id(), provider.version(), kind(provider), view(provider));
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "The providers, newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProviderList.class)))
    public Response list(@Valid @BeanParam PageRequest page) {
        return answers.listed(Page.of(providers.all(page), page, Provider::id).map(this::view));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One provider; who acts for it is shown to the registrar and its representatives")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProviderView.class)))
    public Response read(@PathParam("id") UUID id) {
        var provider = providers.require(id);
        return answers.found(provider.version(), kind(provider), () -> view(provider));
    }

    @PUT
    @Path("{id}/representatives")
    @RolesAllowed("association-registrar")
    @Idempotent(required = false)
    @Operation(summary = "Name the people who act for a provider")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProviderView.class)))
    public Response nameRepresentatives(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull RepresentativesRequest request) {
        return changed(nameRepresentatives.handle(id, request.representatives(), seen));
    }

    @PUT
    @Path("{id}/systems")
    @RolesAllowed("association-registrar")
    @Idempotent(required = false)
    @Operation(summary = "Name the IT systems (client ids) that attest for a provider")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProviderView.class)))
    public Response nameSystems(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull SystemsRequest request) {
        return changed(nameSystems.handle(id, request.systems(), seen));
    }

    private Response changed(Provider provider) {
        return answers.changed(provider.version(), kind(provider), view(provider));
    }

    private String kind(Provider provider) {
        return policy.seesItsPeopleAndSystems(provider) ? ProviderView.INSIDE : ProviderView.OUTSIDE;
    }

    private ProviderView view(Provider provider) {
        return ProviderView.of(provider, policy.seesItsPeopleAndSystems(provider), answers.language());
    }
}
