package org.librarycpd.registry.attestation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.registry.attestation.AttestCompletion;
import org.librarycpd.registry.attestation.Attestation;
import org.librarycpd.registry.attestation.AttestationPolicy;
import org.librarycpd.registry.attestation.Attestations;
import org.librarycpd.registry.attestation.ClaimAttestation;
import org.librarycpd.registry.attestation.VoidAttestation;
import org.librarycpd.registry.programme.Programmes;
import org.librarycpd.registry.run.ProgrammeRuns;

@Path("/api/v1/attestations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attestations", description = "A provider's word that the holder of a code completed a run")
public class AttestationResource {

    private static final String SYSTEM = "attestations.write";
    private static final String REPRESENTATIVE = "provider-representative";

    private final AttestCompletion attest;
    private final ClaimAttestation claim;
    private final VoidAttestation annul;
    private final Attestations attestations;
    private final AttestationPolicy policy;
    private final ProgrammeRuns runs;
    private final Programmes programmes;
    private final Caller caller;
    private final Answers answers;

    AttestationResource(
            AttestCompletion attest,
            ClaimAttestation claim,
            VoidAttestation annul,
            Attestations attestations,
            AttestationPolicy policy,
            ProgrammeRuns runs,
            Programmes programmes,
            Caller caller,
            Answers answers) {
        this.attest = attest;
        this.claim = claim;
        this.annul = annul;
        this.attestations = attestations;
        this.policy = policy;
        this.runs = runs;
        this.programmes = programmes;
        this.caller = caller;
        this.answers = answers;
    }

    public record AttestRequest(
            @NotNull UUID runId,
            @NotBlank @Size(max = 40) String code,
            @NotNull LocalDate completedOn,
            @Positive @Max(5000) int hours) {}

    public record ClaimRequest(
            @NotNull UUID runId, @NotBlank @Size(max = 40) String code) {}

    public record VoidRequest(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @RolesAllowed({SYSTEM, REPRESENTATIVE})
    @Idempotent
    @Operation(summary = "Attest a completion by run and code; the answer never tells whether a person was found")
    @APIResponse(
            responseCode = "202",
            content = @Content(schema = @Schema(implementation = ProviderAttestationView.class)))
    public Response attest(@Valid @NotNull AttestRequest request) {
        var taken = attest.handle(request.runId(), request.code(), request.completedOn(), request.hours());
        var created = answers.created(
                taken.id(),
                taken.versionForProvider(),
                ProviderAttestationView.KIND,
                ProviderAttestationView.of(taken));
        return Response.fromResponse(created).status(Response.Status.ACCEPTED).build();
    }

    @POST
    @Path("claims")
    @RolesAllowed("librarian")
    @Idempotent(required = false)
    @Operation(summary = "Claim an attestation that found nobody, with the code that the provider gave to the learner")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LearnerAttestationView.class)))
    public Response claim(@Valid @NotNull ClaimRequest request) {
        var claimed = claim.handle(request.runId(), request.code(), caller.personId());
        return answers.changed(claimed.version(), LearnerAttestationView.KIND, forLearner(claimed));
    }

    @POST
    @Path("{id}/voiding")
    @RolesAllowed({SYSTEM, REPRESENTATIVE})
    @Idempotent(required = false)
    @Operation(summary = "Void one's own attestation, with a reason")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProviderAttestationView.class)))
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull VoidRequest request) {
        var voided = annul.handle(id, request.reason(), seen);
        return answers.changed(
                voided.versionForProvider(), ProviderAttestationView.KIND, ProviderAttestationView.of(voided));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"librarian", SYSTEM, REPRESENTATIVE})
    @Transactional
    @Operation(summary = "The learner's own attestation, or the provider's own without the person")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {LearnerAttestationView.class, ProviderAttestationView.class})))
    public Response read(@PathParam("id") UUID id) {
        var attestation = attestations.require(id);
        if (policy.isLearner(attestation)) {
            return answers.found(attestation.version(), LearnerAttestationView.KIND, () -> forLearner(attestation));
        }
        policy.requireProvider(attestation.providerId());
        return answers.found(
                attestation.versionForProvider(),
                ProviderAttestationView.KIND,
                () -> ProviderAttestationView.of(attestation));
    }

    private LearnerAttestationView forLearner(Attestation attestation) {
        return LearnerAttestationView.of(
                attestation,
                runs.require(attestation.runId()),
                programmes.require(attestation.programmeId()),
                answers.language());
    }
}
