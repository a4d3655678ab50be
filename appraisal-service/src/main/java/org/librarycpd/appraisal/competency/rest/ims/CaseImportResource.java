package org.librarycpd.appraisal.competency.rest.ims;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.competency.CompetencyFramework;
import org.librarycpd.appraisal.competency.FrameworkStatus;
import org.librarycpd.appraisal.competency.TakeOverFramework;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;

/** Frameworks from other systems, as 1EdTech's CASE 1.0 has it. */
@Path("/api/v1/competency-frameworks/case-import")
@Tag(name = "competency-frameworks")
@RolesAllowed({"development-overseer", "librarian"})
public class CaseImportResource {

    private final TakeOverFramework takeOver;
    private final Caller caller;
    private final Answers answers;

    CaseImportResource(TakeOverFramework takeOver, Caller caller, Answers answers) {
        this.takeOver = takeOver;
        this.caller = caller;
        this.answers = answers;
    }

    /** @param language the only one of its texts; absent where they are in Russian and English */
    public record TakenOverView(
            UUID id, String title, String language, FrameworkStatus status, int levels, int groups, int competencies) {

        static TakenOverView of(CompetencyFramework it, String title) {
            return new TakenOverView(
                    it.id(),
                    title,
                    it.language(),
                    it.status(),
                    it.levels().size(),
                    it.groups().size(),
                    it.competencies().size());
        }
    }

    @POST
    @Idempotent
    @Operation(
            summary = "The overseer takes a CFPackage over as a draft",
            description = "What has no place here is kept beside it and comes out again when it is given out as CASE.")
    @APIResponseSchema(value = TakenOverView.class, responseCode = "201")
    public Response takeOver(@NotNull Map<String, Object> pack) {
        var framework = takeOver.handle(caller.personId(), new CaseReader(pack).read());
        var view = TakenOverView.of(framework, framework.title().in(answers.language()));
        return Response.fromResponse(answers.changed(framework.version(), "framework", view))
                .status(Response.Status.CREATED)
                .location(URI.create("/api/v1/competency-frameworks/" + framework.id()))
                .build();
    }
}
