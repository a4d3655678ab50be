package org.librarycpd.rating.score.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.librarycpd.rating.score.Category;
import org.librarycpd.rating.score.ReadScores;
import org.librarycpd.rating.score.RecomputeScores;
import org.librarycpd.rating.score.RecomputeScores.Recomputation;

@Path("/api/v1/programme-scores")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme scores", description = "How good a programme is, how sure that is, and why")
public class ProgrammeScoreResource {

    private final ReadScores scores;
    private final RecomputeScores recompute;
    private final Answers answers;

    ProgrammeScoreResource(ReadScores scores, RecomputeScores recompute, Answers answers) {
        this.scores = scores;
        this.recompute = recompute;
        this.answers = answers;
    }

    public record ProgrammeScoreList(List<ProgrammeScoreView> items) {}

    @GET
    @Path("{programmeId}")
    @RolesAllowed("**")
    @Operation(summary = "A programme's score with its sample, its 90 % interval and its reasons")
    @APIResponse(
            responseCode = "200",
            description = "Found",
            content = @Content(schema = @Schema(implementation = ProgrammeScoreView.class)))
    public Response read(@PathParam("programmeId") UUID programmeId) {
        var placed = scores.of(programmeId);
        var view = ProgrammeScoreView.of(placed, answers.language());
        return answers.found(placed.of().score().version(), view.fingerprint(), () -> view);
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The scores of the programmes of a category in one language, newest programme first")
    @APIResponse(
            responseCode = "200",
            description = "Found",
            content = @Content(schema = @Schema(implementation = ProgrammeScoreList.class)))
    public Response list(
            @NotBlank @QueryParam("category") String category,
            @NotBlank @QueryParam("language") String language,
            @Valid @BeanParam PageRequest page) {
        var placed = scores.of(new Category(category, language), page);
        return answers.listed(
                Page.of(placed, page, p -> p.of().score().id()).map(p -> ProgrammeScoreView.of(p, answers.language())));
    }

    @POST
    @Path("recomputation")
    @RolesAllowed("platform-operator")
    @Operation(summary = "Compute all sums anew from the stored reviews and tell by how much the running ones were off")
    public Recomputation recompute() {
        return recompute.handle();
    }
}
