package org.librarycpd.portfolio.plan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.personal.ReadingLog;
import org.librarycpd.portfolio.plan.DraftLearningPlan;
import org.librarycpd.portfolio.plan.FindLearningPlans;
import org.librarycpd.portfolio.plan.LearningPlans;
import org.librarycpd.portfolio.plan.PlanAccess;

@Path("/api/v1/learning-plans")
@Tag(name = "learning-plans")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
public class LearningPlanResource {

    private final DraftLearningPlan draft;
    private final FindLearningPlans finder;
    private final LearningPlans plans;
    private final PlanAccess access;
    private final Caller caller;
    private final PlanAnswers answers;
    private final Answers plain;
    private final ReadingLog readings;
    private final Clock clock;

    LearningPlanResource(
            DraftLearningPlan draft,
            FindLearningPlans finder,
            LearningPlans plans,
            PlanAccess access,
            Caller caller,
            PlanAnswers answers,
            Answers plain,
            ReadingLog readings,
            Clock clock) {
        this.draft = draft;
        this.finder = finder;
        this.plans = plans;
        this.access = access;
        this.caller = caller;
        this.answers = answers;
        this.plain = plain;
        this.readings = readings;
        this.clock = clock;
    }

    public record DraftLearningPlanRequest(
            @Min(2000) @Max(2100) int year, @Valid Text title) {}

    @POST
    @Idempotent
    @Operation(summary = "A learner drafts a plan for a year")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Response draft(@Valid @NotNull DraftLearningPlanRequest request) {
        return answers.created(draft.handle(caller.personId(), request.year(), request.title()));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "A plan with its items and bookings: for the learner, and from the submission on for heads above")
    @APIResponseSchema(PlanView.class)
    public Response read(@PathParam("id") UUID id) {
        var plan = plans.require(id);
        access.requireReader(plan, caller.personId());
        return answers.found(plan);
    }

    @GET
    @Transactional
    @Operation(
            summary =
                    "My plans; a person's (for heads above); those with an item on a gap; those that await my approval; those"
                            + " with overdue items on which I decide")
    @APIResponseSchema(PlanView.ListView.class)
    public Response list(@BeanParam PlanFilter filter, @Valid @BeanParam PageRequest page) {
        return answers.listed(finder.handle(caller.personId(), filter.search(), page), page);
    }

    @GET
    @Path("{id}/smart-check")
    @Transactional
    @Operation(
            summary =
                    "What the goals of the plan lack of SMART: what is missing stops a submission, what is weak is said")
    @APIResponseSchema(SmartCheckView.class)
    public Response smartCheck(@PathParam("id") UUID id) {
        var plan = plans.require(id);
        access.requireReader(plan, caller.personId());
        readings.note(plan.learnerId(), "learning-plan", id);
        var check = SmartCheckView.of(
                plan.itemsShownTo(caller.personId()), plan.year(), LocalDate.now(clock), plain.language());
        return plain.found(plan.version(), "smart-" + Integer.toHexString(check.hashCode()), () -> check);
    }

    @GET
    @Path("{id}/allowed-actions")
    @Transactional
    @Operation(summary = "What the caller may do with the plan now")
    @APIResponseSchema(AllowedActions.class)
    public Response allowedActions(@PathParam("id") UUID id) {
        var plan = plans.require(id);
        access.requireReader(plan, caller.personId());
        var me = caller.personId();
        var actions = AllowedActions.of(plan, access.mayWrite(plan, me), access.mayDecide(plan, me));
        return plain.found(plan.version(), "actions-" + Integer.toHexString(actions.hashCode()), () -> actions);
    }
}
