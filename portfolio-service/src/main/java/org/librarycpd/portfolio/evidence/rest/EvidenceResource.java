package org.librarycpd.portfolio.evidence.rest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.kit.rule.PlatformRule.THE_REQUEST_IS_WELL_FORMED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.entry.EntryAccess;
import org.librarycpd.portfolio.entry.PortfolioEntries;
import org.librarycpd.portfolio.evidence.Evidence;
import org.librarycpd.portfolio.evidence.Evidences;
import org.librarycpd.portfolio.evidence.KeepEvidence;
import org.librarycpd.portfolio.personal.ReadingLog;

/** Evidence never changes and is guarded by the state of its entry, so If-Match is not asked for. */
@Path("/api/v1/portfolio-entries/{id}/evidence")
@Tag(name = "portfolio-entries")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
public class EvidenceResource {

    private static final String VIEW = "evidence";

    private final KeepEvidence keep;
    private final PortfolioEntries entries;
    private final Evidences evidences;
    private final EntryAccess access;
    private final EvidenceContent content;
    private final ReadingLog readings;
    private final Caller caller;
    private final Answers answers;

    EvidenceResource(
            KeepEvidence keep,
            PortfolioEntries entries,
            Evidences evidences,
            EntryAccess access,
            EvidenceContent content,
            ReadingLog readings,
            Caller caller,
            Answers answers) {
        this.keep = keep;
        this.entries = entries;
        this.evidences = evidences;
        this.access = access;
        this.content = content;
        this.readings = readings;
        this.caller = caller;
        this.answers = answers;
    }

    public record LinkRequest(
            @Size(max = 200) String title,
            @NotBlank @Size(max = 2000) String link) {}

    @POST
    @Consumes(APPLICATION_JSON)
    @Idempotent
    @Operation(summary = "The owner adds a link to a draft or a returned entry")
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    public Response addLink(@PathParam("id") UUID id, @Valid @NotNull LinkRequest request) {
        return created(keep.link(id, caller.personId(), title(request.title()), request.link()));
    }

    @POST
    @Consumes(MULTIPART_FORM_DATA)
    @Idempotent
    @Operation(summary = "The owner adds a file of at most 10 MiB to a draft or a returned entry")
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    public Response addFile(
            @PathParam("id") UUID id,
            @RestForm("file") FileUpload file,
            @RestForm("title") @Size(max = 200) String title) {
        if (file == null) {
            throw THE_REQUEST_IS_WELL_FORMED.refuse().at("/file");
        }
        return created(keep.file(id, caller.personId(), title(title), file.uploadedFile(), file.fileName()));
    }

    @GET
    @Transactional
    @Operation(summary = "An entry's evidence, for whoever may read the entry")
    @APIResponseSchema(EvidenceView.ListView.class)
    public Response list(@PathParam("id") UUID id) {
        var owner = ownerForReader(id);
        return answers.listed(new Page<>(evidences.of(id), null).map(evidence -> EvidenceView.of(owner, evidence)));
    }

    @GET
    @Path("{evidenceId}")
    @Transactional
    @Operation(summary = "What a piece of evidence is")
    @APIResponseSchema(EvidenceView.class)
    public Response read(@PathParam("id") UUID id, @PathParam("evidenceId") UUID evidenceId) {
        var owner = ownerForReader(id);
        var evidence = evidences.require(id, evidenceId);
        return answers.found(0, VIEW, () -> EvidenceView.of(owner, evidence));
    }

    @GET
    @Path("{evidenceId}/content")
    @Transactional
    @Operation(summary = "The file itself, to be saved")
    @APIResponse(responseCode = "200", description = "The file, of the type its content has.")
    public Response content(@PathParam("id") UUID id, @PathParam("evidenceId") UUID evidenceId) {
        var owner = ownerForReader(id);
        var evidence = evidences.require(id, evidenceId);
        NOTHING_IS_HERE.require(evidence.isFile());
        readings.note(owner, "evidence", evidenceId);
        return content.of(evidence);
    }

    @DELETE
    @Path("{evidenceId}")
    @Idempotent(required = false)
    @Operation(summary = "The owner removes evidence from a draft or a returned entry")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public Response remove(@PathParam("id") UUID id, @PathParam("evidenceId") UUID evidenceId) {
        keep.remove(id, evidenceId, caller.personId());
        return Response.noContent().build();
    }

    private UUID ownerForReader(UUID id) {
        var entry = entries.require(id);
        access.requireReader(entry, caller.personId());
        return entry.ownerId();
    }

    private Response created(Evidence evidence) {
        return answers.created(evidence.id(), 0, VIEW, EvidenceView.of(caller.personId(), evidence));
    }

    private static String title(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
