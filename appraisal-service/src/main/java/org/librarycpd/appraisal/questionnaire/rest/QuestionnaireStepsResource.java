package org.librarycpd.appraisal.questionnaire.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.librarycpd.appraisal.questionnaire.OpenQuestionnaire;
import org.librarycpd.appraisal.questionnaire.PublishQuestionnaire;
import org.librarycpd.appraisal.questionnaire.ReviewQuestionnaire;
import org.librarycpd.appraisal.questionnaire.rest.QuestionnaireRequests.OpeningRequest;
import org.librarycpd.appraisal.questionnaire.rest.QuestionnaireRequests.OpinionRequest;
import org.librarycpd.appraisal.questionnaire.rest.QuestionnaireRequests.ReturnRequest;
import org.librarycpd.appraisal.questionnaire.rest.QuestionnaireRequests.ReviewRequest;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

/** From the draft to the published questionnaire, step by step. */
@Path("/api/v1/questionnaires/{id}")
@RolesAllowed({"development-overseer", "librarian"})
@Tag(name = "questionnaires")
public class QuestionnaireStepsResource {

    private final OpenQuestionnaire open;
    private final ReviewQuestionnaire review;
    private final PublishQuestionnaire publish;
    private final Caller caller;
    private final QuestionnaireAnswers answers;

    QuestionnaireStepsResource(
            OpenQuestionnaire open,
            ReviewQuestionnaire review,
            PublishQuestionnaire publish,
            Caller caller,
            QuestionnaireAnswers answers) {
        this.open = open;
        this.review = review;
        this.publish = publish;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Path("opening")
    @Idempotent(required = false)
    @Operation(summary = "The overseer opens it for contributions, up to and including a day")
    @APIResponseSchema(QuestionnaireView.class)
    public Response open(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull OpeningRequest request) {
        return answers.changed(open.handle(id, caller.personId(), request.closesOn(), seen));
    }

    @POST
    @Path("review")
    @Idempotent(required = false)
    @Operation(summary = "The overseer asks an expert from outside, every proposal being decided")
    @APIResponseSchema(QuestionnaireView.class)
    public Response review(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ReviewRequest request) {
        return answers.changed(review.request(id, caller.personId(), request.expertId(), seen));
    }

    @POST
    @Path("expert-opinion")
    @Idempotent(required = false)
    @RolesAllowed("external-expert")
    @Operation(summary = "The expert says whether it is fit, with remarks on single questions")
    @APIResponseSchema(QuestionnaireView.class)
    public Response giveOpinion(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull OpinionRequest request) {
        return answers.changed(
                review.giveOpinion(id, caller.personId(), request.fit(), request.text(), request.said(), seen));
    }

    @POST
    @Path("return")
    @Idempotent(required = false)
    @RolesAllowed({"development-overseer", "librarian", "external-expert"})
    @Operation(summary = "The expert or the overseer sends it back to those who write it")
    @APIResponseSchema(QuestionnaireView.class)
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull ReturnRequest request) {
        return answers.changed(review.sendBack(id, caller.personId(), request.reason(), request.closesOn(), seen));
    }

    @POST
    @Path("approval")
    @Idempotent(required = false)
    @Operation(summary = "The overseer approves what the expert found fit")
    @APIResponseSchema(QuestionnaireView.class)
    public Response approve(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(review.approve(id, caller.personId(), seen));
    }

    @POST
    @Path("publication")
    @Idempotent(required = false)
    @Operation(summary = "The overseer publishes it; the version before is retired")
    @APIResponseSchema(QuestionnaireView.class)
    public Response publish(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(publish.publish(id, caller.personId(), seen));
    }

    @POST
    @Path("retirement")
    @Idempotent(required = false)
    @Operation(summary = "The overseer takes the published questionnaire out of use")
    @APIResponseSchema(QuestionnaireView.class)
    public Response retire(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return answers.changed(publish.retire(id, caller.personId(), seen));
    }
}
