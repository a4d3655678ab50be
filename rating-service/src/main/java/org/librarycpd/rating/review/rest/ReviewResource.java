package org.librarycpd.rating.review.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.rating.review.AcceptReview;
import org.librarycpd.rating.review.Review;
import org.librarycpd.rating.review.Reviews;

@Path("/api/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews", description = "What learners think of the runs they completed")
public class ReviewResource {

    private static final String OWN = "own-review";

    private final Reviews reviews;
    private final AcceptReview accept;
    private final Caller caller;
    private final Answers answers;

    ReviewResource(Reviews reviews, AcceptReview accept, Caller caller, Answers answers) {
        this.reviews = reviews;
        this.accept = accept;
        this.caller = caller;
        this.answers = answers;
    }

    public record ReviewList(List<PublicReviewView> items) {}

    @POST
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "student"})
    @Idempotent
    @Operation(summary = "Review a run that one has completed")
    @APIResponse(
            responseCode = "201",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = OwnReviewView.class)))
    public Response write(@Valid @NotNull ReviewRequest request) {
        var review = accept.handle(caller.personId(), request.runId(), request.opinion(answers.language()));
        return answers.created(review.id(), review.version(), OWN, OwnReviewView.of(review));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Operation(summary = "Read one's own review, with its state")
    @APIResponse(
            responseCode = "200",
            description = "Found",
            content = @Content(schema = @Schema(implementation = OwnReviewView.class)))
    public Response read(@PathParam("id") UUID id) {
        var review = reviews.requireOwn(id, caller.personId());
        return answers.found(review.version(), OWN, () -> OwnReviewView.of(review));
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "The reviews of a programme that count, without names, newest first")
    @APIResponse(
            responseCode = "200",
            description = "Found",
            content = @Content(schema = @Schema(implementation = ReviewList.class)))
    public Response list(@NotNull @QueryParam("programme") UUID programmeId, @Valid @BeanParam PageRequest page) {
        var found = reviews.of(programmeId, page);
        return answers.listed(Page.of(found, page, Review::id).map(PublicReviewView::of));
    }
}
