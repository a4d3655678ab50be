package org.librarycpd.appraisal.questionnaire.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.questionnaire.ContributeQuestions;
import org.librarycpd.appraisal.questionnaire.DecideProposals;
import org.librarycpd.appraisal.questionnaire.ProposalFate;
import org.librarycpd.appraisal.questionnaire.QuestionProposal;
import org.librarycpd.appraisal.questionnaire.QuestionProposals;
import org.librarycpd.appraisal.questionnaire.QuestionnaireAccess;
import org.librarycpd.appraisal.questionnaire.Questionnaires;
import org.librarycpd.appraisal.questionnaire.rest.QuestionnaireRequests.CommentRequest;
import org.librarycpd.appraisal.questionnaire.rest.QuestionnaireRequests.MergeRequest;
import org.librarycpd.appraisal.questionnaire.rest.QuestionnaireRequests.ProposalRequest;
import org.librarycpd.appraisal.questionnaire.rest.QuestionnaireRequests.RejectionRequest;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.rule.PlatformRule;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/questionnaires/{id}/proposals")
@RolesAllowed({"librarian", "department-head", "development-overseer"})
@Tag(name = "questionnaires")
public class QuestionProposalResource {

    private static final String VIEW = "proposal";

    private final ContributeQuestions contribute;
    private final DecideProposals decide;
    private final Questionnaires questionnaires;
    private final QuestionProposals proposals;
    private final QuestionnaireAccess access;
    private final Caller caller;
    private final Answers answers;

    QuestionProposalResource(
            ContributeQuestions contribute,
            DecideProposals decide,
            Questionnaires questionnaires,
            QuestionProposals proposals,
            QuestionnaireAccess access,
            Caller caller,
            Answers answers) {
        this.contribute = contribute;
        this.decide = decide;
        this.questionnaires = questionnaires;
        this.proposals = proposals;
        this.access = access;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @Operation(summary = "Propose to add, change or remove a question: librarians of the position, heads, the overseer")
    @APIResponseSchema(value = ProposalView.class, responseCode = "201")
    public Response propose(@PathParam("id") UUID id, @Valid @NotNull ProposalRequest request) {
        var proposal = contribute.propose(id, caller.personId(), request.change());
        return answers.created(proposal.id(), proposal.version(), VIEW, view(proposal));
    }

    @GET
    @Transactional
    @RolesAllowed({"librarian", "department-head", "development-overseer", "external-expert", "auditor"})
    @Operation(
            summary = "The proposals with their authors and fates, the newest first; who sees no writing sees his own")
    @APIResponseSchema(ProposalView.Rows.class)
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("fate") ProposalFate fate,
            @QueryParam("author") UUID authorId,
            @Valid @BeanParam PageRequest page) {
        var standing = access.requireReader(questionnaires.require(id), caller.personId());
        var author = standing.seesTheWriting() ? authorId : caller.personId();
        var found = Page.of(proposals.of(id, fate, author, page), page, QuestionProposal::id);
        return answers.listed(found.map(p -> ProposalView.row(p, etag(p))));
    }

    @GET
    @Path("{proposalId}")
    @Transactional
    @RolesAllowed({"librarian", "department-head", "development-overseer", "external-expert", "auditor"})
    @Operation(summary = "A proposal with its comments and its fate")
    @APIResponseSchema(ProposalView.class)
    public Response read(@PathParam("id") UUID id, @PathParam("proposalId") UUID proposalId) {
        var standing = access.requireReader(questionnaires.require(id), caller.personId());
        var proposal = proposals.require(id, proposalId);
        PlatformRule.NOTHING_IS_HERE.require(
                standing.seesTheWriting() || proposal.authorId().equals(caller.personId()));
        return answers.found(proposal.version(), VIEW, () -> view(proposal));
    }

    @PUT
    @Path("{proposalId}")
    @Idempotent(required = false)
    @Operation(summary = "The author amends a proposal that is still open")
    @APIResponseSchema(ProposalView.class)
    public Response amend(
            @PathParam("id") UUID id,
            @PathParam("proposalId") UUID proposalId,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ProposalRequest request) {
        return changed(contribute.amend(id, proposalId, caller.personId(), request.change(), seen));
    }

    @POST
    @Path("{proposalId}/withdrawal")
    @Idempotent(required = false)
    @Operation(summary = "The author withdraws a proposal that is still open")
    @APIResponseSchema(ProposalView.class)
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("proposalId") UUID proposalId,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(contribute.withdraw(id, proposalId, caller.personId(), seen));
    }

    @POST
    @Path("{proposalId}/comments")
    @Idempotent
    @RolesAllowed({"librarian", "department-head", "development-overseer", "external-expert"})
    @Operation(summary = "Comment on a proposal: those who may propose, and the expert while reviewing")
    @APIResponseSchema(ProposalView.class)
    public Response comment(
            @PathParam("id") UUID id,
            @PathParam("proposalId") UUID proposalId,
            @Valid @NotNull CommentRequest request) {
        return changed(contribute.comment(id, proposalId, caller.personId(), request.comment()));
    }

    @POST
    @Path("{proposalId}/acceptance")
    @Idempotent(required = false)
    @Operation(summary = "The overseer or the editor accepts a proposal: the question list follows it")
    @APIResponseSchema(ProposalView.class)
    public Response accept(
            @PathParam("id") UUID id,
            @PathParam("proposalId") UUID proposalId,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(decide.accept(id, proposalId, caller.personId(), seen));
    }

    @POST
    @Path("{proposalId}/rejection")
    @Idempotent(required = false)
    @Operation(summary = "The overseer or the editor rejects a proposal, with a reason")
    @APIResponseSchema(ProposalView.class)
    public Response reject(
            @PathParam("id") UUID id,
            @PathParam("proposalId") UUID proposalId,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull RejectionRequest request) {
        return changed(decide.reject(id, proposalId, caller.personId(), request.reason(), seen));
    }

    @POST
    @Path("{proposalId}/merge")
    @Idempotent(required = false)
    @Operation(
            summary =
                    "The overseer or the editor merges a proposal into another one, whose question names both authors")
    @APIResponseSchema(ProposalView.class)
    public Response merge(
            @PathParam("id") UUID id,
            @PathParam("proposalId") UUID proposalId,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull MergeRequest request) {
        return changed(decide.merge(id, proposalId, request.into(), caller.personId(), request.reason(), seen));
    }

    private Response changed(QuestionProposal it) {
        return answers.changed(it.version(), VIEW, view(it));
    }

    private ProposalView view(QuestionProposal it) {
        return ProposalView.whole(it, etag(it));
    }

    private String etag(QuestionProposal it) {
        var tag = IfMatch.tag(it.version(), answers.language(), VIEW);
        return '"' + tag.getValue() + '"';
    }
}
