package org.librarycpd.portfolio.transfer.rest;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.transfer.PortfolioTransfer;
import org.librarycpd.portfolio.transfer.PortfolioTransfers;
import org.librarycpd.portfolio.transfer.PortfolioTransfers.Copy;
import org.librarycpd.portfolio.transfer.TakePortfolioAlong;

/** Asked for in the new library: what was verified in the former one comes along. */
@Path("/api/v1/me/portfolio-transfers")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
@Tag(name = "me")
public class PortfolioTransferResource {

    private static final String VIEW = "transfer";

    private final TakePortfolioAlong take;
    private final PortfolioTransfers transfers;
    private final Caller caller;
    private final Answers answers;

    PortfolioTransferResource(TakePortfolioAlong take, PortfolioTransfers transfers, Caller caller, Answers answers) {
        this.take = take;
        this.transfers = transfers;
        this.caller = caller;
        this.answers = answers;
    }

    record TransferRequest(@NotNull UUID fromLibraryId) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TransferView(UUID id, String fromLibraryId, int entries, int evidence, Instant takenAt, List<Copy> copies) {

        static TransferView of(PortfolioTransfer transfer, List<Copy> copies) {
            return new TransferView(
                    transfer.id(),
                    transfer.fromLibraryId(),
                    transfer.entries(),
                    transfer.evidence(),
                    transfer.takenAt(),
                    copies);
        }
    }

    @POST
    @Idempotent
    @Operation(summary = "I take my verified entries and their evidence along from a library where I worked before")
    @APIResponseSchema(value = TransferView.class, responseCode = "201")
    public Response take(@Valid @NotNull TransferRequest asked) {
        var transfer = take.handle(caller.personId(), asked.fromLibraryId());
        return answers.created(
                transfer.id(), transfer.version(), VIEW, TransferView.of(transfer, transfers.copies(transfer.id())));
    }

    @GET
    @Transactional
    @Operation(summary = "What I have taken along to this library, newest first")
    @APIResponseSchema(TransferView.class)
    public Response list(@Valid @BeanParam PageRequest page) {
        return answers.listed(Page.of(transfers.of(caller.personId(), page), page, PortfolioTransfer::id)
                .map(t -> TransferView.of(t, null)));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "One taking-along: each copy with its original and who verified it")
    @APIResponseSchema(TransferView.class)
    public Response read(@PathParam("id") UUID id) {
        var transfer = transfers
                .find(id)
                .filter(t -> t.personId().equals(caller.personId()))
                .orElseThrow(NOTHING_IS_HERE::refuse);
        return answers.found(transfer.version(), VIEW, () -> TransferView.of(transfer, transfers.copies(id)));
    }
}
