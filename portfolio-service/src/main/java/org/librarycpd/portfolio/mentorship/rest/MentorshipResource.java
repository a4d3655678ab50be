package org.librarycpd.portfolio.mentorship.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.http.Spreadsheet;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.mentorship.FindMentorships;
import org.librarycpd.portfolio.mentorship.Mentorship;
import org.librarycpd.portfolio.mentorship.MentorshipAccess;
import org.librarycpd.portfolio.mentorship.MentorshipKind;
import org.librarycpd.portfolio.mentorship.MentorshipTerms;
import org.librarycpd.portfolio.mentorship.Mentorships;
import org.librarycpd.portfolio.mentorship.ProposeMentorship;
import org.librarycpd.portfolio.mentorship.ProposeMentorship.Learner;

@Path("/api/v1/mentorships")
@Tag(name = "mentorships")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
public class MentorshipResource {

    private final ProposeMentorship propose;
    private final FindMentorships finder;
    private final Mentorships mentorships;
    private final MentorshipAccess access;
    private final Caller caller;
    private final MentorshipAnswers answers;
    private final Answers plain;

    MentorshipResource(
            ProposeMentorship propose,
            FindMentorships finder,
            Mentorships mentorships,
            MentorshipAccess access,
            Caller caller,
            MentorshipAnswers answers,
            Answers plain) {
        this.propose = propose;
        this.finder = finder;
        this.mentorships = mentorships;
        this.access = access;
        this.caller = caller;
        this.answers = answers;
        this.plain = plain;
    }

    public record LearnerRequest(
            @NotNull UUID personId, @Size(max = 20) List<@NotNull UUID> gapIds) {

        Learner learner() {
            return new Learner(personId, Objects.requireNonNullElse(gapIds, List.of()));
        }
    }

    public record ProposeMentorshipRequest(
            @NotNull MentorshipKind kind,
            @NotNull @Valid Text topic,
            @Size(max = 4000) String goals,
            UUID mentorId,
            @NotEmpty @Size(max = 12) List<@NotNull @Valid LearnerRequest> learners,
            @Size(max = 20) List<@NotNull UUID> competencyIds,
            @NotNull LocalDate from,
            @NotNull LocalDate until) {

        MentorshipTerms terms() {
            return new MentorshipTerms(
                    kind, topic, goals, Objects.requireNonNullElse(competencyIds, List.of()), from, until);
        }
    }

    @POST
    @Idempotent
    @Operation(
            summary =
                    "One of its people, a head above or the overseer proposes mentoring, counselling or reciprocal learning")
    @APIResponseSchema(value = MentorshipView.class, responseCode = "201")
    public Response propose(@Valid @NotNull ProposeMentorshipRequest request) {
        return answers.created(propose.handle(
                caller.personId(),
                request.terms(),
                request.mentorId(),
                request.learners().stream().map(LearnerRequest::learner).toList()));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(
            summary =
                    "A mentorship with its sessions: for its people, for heads above and the overseer without the notes")
    @APIResponseSchema(MentorshipView.class)
    public Response read(@PathParam("id") UUID id) {
        return answers.found(readable(id));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Spreadsheet.CSV})
    @Transactional
    @Operation(
            summary =
                    "Mine; a person's or a department's (for those above); all of the library's (overseer); also as CSV")
    @APIResponseSchema(MentorshipView.MentorshipListView.class)
    public Response list(@BeanParam MentorshipFilter filter, @Valid @BeanParam PageRequest page) {
        return answers.listed(found(filter, page), page);
    }

    private List<Mentorship> found(MentorshipFilter filter, PageRequest page) {
        var me = caller.personId();
        if (filter.department() != null) {
            return finder.inDepartment(me, filter.department(), filter.status(), page);
        }
        return filter.all()
                ? finder.inLibrary(me, filter.status(), page)
                : finder.of(me, filter.person(), filter.status(), page);
    }

    @GET
    @Path("{id}/allowed-actions")
    @Transactional
    @Operation(summary = "What the caller may do with the mentorship now")
    @APIResponseSchema(MentorshipActions.class)
    public Response allowedActions(@PathParam("id") UUID id) {
        var mentorship = readable(id);
        var actions = MentorshipActions.of(mentorship, caller.personId());
        return plain.found(mentorship.version(), "actions-" + Integer.toHexString(actions.hashCode()), () -> actions);
    }

    private Mentorship readable(UUID id) {
        var mentorship = mentorships.require(id);
        access.requireReader(mentorship, caller.personId());
        return mentorship;
    }
}
