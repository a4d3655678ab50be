package org.librarycpd.appraisal.needs.rest;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.annotation.security.RolesAllowed;
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
import org.librarycpd.appraisal.needs.AnswerSurvey;
import org.librarycpd.appraisal.needs.CloseSurvey;
import org.librarycpd.appraisal.needs.DraftSurvey;
import org.librarycpd.appraisal.needs.LearningNeedsSurvey;
import org.librarycpd.appraisal.needs.NeedsAnswer;
import org.librarycpd.appraisal.needs.OpenSurvey;
import org.librarycpd.appraisal.needs.SurveyStatus;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/learning-needs-surveys")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
@Tag(name = "learning-needs", description = "What people need to learn: asked, and counted so that nobody shows")
public class LearningNeedsSurveyResource {

    private static final String VIEW = "needs-survey";
    private static final String ANSWER = "needs-answer";

    private final DraftSurvey draft;
    private final OpenSurvey open;
    private final CloseSurvey close;
    private final AnswerSurvey answer;
    private final FindSurveys find;
    private final Caller caller;
    private final Answers answers;

    LearningNeedsSurveyResource(
            DraftSurvey draft,
            OpenSurvey open,
            CloseSurvey close,
            AnswerSurvey answer,
            FindSurveys find,
            Caller caller,
            Answers answers) {
        this.draft = draft;
        this.open = open;
        this.close = close;
        this.answer = answer;
        this.find = find;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer drafts a survey of learning needs")
    @APIResponseSchema(value = SurveyView.class, responseCode = "201")
    public Response draft(@Valid @NotNull SurveyRequest request) {
        var survey = draft.handle(caller.personId(), request.draft());
        return answers.created(survey.id(), survey.version(), VIEW, SurveyView.of(survey));
    }

    @PUT
    @Path("{id}")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer rewrites a draft")
    @APIResponseSchema(SurveyView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull SurveyRequest request) {
        return changed(draft.change(id, caller.personId(), request.draft(), seen));
    }

    @GET
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor"})
    @Operation(
            summary =
                    "open=mine: those that ask me and are open; otherwise all of the library, for the overseer, the HR"
                            + " officer and the auditor, the newest first")
    @APIResponseSchema(SurveyView.Rows.class)
    public Response list(
            @QueryParam("open") Whose whose,
            @QueryParam("status") SurveyStatus status,
            @Valid @BeanParam PageRequest page) {
        var found = whose == Whose.mine ? find.openForMe(page) : find.all(status, page);
        return answers.listed(found.map(survey -> SurveyView.Row.of(survey, answers.language(), etag(survey))));
    }

    /** As it is written in an address. */
    public enum Whose {
        mine
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "auditor"})
    @Operation(summary = "A survey, for those it asks, the overseer, the HR officer and the auditor")
    @APIResponseSchema(SurveyView.class)
    public Response read(@PathParam("id") UUID id) {
        var survey = find.visible(id);
        return answers.found(survey.version(), VIEW, () -> SurveyView.of(survey));
    }

    @GET
    @Path("{id}/allowed-actions")
    @Operation(summary = "What I may do next with this survey")
    @APIResponseSchema(AllowedActions.class)
    public Response allowedActions(@PathParam("id") UUID id) {
        var survey = find.visible(id);
        var actions = find.allowedActions(survey);
        return answers.found(survey.version(), "actions-" + actions.hashCode(), () -> actions);
    }

    @POST
    @Path("{id}/opening")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer asks the people; from now on the survey stays as it is")
    @APIResponseSchema(SurveyView.class)
    public Response open(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(open.handle(id, caller.personId(), seen));
    }

    @POST
    @Path("{id}/closure")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer closes a survey before its last day has passed, and it is counted")
    @APIResponseSchema(SurveyView.class)
    public Response close(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(close.handle(id, caller.personId(), seen));
    }

    @POST
    @Path("{id}/archiving")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "The overseer puts a closed survey away: its report stays, the single answers are deleted")
    @APIResponseSchema(SurveyView.class)
    public Response archive(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(close.archive(id, caller.personId(), seen));
    }

    @GET
    @Path("{id}/progress")
    @RolesAllowed({"development-overseer", "librarian"})
    @Operation(summary = "For the overseer: how many have answered, told in fives")
    @APIResponseSchema(ProgressView.class)
    public Response progress(@PathParam("id") UUID id) {
        return Response.ok(find.progress(id))
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    @GET
    @Path("{id}/answer")
    @Operation(summary = "My own answer; nobody else reads it")
    @APIResponseSchema(AnswerView.class)
    public Response myAnswer(@PathParam("id") UUID id) {
        var mine = find.answerOf(caller.personId(), id).orElseThrow(NOTHING_IS_HERE::refuse);
        return answers.found(mine.version(), ANSWER, () -> AnswerView.of(mine));
    }

    @PUT
    @Path("{id}/answer")
    @Idempotent(required = false)
    @Operation(summary = "I answer, or answer anew (then with If-Match), until the survey closes")
    @APIResponseSchema(AnswerView.class)
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull AnswerView.Request request) {
        NeedsAnswer mine = answer.handle(id, caller.personId(), request.replies(), seen);
        return answers.changed(mine.version(), ANSWER, AnswerView.of(mine));
    }

    private Response changed(LearningNeedsSurvey survey) {
        return answers.changed(survey.version(), VIEW, SurveyView.of(survey));
    }

    private String etag(LearningNeedsSurvey survey) {
        var tag = IfMatch.tag(survey.version(), answers.language(), VIEW);
        return '"' + tag.getValue() + '"';
    }
}
