package org.librarycpd.appraisal.cycle.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.appraisal.AppraisalStatus;
import org.librarycpd.appraisal.cycle.AppraisalCycle;
import org.librarycpd.appraisal.cycle.AppraisalCycles;
import org.librarycpd.appraisal.cycle.CycleWork;
import org.librarycpd.appraisal.cycle.CycleWork.Late;
import org.librarycpd.appraisal.cycle.CycleWork.Standing;
import org.librarycpd.appraisal.cycle.FollowCycle;
import org.librarycpd.appraisal.cycle.Follower;
import org.librarycpd.appraisal.cycle.Stage;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.http.Spreadsheet;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/appraisal-cycles/{id}/progress")
@RolesAllowed({"librarian", "department-head", "development-overseer", "auditor"})
@Tag(name = "appraisal-cycles")
public class CycleProgressResource {

    private final AppraisalCycles cycles;
    private final FollowCycle follow;
    private final CycleWork work;
    private final Staff staff;
    private final Caller caller;
    private final Answers answers;

    CycleProgressResource(
            AppraisalCycles cycles, FollowCycle follow, CycleWork work, Staff staff, Caller caller, Answers answers) {
        this.cycles = cycles;
        this.follow = follow;
        this.work = work;
        this.staff = staff;
        this.caller = caller;
        this.answers = answers;
    }

    /** How many appraisals of a department stand where. */
    record ProgressRow(UUID departmentId, AppraisalStatus status, long number) {

        static ProgressRow of(Standing standing) {
            return new ProgressRow(standing.departmentId(), standing.status(), standing.number());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LateRow(UUID appraisalId, UUID personId, UUID departmentId, Stage stage, LocalDate dueOn, long daysLate) {

        static LateRow of(Late late, AppraisalCycle cycle, LocalDate today) {
            var stage = Stage.of(late.status()).orElseThrow();
            var dueOn = stage.dueOn(cycle.dates());
            return new LateRow(
                    late.appraisalId(),
                    late.personId(),
                    late.departmentId(),
                    stage,
                    dueOn,
                    ChronoUnit.DAYS.between(dueOn, today));
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Spreadsheet.CSV})
    @Transactional
    @Operation(summary = "How many appraisals stand where, by department: for the overseer all, for a head his own")
    @APIResponseSchema(ProgressPage.class)
    public Response progress(@PathParam("id") UUID id) {
        cycles.require(id);
        var scope = scope();
        var rows = work.standing(id, scope.departments()).stream()
                .map(ProgressRow::of)
                .toList();
        return answers.listed(new Page<>(rows, null), ProgressRow.class, Function.identity());
    }

    @GET
    @Path("late")
    @Produces({MediaType.APPLICATION_JSON, Spreadsheet.CSV})
    @Transactional
    @Operation(summary = "Appraisals that are behind the days of the cycle, the newest first")
    @APIResponseSchema(LatePage.class)
    public Response late(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        var cycle = cycles.require(id);
        var scope = scope();
        var today = staff.today();
        var found = Page.of(work.late(id, scope.departments(), today, page), page, Late::appraisalId)
                .map(late -> LateRow.of(late, cycle, today));
        return answers.listed(found, LateRow.class, Function.identity());
    }

    private Follower scope() {
        return caller.has("auditor") ? Follower.OF_ALL : follow.requireFollower(caller.personId());
    }

    /** What the progress of a cycle looks like. */
    record ProgressPage(List<ProgressRow> items) {}

    /** What a page of late appraisals looks like. */
    record LatePage(List<LateRow> items) {}
}
