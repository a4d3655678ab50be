package org.librarycpd.portfolio.entry.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.http.Spreadsheet;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.entry.EntryAccess;
import org.librarycpd.portfolio.entry.EntryTerms;
import org.librarycpd.portfolio.entry.FindPortfolioEntries;
import org.librarycpd.portfolio.entry.PortfolioEntries;
import org.librarycpd.portfolio.entry.WritePortfolioEntry;

@Path("/api/v1/portfolio-entries")
@Tag(name = "portfolio-entries")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
public class PortfolioEntryResource {

    private final PortfolioEntries entries;
    private final WritePortfolioEntry write;
    private final FindPortfolioEntries finder;
    private final EntryAccess access;
    private final Caller caller;
    private final EntryAnswers answers;
    private final Answers plain;

    PortfolioEntryResource(
            PortfolioEntries entries,
            WritePortfolioEntry write,
            FindPortfolioEntries finder,
            EntryAccess access,
            Caller caller,
            EntryAnswers answers,
            Answers plain) {
        this.entries = entries;
        this.write = write;
        this.finder = finder;
        this.access = access;
        this.caller = caller;
        this.answers = answers;
        this.plain = plain;
    }

    @POST
    @Idempotent
    @Operation(summary = "The owner drafts an entry about something learnt")
    @APIResponseSchema(value = EntryView.class, responseCode = "201")
    public Response draft(@Valid @NotNull EntryTerms terms) {
        return answers.created(write.draft(caller.personId(), terms));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "An entry: for its owner, and from the submission on for heads above and the overseer")
    @APIResponseSchema(EntryView.class)
    public Response read(@PathParam("id") UUID id) {
        var entry = entries.require(id);
        access.requireReader(entry, caller.personId());
        return answers.found(entry);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Spreadsheet.CSV})
    @Transactional
    @Operation(
            summary =
                    "My entries; a person's (for heads above and the overseer); those that name a gap; those that await my verification")
    @APIResponseSchema(EntryView.ListView.class)
    public Response list(@BeanParam EntryQuery query, @Valid @BeanParam PageRequest page) {
        var found = query.awaitingVerification()
                ? finder.awaitingVerification(caller.personId(), page)
                : finder.handle(caller.personId(), query.filter(), page);
        return answers.listed(found, page);
    }

    @PUT
    @Path("{id}")
    @Idempotent(required = false)
    @Operation(summary = "The owner rewrites a draft or a returned entry")
    @APIResponseSchema(value = EntryView.class, responseCode = "200")
    public Response rewrite(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull EntryTerms terms) {
        return answers.changed(write.rewrite(id, seen, caller.personId(), terms));
    }

    @DELETE
    @Path("{id}")
    @Idempotent(required = false)
    @Operation(summary = "The owner throws a draft away, with its evidence")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public Response delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        write.delete(id, seen, caller.personId());
        return Response.noContent().build();
    }

    @GET
    @Path("{id}/allowed-actions")
    @Transactional
    @Operation(summary = "What the caller may do with the entry now")
    @APIResponseSchema(EntryActions.class)
    public Response allowedActions(@PathParam("id") UUID id) {
        var entry = entries.require(id);
        var me = caller.personId();
        access.requireReader(entry, me);
        var actions = EntryActions.of(entry, access.isOwner(entry, me), access.mayVerify(entry, me));
        return plain.found(entry.version(), "actions-" + Integer.toHexString(actions.hashCode()), () -> actions);
    }
}
