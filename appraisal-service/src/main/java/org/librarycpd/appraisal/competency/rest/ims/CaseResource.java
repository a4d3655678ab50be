package org.librarycpd.appraisal.competency.rest.ims;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.competency.CaseSources;
import org.librarycpd.appraisal.competency.CompetencyFramework;
import org.librarycpd.appraisal.competency.CompetencyFrameworks;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;

/** Frameworks for other systems, as 1EdTech's CASE 1.0 has it. */
@Path(CaseResource.PATH)
@Tag(name = "competency-frameworks")
@RolesAllowed("**")
public class CaseResource {

    static final String PATH = "/api/v1/competency-frameworks/ims/case/v1p0";
    private static final String VIEW = "case";

    private final CompetencyFrameworks frameworks;
    private final CaseSources sources;
    private final Answers answers;

    CaseResource(CompetencyFrameworks frameworks, CaseSources sources, Answers answers) {
        this.frameworks = frameworks;
        this.sources = sources;
        this.answers = answers;
    }

    @GET
    @Path("CFDocuments")
    @Transactional
    @Operation(summary = "The documents of all frameworks that one may read, the newest first")
    @APIResponse(responseCode = "200", description = "A page of CFDocuments")
    public Response documents(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        var found = Page.of(frameworks.visible(page), page, CompetencyFramework::id);
        var heads = sources.heads(
                found.items().stream().map(CompetencyFramework::id).toList());
        return Response.fromResponse(answers.listed(found))
                .entity(Map.of(
                        "CFDocuments",
                        found.items().stream()
                                .map(f -> new CaseWriter(f, heads, links(uri)).head())
                                .toList()))
                .build();
    }

    @GET
    @Path("CFDocuments/{id}")
    @Transactional
    @Operation(summary = "The document of a framework")
    @APIResponse(responseCode = "200", description = "A CFDocument")
    public Response document(@PathParam("id") UUID id, @Context UriInfo uri) {
        var framework = frameworks.requireCalled(id);
        return answers.found(
                framework.version(),
                VIEW,
                () -> new CaseWriter(framework, sources.heads(List.of(framework.id())), links(uri)).head());
    }

    @GET
    @Path("CFPackages/{id}")
    @Transactional
    @Operation(summary = "The whole of a framework: its document, items, associations and rubrics")
    @APIResponse(responseCode = "200", description = "A CFPackage")
    public Response pack(@PathParam("id") UUID id, @Context UriInfo uri) {
        var framework = frameworks.requireCalled(id);
        return answers.found(
                framework.version(),
                VIEW,
                () -> new CaseWriter(framework, sources.of(framework.id()), links(uri)).pack());
    }

    private static CaseLinks links(UriInfo uri) {
        return new CaseLinks(uri.getBaseUri().resolve(PATH).toString());
    }
}
