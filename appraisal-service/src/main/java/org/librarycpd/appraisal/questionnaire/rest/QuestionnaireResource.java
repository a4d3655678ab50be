package org.librarycpd.appraisal.questionnaire.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.history.History;
import org.librarycpd.appraisal.history.HistoryLine;
import org.librarycpd.appraisal.history.Veil;
import org.librarycpd.appraisal.questionnaire.DraftQuestionnaire;
import org.librarycpd.appraisal.questionnaire.FindQuestionnaires;
import org.librarycpd.appraisal.questionnaire.Questionnaire;
import org.librarycpd.appraisal.questionnaire.QuestionnaireAccess;
import org.librarycpd.appraisal.questionnaire.QuestionnaireStatus;
import org.librarycpd.appraisal.questionnaire.Questionnaires;
import org.librarycpd.appraisal.questionnaire.rest.QuestionnaireRequests.DraftQuestionnaireRequest;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/questionnaires")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "external-expert", "auditor"})
@Tag(name = "questionnaires")
public class QuestionnaireResource {

    private final DraftQuestionnaire draft;
    private final FindQuestionnaires finder;
    private final Questionnaires questionnaires;
    private final QuestionnaireAccess access;
    private final History history;
    private final Caller caller;
    private final QuestionnaireAnswers answers;
    private final Answers plain;

    QuestionnaireResource(
            DraftQuestionnaire draft,
            FindQuestionnaires finder,
            Questionnaires questionnaires,
            QuestionnaireAccess access,
            History history,
            Caller caller,
            QuestionnaireAnswers answers,
            Answers plain) {
        this.draft = draft;
        this.finder = finder;
        this.questionnaires = questionnaires;
        this.access = access;
        this.history = history;
        this.caller = caller;
        this.answers = answers;
        this.plain = plain;
    }

    @POST
    @Idempotent
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(
            summary = "The overseer drafts a position's questionnaire; a further version begins with the published one")
    @APIResponseSchema(value = QuestionnaireView.class, responseCode = "201")
    public Response draft(@Valid @NotNull DraftQuestionnaireRequest request) {
        return answers.created(
                draft.handle(caller.personId(), request.positionId(), request.title(), request.editorId()));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(
            summary =
                    "A questionnaire: the published for all of the library, what is being written for those who write it"
                            + " and for the expert who was asked and has declared that there is no conflict")
    @APIResponseSchema(QuestionnaireView.class)
    public Response read(@PathParam("id") UUID id) {
        var questionnaire = questionnaires.require(id);
        var standing = access.requireReader(questionnaire, caller.personId());
        return answers.found(questionnaire, standing);
    }

    @GET
    @Transactional
    @Operation(summary = "The questionnaires that I may see, the newest first")
    @APIResponseSchema(QuestionnaireRow.Rows.class)
    public Response list(
            @QueryParam("position") UUID positionId,
            @QueryParam("status") QuestionnaireStatus status,
            @Valid @BeanParam PageRequest page) {
        var found = finder.handle(caller.personId(), positionId, status, page);
        return plain.listed(Page.of(found, page, Questionnaire::id).map(answers::row));
    }

    @GET
    @Path("{id}/allowed-actions")
    @Transactional
    @Operation(summary = "What I may do next with this questionnaire")
    @APIResponseSchema(AllowedActionsView.class)
    public Response allowedActions(@PathParam("id") UUID id) {
        var questionnaire = questionnaires.require(id);
        var standing = access.requireReader(questionnaire, caller.personId());
        var actions = AllowedActionsView.of(questionnaire, standing);
        return plain.found(questionnaire.version(), "actions-" + standing, () -> actions);
    }

    @GET
    @Path("{id}/history")
    @Transactional
    @Operation(summary = "Who did what with it and when, the oldest first: for those who write it and the auditor")
    @APIResponseSchema(HistoryRows.class)
    public Response history(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        access.requireReaderOfHistory(questionnaires.require(id), caller.personId());
        return plain.listed(history.of(List.of(id), Veil.NONE, page));
    }

    /** What a page of the history looks like. */
    record HistoryRows(List<HistoryLine> items) {}
}
