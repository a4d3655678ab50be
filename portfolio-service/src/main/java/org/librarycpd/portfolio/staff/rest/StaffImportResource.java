package org.librarycpd.portfolio.staff.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.rule.PlatformRule;
import org.librarycpd.kit.security.Actor;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.staff.ImportStaff;
import org.librarycpd.portfolio.staff.MemberRow;
import org.librarycpd.portfolio.staff.StaffImport;
import org.librarycpd.portfolio.staff.StaffImports;
import org.librarycpd.portfolio.staff.UnitRow;
import org.librarycpd.portfolio.staff.rest.StaffViews.ImportView;
import org.librarycpd.portfolio.staff.rest.StaffViews.ProblemView;
import org.librarycpd.portfolio.staff.rest.StaffViews.ProblemsView;
import org.librarycpd.portfolio.staff.rest.sheet.SheetBody;

@Path("/api/v1/staff-imports")
@RolesAllowed("staff.write")
@Tag(name = "staff")
public class StaffImportResource {

    private static final int FIRST_PROBLEMS = 20;

    private final ImportStaff importStaff;
    private final StaffImports imports;
    private final SheetBody sheets;
    private final Actor actor;
    private final Tenant tenant;
    private final Answers answers;

    StaffImportResource(
            ImportStaff importStaff,
            StaffImports imports,
            SheetBody sheets,
            Actor actor,
            Tenant tenant,
            Answers answers) {
        this.importStaff = importStaff;
        this.imports = imports;
        this.sheets = sheets;
        this.actor = actor;
        this.tenant = tenant;
        this.answers = answers;
    }

    /** The sheet as JSON. */
    record Sheet(Text library, List<UnitRow> departments, List<UnitRow> positions, List<MemberRow> members) {}

    @POST
    @Idempotent
    @Operation(
            summary = "The library's HR system brings departments, positions and staff",
            description =
                    "JSON, or CSV (UTF-8 or windows-1251, separated by semicolon, comma or tab) with the columns "
                            + "Табельный номер, Фамилия, Имя, Отчество (or ФИО), Электронная почта, Язык, Код отдела, Отдел, "
                            + "Код должности, Должность, Дата приёма, Дата увольнения, Кадровик, or with the names of MemberRow.")
    @RequestBody(
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Sheet.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public Response accept(@HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type, File sheet) {
        PlatformRule.NOTHING_IS_HERE.require(!tenant.isNone());
        var operation = importStaff.accept(actor.name(), sheets.of(sheet, type));
        return Response.accepted(ImportView.of(operation, List.of()))
                .location(URI.create("/api/v1/staff-imports/" + operation.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "How far an import has come, and the first rows that were left out, with the reason")
    @APIResponseSchema(ImportView.class)
    public Response read(@PathParam("id") UUID id) {
        var operation = imports.require(id);
        return answers.found(
                operation.version(),
                "import",
                () -> ImportView.of(
                        operation, operation.problems() == 0 ? List.of() : problems(id, 0, FIRST_PROBLEMS)));
    }

    @GET
    @Path("{id}/problems")
    @Transactional
    @Operation(summary = "The rows that were left out, in the order of the file, each with its number and reason")
    @APIResponseSchema(ProblemsView.class)
    public Response problems(
            @PathParam("id") UUID id,
            @QueryParam("afterRow") @DefaultValue("0") int afterRow,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri) {
        imports.require(id);
        var found = problems(id, afterRow, limit + 1);
        var items = found.subList(0, Math.min(limit, found.size()));
        var answer = Response.ok(new ProblemsView(items)).header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (found.size() > limit) {
            var last = items.get(items.size() - 1).row();
            answer.link(
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("afterRow", last)
                            .build(),
                    "next");
        }
        return answer.build();
    }

    @GET
    @Transactional
    @Operation(summary = "The library's imports, newest first")
    @APIResponseSchema(ImportView.class)
    public Response list(@Valid @BeanParam PageRequest page) {
        return answers.listed(Page.of(imports.list(page), page, StaffImport::id).map(o -> ImportView.of(o, null)));
    }

    private List<ProblemView> problems(UUID id, int afterRow, int atMost) {
        return imports.problems(id, afterRow, atMost).stream()
                .map(problem -> ProblemView.of(problem, answers.language()))
                .toList();
    }
}
