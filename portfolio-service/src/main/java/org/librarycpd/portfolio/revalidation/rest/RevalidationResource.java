package org.librarycpd.portfolio.revalidation.rest;

import static org.librarycpd.portfolio.revalidation.RevalidationRule.THE_RULE_SET_IS_PUBLISHED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.revalidation.ApplyForRevalidation;
import org.librarycpd.portfolio.revalidation.DecideRevalidation;
import org.librarycpd.portfolio.revalidation.FindRevalidations;
import org.librarycpd.portfolio.revalidation.MeasureLearning;
import org.librarycpd.portfolio.revalidation.Revalidation;
import org.librarycpd.portfolio.revalidation.RevalidationAccess;
import org.librarycpd.portfolio.revalidation.Revalidations;
import org.librarycpd.portfolio.revalidation.RuleSets;

/** Certificates are asked for, granted and refused here. */
@Path("/api/v1/revalidations")
@Tag(name = "revalidations")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "association-registrar"})
public class RevalidationResource {

    private static final String VIEW = "revalidation";

    private final Revalidations revalidations;
    private final RuleSets ruleSets;
    private final FindRevalidations finder;
    private final MeasureLearning measure;
    private final ApplyForRevalidation apply;
    private final DecideRevalidation decide;
    private final RevalidationAccess access;
    private final Caller caller;
    private final Tenant tenant;
    private final Answers answers;
    private final Clock clock;

    RevalidationResource(
            Revalidations revalidations,
            RuleSets ruleSets,
            FindRevalidations finder,
            MeasureLearning measure,
            ApplyForRevalidation apply,
            DecideRevalidation decide,
            RevalidationAccess access,
            Caller caller,
            Tenant tenant,
            Answers answers,
            Clock clock) {
        this.revalidations = revalidations;
        this.ruleSets = ruleSets;
        this.finder = finder;
        this.measure = measure;
        this.apply = apply;
        this.decide = decide;
        this.access = access;
        this.caller = caller;
        this.tenant = tenant;
        this.answers = answers;
        this.clock = clock;
    }

    public record ApplyRequest(@NotBlank @Size(max = 40) String ruleSet) {}

    public record RefuseRequest(@NotBlank @Size(max = 2000) String reason) {}

    @GET
    @Path("check")
    @Transactional
    @Operation(summary = "Clause by clause, what is met and what is missing: of mine, or of a person below me")
    @APIResponseSchema(CheckView.class)
    public Response check(
            @QueryParam("ruleSet") @NotBlank String code,
            @QueryParam("on") LocalDate on,
            @QueryParam("person") UUID person) {
        var personId = person == null ? caller.personId() : person;
        access.requireReaderOf(personId);
        var ruleSet = ruleSets.newest(code).orElseThrow(() -> THE_RULE_SET_IS_PUBLISHED.refuse(code));
        var day = on == null ? LocalDate.now(clock) : on;
        var measured = measure.handle(tenant.libraryId(), personId, ruleSet, day);
        return Response.ok(CheckView.of(personId, ruleSet, day, measured, answers.language()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @POST
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
    @Idempotent
    @Operation(summary = "I ask for a certificate under a rule set; that my name is printed on it I agree to with this")
    @APIResponseSchema(value = RevalidationView.class, responseCode = "201")
    public Response apply(@Valid @NotNull ApplyRequest request) {
        var revalidation = apply.handle(caller.personId(), request.ruleSet());
        return answers.created(revalidation.id(), revalidation.version(), VIEW, view(revalidation));
    }

    @GET
    @Transactional
    @Operation(summary = "Mine; a person's (heads above, overseer); with awaiting=decision those that wait for me")
    @APIResponseSchema(RevalidationView.ListView.class)
    public Response list(
            @QueryParam("person") UUID person,
            @QueryParam("awaiting") Awaiting awaiting,
            @Valid @BeanParam PageRequest page) {
        var found = awaiting == Awaiting.decision ? finder.awaitingMe(page) : finder.of(person, page);
        return answers.listed(Page.of(found, page, Revalidation::id).map(this::view));
    }

    /** What a list may be narrowed to. */
    public enum Awaiting {
        decision
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "An application and what came of it")
    @APIResponseSchema(RevalidationView.class)
    public Response read(@PathParam("id") UUID id) {
        var revalidation = revalidations.require(id);
        access.requireReader(revalidation);
        return answers.found(revalidation.version(), VIEW, () -> view(revalidation));
    }

    @POST
    @Path("{id}/granting")
    @RolesAllowed({"development-overseer", "association-registrar", "librarian"})
    @Idempotent(required = false)
    @Operation(summary = "Granted, if every clause is met today; a certificate is issued")
    @APIResponseSchema(value = RevalidationView.class, responseCode = "200")
    public Response grant(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch seen) {
        return changed(decide.grant(id, caller.personId(), seen));
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed({"development-overseer", "association-registrar", "librarian"})
    @Idempotent(required = false)
    @Operation(summary = "Refused, with the reason")
    @APIResponseSchema(value = RevalidationView.class, responseCode = "200")
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull RefuseRequest request) {
        return changed(decide.refuse(id, caller.personId(), request.reason(), seen));
    }

    private Response changed(Revalidation revalidation) {
        return answers.changed(revalidation.version(), VIEW, view(revalidation));
    }

    private RevalidationView view(Revalidation revalidation) {
        var tag = IfMatch.tag(revalidation.version(), answers.language(), VIEW);
        return RevalidationView.of(revalidation, answers.language(), "\"" + tag.getValue() + "\"");
    }
}
