package org.librarycpd.portfolio.revalidation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.portfolio.revalidation.PublishRuleSet;
import org.librarycpd.portfolio.revalidation.RuleSet;
import org.librarycpd.portfolio.revalidation.RuleSetTerms;
import org.librarycpd.portfolio.revalidation.RuleSets;

/** What certificates ask for. */
@Path("/api/v1/revalidations/rule-sets")
@Tag(name = "revalidations")
@RolesAllowed({
    "librarian",
    "department-head",
    "development-overseer",
    "hr-officer",
    "association-registrar",
    "external-expert",
    "student"
})
public class RuleSetResource {

    private static final String VIEW = "rule-set";

    private final RuleSets ruleSets;
    private final PublishRuleSet publish;
    private final Answers answers;

    RuleSetResource(RuleSets ruleSets, PublishRuleSet publish, Answers answers) {
        this.ruleSets = ruleSets;
        this.publish = publish;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "Common rule sets and those of this library, the newest first")
    @APIResponseSchema(RuleSetView.ListView.class)
    public Response list(@Valid @BeanParam PageRequest page) {
        return answers.listed(Page.of(ruleSets.list(page), page, RuleSet::id).map(this::view));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One edition of a rule set; it never changes")
    @APIResponseSchema(RuleSetView.class)
    public Response read(@PathParam("id") UUID id) {
        var ruleSet = ruleSets.require(id);
        return answers.found(ruleSet.edition(), VIEW, () -> view(ruleSet));
    }

    @POST
    @RolesAllowed({"association-registrar", "development-overseer", "librarian"})
    @Idempotent
    @Operation(
            summary = "The registrar publishes the next edition of a common rule set, an overseer one of the library")
    @APIResponseSchema(value = RuleSetView.class, responseCode = "201")
    public Response publish(@Valid @NotNull RuleSetTerms terms) {
        var ruleSet = publish.handle(terms);
        return answers.created(ruleSet.id(), ruleSet.edition(), VIEW, view(ruleSet));
    }

    private RuleSetView view(RuleSet ruleSet) {
        var tag = IfMatch.tag(ruleSet.edition(), answers.language(), VIEW);
        return RuleSetView.of(ruleSet, answers.language(), "\"" + tag.getValue() + "\"");
    }
}
