package org.librarycpd.portfolio.entry.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.entry.ReturnPortfolioEntry;
import org.librarycpd.portfolio.entry.SubmitPortfolioEntry;
import org.librarycpd.portfolio.entry.VerifyPortfolioEntry;
import org.librarycpd.portfolio.entry.WritePortfolioEntry;

@Path("/api/v1/portfolio-entries/{id}")
@Tag(name = "portfolio-entries")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
public class EntryDecisionResource {

    private final SubmitPortfolioEntry submit;
    private final VerifyPortfolioEntry verify;
    private final ReturnPortfolioEntry giveBack;
    private final WritePortfolioEntry write;
    private final Caller caller;
    private final EntryAnswers answers;

    EntryDecisionResource(
            SubmitPortfolioEntry submit,
            VerifyPortfolioEntry verify,
            ReturnPortfolioEntry giveBack,
            WritePortfolioEntry write,
            Caller caller,
            EntryAnswers answers) {
        this.submit = submit;
        this.verify = verify;
        this.giveBack = giveBack;
        this.write = write;
        this.caller = caller;
        this.answers = answers;
    }

    public record ReturnEntryRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("submission")
    @Idempotent(required = false)
    @Operation(summary = "The owner puts the entry before the nearest head and the overseer")
    @APIResponseSchema(value = EntryView.class, responseCode = "200")
    public Response submit(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(submit.handle(id, seen, caller.personId()));
    }

    @POST
    @Path("withdrawal")
    @Idempotent(required = false)
    @Operation(summary = "The owner takes a submitted entry back as a draft")
    @APIResponseSchema(value = EntryView.class, responseCode = "200")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(submit.withdraw(id, seen, caller.personId()));
    }

    @POST
    @Path("verification")
    @Idempotent(required = false)
    @Operation(summary = "The nearest head or the overseer vouches for the entry; it never changes again")
    @APIResponseSchema(value = EntryView.class, responseCode = "200")
    public Response verify(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(verify.handle(id, seen, caller.personId()));
    }

    @POST
    @Path("return")
    @Idempotent(required = false)
    @Operation(summary = "The nearest head or the overseer gives the entry back with a reason")
    @APIResponseSchema(value = EntryView.class, responseCode = "200")
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ReturnEntryRequest request) {
        return answers.changed(giveBack.handle(id, seen, caller.personId(), request.reason()));
    }

    @POST
    @Path("successor")
    @Idempotent
    @Operation(
            summary = "The owner begins a draft that will stand in a verified entry's place once it is verified itself")
    @APIResponseSchema(value = EntryView.class, responseCode = "201")
    public Response succeed(@PathParam("id") UUID id) {
        return answers.begun(write.succeed(id, caller.personId()));
    }
}
