package org.librarycpd.portfolio.plan.rest;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.personal.ReadingLog;
import org.librarycpd.portfolio.plan.LearningPlan;
import org.librarycpd.portfolio.plan.LearningPlans;
import org.librarycpd.portfolio.plan.PlanAccess;
import org.librarycpd.portfolio.plan.PlanRevision;
import org.librarycpd.portfolio.plan.PlanRevisions;
import org.librarycpd.portfolio.plan.RevisionComparison;

@Path("/api/v1/learning-plans/{id}/revisions")
@Tag(name = "learning-plans")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
public class PlanRevisionResource {

    private final LearningPlans plans;
    private final PlanRevisions revisions;
    private final PlanAccess access;
    private final Caller caller;
    private final ReadingLog readings;
    private final Answers answers;

    PlanRevisionResource(
            LearningPlans plans,
            PlanRevisions revisions,
            PlanAccess access,
            Caller caller,
            ReadingLog readings,
            Answers answers) {
        this.plans = plans;
        this.revisions = revisions;
        this.access = access;
        this.caller = caller;
        this.readings = readings;
        this.answers = answers;
    }

    @GET
    @Transactional
    @Operation(summary = "The revisions of a plan as they were submitted, newest first, with what was decided")
    @APIResponseSchema(RevisionView.ListView.class)
    public Response list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        var plan = readable(id);
        var found = Page.of(revisions.of(id, page), page, PlanRevision::id);
        return answers.listed(found.map(revision -> RevisionView.of(revision, plan)));
    }

    @GET
    @Path("{number}")
    @Transactional
    @Operation(summary = "One revision of a plan as it was submitted")
    @APIResponseSchema(RevisionView.class)
    public Response read(@PathParam("id") UUID id, @PathParam("number") int number) {
        var plan = readable(id);
        var revision = require(id, number);
        return answers.found(plan.version(), "revision-" + number, () -> RevisionView.of(revision, plan));
    }

    @GET
    @Path("{number}/comparison")
    @Transactional
    @Operation(summary = "What is different in another revision: items added, removed and changed, field by field")
    @APIResponseSchema(RevisionComparison.class)
    public Response compare(
            @PathParam("id") UUID id, @PathParam("number") int number, @QueryParam("with") @NotNull Integer with) {
        var plan = readable(id);
        var comparison = require(id, number).comparedWith(require(id, with));
        return answers.found(plan.version(), "comparison-" + number + "-" + with, () -> comparison);
    }

    private LearningPlan readable(UUID id) {
        var plan = plans.require(id);
        access.requireReader(plan, caller.personId());
        readings.note(plan.learnerId(), "learning-plan", id);
        return plan;
    }

    private PlanRevision require(UUID id, int number) {
        return revisions.find(id, number).orElseThrow(NOTHING_IS_HERE::refuse);
    }
}
