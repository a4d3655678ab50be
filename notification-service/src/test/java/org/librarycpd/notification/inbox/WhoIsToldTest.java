package org.librarycpd.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.librarycpd.notification.inbox.Post.OBLAST;
import static org.librarycpd.notification.inbox.Post.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.test.Contract;
import org.librarycpd.test.EventStream;

@QuarkusTest
class WhoIsToldTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EventStream events;
    private final UUID anna = UUID.randomUUID();
    private final UUID somebodyElse = UUID.randomUUID();

    @BeforeEach
    void connect() {
        events = new EventStream();
    }

    @AfterEach
    void disconnect() {
        events.close();
    }

    @ParameterizedTest
    @CsvSource({
        "portfolio.appointments,        AppointmentMade,          personId,          APPOINTED,                        appointments/appointmentId",
        "portfolio.learning-plans,      LearningPlanSubmitted,    approverId,        PLAN_AWAITS_APPROVAL,             learning-plans/planId",
        "portfolio.learning-plans,      LearningPlanReturned,     learnerId,         PLAN_RETURNED,                    learning-plans/planId",
        "portfolio.learning-plans,      LearningPlanApproved,     learnerId,         PLAN_APPROVED,                    learning-plans/planId",
        "portfolio.portfolio-entries,   PortfolioEntrySuperseded, ownerId,           ENTRY_SUPERSEDED,                 portfolio-entries/entryId",
        "portfolio.hr-notices,          HrNoticeDelivered,        hrOfficerIds,      HR_NOTICE_AWAITS_YOU,             hr-notices/noticeId",
        "portfolio.delegations,         AuthorityDelegated,       delegateId,        AUTHORITY_PASSED_TO_YOU,          delegations/delegationId",
        "portfolio.delegations,         DelegationRevoked,        delegateId,        AUTHORITY_TAKEN_BACK,             delegations/delegationId",
        "portfolio.learning-plans,      PlanItemDeclined,         learnerId,         PLAN_ITEM_DECLINED,               learning-plans/planId",
        "portfolio.learning-plans,      PlanItemOverdue,          learnerId,         PLAN_ITEM_OVERDUE,                learning-plans/planId",
        "portfolio.learning-plans,      PlanItemOverdue,          approverId,        PLAN_ITEM_OF_YOUR_PEOPLE_OVERDUE, learning-plans/planId",
        "portfolio.portfolio-entries,   PortfolioEntrySubmitted,  verifierId,        ENTRY_AWAITS_VERIFICATION,        portfolio-entries/entryId",
        "portfolio.portfolio-entries,   PortfolioEntryReturned,   ownerId,           ENTRY_RETURNED,                   portfolio-entries/entryId",
        "portfolio.hr-notices,          HrNoticeQueried,          answererIds,       HR_ASKS_YOU,                      hr-notices/noticeId",
        "portfolio.hr-notices,          HrNoticeAnswered,         hrOfficerIds,      HR_HAS_ITS_ANSWER,                hr-notices/noticeId",
        "portfolio.hr-notices,          HrNoticeChased,           recipientIds,      HR_NOTICE_STILL_WAITS,            hr-notices/noticeId",
        "portfolio.mentorships,         MentorshipProposed,       mentorId,          MENTORSHIP_PROPOSED,              mentorships/mentorshipId",
        "portfolio.mentorships,         MentorshipBegun,          learnerIds,        MENTORSHIP_BEGUN,                 mentorships/mentorshipId",
        "portfolio.mentorships,         MentorshipSessionLogged,  toConfirmIds,      SESSION_AWAITS_CONFIRMATION,      mentorships/mentorshipId",
        "portfolio.mentorships,         MentorshipCompleted,      learnerIds,        MENTORSHIP_COMPLETED,             mentorships/mentorshipId",
        "portfolio.mentorships,         MentorshipEnded,          personIds,         MENTORSHIP_ENDED,                 mentorships/mentorshipId",
        "portfolio.stretch-assignments, StretchAssignmentProposed, personId,          STRETCH_PROPOSED,                 stretch-assignments/assignmentId",
        "portfolio.stretch-assignments, StretchAssignmentAccepted, givenBy,           STRETCH_ACCEPTED,                 stretch-assignments/assignmentId",
        "portfolio.stretch-assignments, StretchAssignmentDeclined, givenBy,           STRETCH_DECLINED,                 stretch-assignments/assignmentId",
        "portfolio.stretch-assignments, StretchAssignmentCompleted, personId,          STRETCH_COMPLETED,                stretch-assignments/assignmentId",
        "portfolio.stretch-assignments, StretchAssignmentWithdrawn, personId,          STRETCH_WITHDRAWN,                stretch-assignments/assignmentId",
        "portfolio.responsibilities,    ResponsibilityProposed,   personId,          RESPONSIBILITY_PROPOSED,          responsibilities/responsibilityId",
        "portfolio.responsibilities,    ResponsibilityGiven,      personId,          RESPONSIBILITY_GIVEN,             responsibilities/responsibilityId",
        "portfolio.responsibilities,    ResponsibilityEnded,      personId,          RESPONSIBILITY_ENDED,             responsibilities/responsibilityId",
        "portfolio.revalidations,       RevalidationGranted,      personId,          REVALIDATION_GRANTED,             revalidations/revalidationId",
        "portfolio.revalidations,       RevalidationRefused,      personId,          REVALIDATION_REFUSED,             revalidations/revalidationId",
        "portfolio.revalidations,       RevalidationExpiring,     personId,          REVALIDATION_EXPIRING,            revalidations/revalidationId",
        "portfolio.revalidations,       RevalidationExpired,      personId,          REVALIDATION_EXPIRED,             revalidations/revalidationId",
        "portfolio.revalidations,       RevalidationQuestioned,   personId,          REVALIDATION_QUESTIONED,          revalidations/revalidationId",
        "portfolio.certificates,        CertificateRevoked,       personId,          CERTIFICATE_REVOKED,              certificates/certificateId",
        "portfolio.sponsorships,        SponsorshipOffered,       personId,          SPONSORSHIP_OFFERED,              sponsorships/sponsorshipId",
        "portfolio.sponsorships,        SponsorshipAccepted,      sponsorId,         SPONSORSHIP_ACCEPTED,             sponsorships/sponsorshipId",
        "portfolio.sponsorships,        SponsorshipDeclined,      sponsorId,         SPONSORSHIP_DECLINED,             sponsorships/sponsorshipId",
        "portfolio.sponsorships,        SponsorshipGranted,       personId,          SPONSORSHIP_GRANTED,              sponsorships/sponsorshipId",
        "portfolio.sponsorships,        SponsorshipWithdrawn,     personId,          SPONSORSHIP_WITHDRAWN,            sponsorships/sponsorshipId",
        "portfolio.hr-notices,          HrNoticeRecorded,         personId,          HR_RECORDED_YOUR_NOTICE,          hr-notices/noticeId",
        "appraisal.self-assessments,    SelfAssessmentSubmitted,  appraiserId,       SELF_ASSESSMENT_AWAITS_APPRAISAL, self-assessments/selfAssessmentId",
        "appraisal.appraisals,          AppraisalConfirmed,       personId,          APPRAISAL_CONFIRMED,              appraisals/appraisalId",
        "appraisal.competency-gaps,     CompetencyGapOpened,      personId,          GAP_OPENED,                       competency-gaps/gapId",
        "appraisal.competency-gaps,     CompetencyGapEvidenced,   appraiserId,       GAP_AWAITS_DECISION,              competency-gaps/gapId",
        "appraisal.competency-gaps,     CompetencyGapClosed,      personId,          GAP_CLOSED,                       competency-gaps/gapId",
        "appraisal.competency-gaps,     CompetencyGapWaived,      personId,          GAP_WAIVED,                       competency-gaps/gapId",
        "appraisal.competency-gaps,     CompetencyGapReopened,    personId,          GAP_REOPENED,                     competency-gaps/gapId",
        "appraisal.competency-gaps,     CompetencyGapReopened,    appraiserId,       GAP_OF_YOUR_PEOPLE_REOPENED,      competency-gaps/gapId",
        "appraisal.appraisals,          AppraisalScheduled,         personId,          APPRAISAL_SCHEDULED,                  appraisals/appraisalId",
        "appraisal.appraisals,          AppraisalDeadlineNear,      whoId,             APPRAISAL_DEADLINE_NEAR,              appraisals/appraisalId",
        "appraisal.appraisals,          AssessmentRequested,       giverId,           ASSESSMENT_ASKED_OF_YOU,              appraisals/appraisalId",
        "appraisal.appraisals,          InterviewArranged,         personId,          INTERVIEW_ARRANGED,                   appraisals/appraisalId",
        "appraisal.appraisals,          InterviewArranged,         panel,             INTERVIEW_YOU_TAKE_PART_IN,           appraisals/appraisalId",
        "appraisal.appraisals,          AppraisalObjected,         appraiserId,       APPRAISAL_OBJECTED,                   appraisals/appraisalId",
        "appraisal.appraisals,          AppraisalObjectionResolved, personId,          OBJECTION_RESOLVED,                   appraisals/appraisalId",
        "appraisal.appraisals,          AppraisalObjectionResolved, appraiserId,       OBJECTION_TO_YOUR_APPRAISAL_RESOLVED, appraisals/appraisalId",
        "appraisal.appraisals,          AppraisalCancelled,        personId,          APPRAISAL_CANCELLED,                  appraisals/appraisalId",
        "appraisal.outcomes,            OutcomeProposed,            hrOfficerIds,      OUTCOME_AWAITS_DECISION,              outcomes/outcomeId",
        "appraisal.outcomes,            OutcomeExplanationRequested, personId,          EXPLANATION_ASKED_OF_YOU,             outcomes/outcomeId",
        "appraisal.outcomes,            OutcomeApproved,            personId,          OUTCOME_APPROVED,                     outcomes/outcomeId",
        "appraisal.outcomes,            OutcomeApproved,            proposedBy,        YOUR_PROPOSAL_APPROVED,               outcomes/outcomeId",
        "appraisal.outcomes,            OutcomeRejected,            proposedBy,        YOUR_PROPOSAL_REJECTED,               outcomes/outcomeId",
        "appraisal.outcomes,            OutcomeWithdrawn,           personId,          OUTCOME_DROPPED,                      outcomes/outcomeId",
        "appraisal.outcomes,            OutcomeExecuted,            personId,          OUTCOME_EXECUTED,                     outcomes/outcomeId",
        "appraisal.questionnaires,      QuestionProposalDecided,    authorId,          QUESTION_PROPOSAL_DECIDED,            questionnaires/questionnaireId",
        "appraisal.questionnaires,      QuestionnaireReviewRequested, expertId,          QUESTIONNAIRE_AWAITS_REVIEW,          questionnaires/questionnaireId",
        "appraisal.contests,            ContestJurorAppointed,      jurorId,           CONTEST_CALLS_YOU_TO_ITS_JURY,        contests/contestId",
        "appraisal.contests,            ContestEntrySubmitted,      authors,           CONTEST_ENTERED_WITH_YOU,             contests/contestId",
        "appraisal.contests,            ContestAwarded,             personIds,         CONTEST_WON,                          contests/contestId",
        "appraisal.contests,            ContestRewardIssued,        personIds,         CONTEST_REWARD_ISSUED,                contests/contestId",
        "appraisal.contests,            ContestCancelled,           personIds,         CONTEST_CANCELLED,                    contests/contestId",
        "registry.providers,            ProviderRegistered,       representativeIds, PROVIDER_REGISTERED,              providers/providerId",
        "registry.enrolments,           LearnerEnrolled,          personId,          ENROLLED,                         enrolments/enrolmentId",
        "registry.attestations,         CompletionAttested,       personId,          COMPLETION_ATTESTED,              attestations/attestationId",
        "rating.reviews,                ReviewAccepted,           reviewerId,        REVIEW_ACCEPTED,                  reviews/reviewId",
    })
    void each_fact_tells_whom_it_concerns_once_although_it_came_twice(
            String topic, String fact, String recipient, String kind, String link) throws JsonProcessingException {
        var data = towards(anna, fact, recipient);
        var id = UUID.randomUUID();
        var subject = UUID.randomUUID();
        for (var delivery = 0; delivery < 2; delivery++) {
            events.tell(id, Instant.now(), topic, type(topic, fact), subject, 1, OBLAST, data.toString());
        }
        var later = towards(somebodyElse, fact, recipient);
        events.tell(topic, type(topic, fact), subject, 2, OBLAST, later.toString());

        await().untilAsserted(() -> inbox(somebodyElse).body("items", hasSize(1)));
        var place = link.split("/");
        inbox(anna)
                .body("items.kind", contains(kind))
                .body(
                        "items.link",
                        contains(
                                "/api/v1/" + place[0] + "/" + data.get(place[1]).asText()))
                .body("items.libraryId", contains(OBLAST));
    }

    @ParameterizedTest
    @CsvSource({
        "PlacementOffered,   HOME, personId,     PLACEMENT_OFFERED_TO_YOU",
        "PlacementAccepted,  HOME, personId,     PLACEMENT_ACCEPTED",
        "PlacementAccepted,  HOST, supervisorId, PLACEMENT_YOU_SUPERVISE",
        "PlacementDeclined,  HOME, personId,     PLACEMENT_DECLINED",
        "PlacementCompleted, HOME, personId,     PLACEMENT_COMPLETED",
    })
    void of_the_two_sides_of_a_placement_each_tells_its_own(String fact, String side, String recipient, String kind)
            throws JsonProcessingException {
        tell("portfolio.placements", fact, towards(anna, fact, recipient).put("side", side));
        await().untilAsserted(() -> inbox(anna).body("items.kind", contains(kind)));
    }

    @Test
    void the_host_does_not_tell_the_intern_what_the_library_at_home_tells() throws JsonProcessingException {
        var data = towards(anna, "PlacementCompleted", "personId");
        tell("portfolio.placements", "PlacementCompleted", data.deepCopy().put("side", "HOST"));
        tell("portfolio.placements", "PlacementCompleted", data.deepCopy().put("side", "HOME"));
        await().untilAsserted(() -> inbox(anna).body("items", hasSize(1)));
    }

    @Test
    void every_hr_officer_hears_of_a_notice() throws JsonProcessingException {
        var data = example("HrNoticeDelivered");
        data.putArray("hrOfficerIds").add(anna.toString()).add(somebodyElse.toString());
        tell("portfolio.hr-notices", "HrNoticeDelivered", data);
        await().untilAsserted(() -> inbox(anna).body("items", hasSize(1)));
        await().untilAsserted(() -> inbox(somebodyElse).body("items", hasSize(1)));
    }

    @Test
    void of_a_rejected_outcome_the_person_hears_only_where_told_of_it_before() throws JsonProcessingException {
        var untold = towards(anna, "OutcomeRejected", "personId");
        tell("appraisal.outcomes", "OutcomeRejected", untold);
        tell("appraisal.outcomes", "OutcomeRejected", untold.deepCopy().put("personWasTold", true));
        await().untilAsserted(() -> inbox(anna).body("items.kind", contains("OUTCOME_DROPPED")));
    }

    @Test
    void who_is_concerned_twice_is_told_once() throws JsonProcessingException {
        var data = towards(anna, "CompetencyGapReopened", "personId").put("appraiserId", anna.toString());
        tell("appraisal.competency-gaps", "CompetencyGapReopened", data);
        await().untilAsserted(() -> inbox(anna).body("items.kind", contains("GAP_REOPENED")));
    }

    @Test
    void an_attested_course_is_told_when_it_is_attested_and_not_again_when_the_entry_stands() throws Exception {
        var subject = UUID.randomUUID();
        var attested = entry().put("attestationId", UUID.randomUUID().toString());
        var selfDirected = entry().put("kind", "SELF_DIRECTED").put("hours", 12);
        selfDirected.remove("attestationId");
        for (var data : new ObjectNode[] {attested, selfDirected}) {
            events.tell(
                    "portfolio.portfolio-entries",
                    "portfolio.PortfolioEntryVerified.v1",
                    subject,
                    1,
                    OBLAST,
                    data.toString());
        }
        await().untilAsserted(() -> inbox(anna).body("items.text", contains("Засчитано часов: 12.")));
    }

    @Test
    void a_person_without_an_account_is_told_nothing_and_the_fact_is_no_dead_letter() throws Exception {
        var subject = UUID.randomUUID();
        var unbound = example("AppointmentMade");
        unbound.remove("personId");
        events.tell("portfolio.appointments", "portfolio.AppointmentMade.v1", subject, 1, OBLAST, unbound.toString());
        var bound = towards(anna, "AppointmentMade", "personId");
        events.tell("portfolio.appointments", "portfolio.AppointmentMade.v1", subject, 2, OBLAST, bound.toString());
        await().untilAsserted(() -> inbox(anna).body("items", hasSize(1)));
        assertThat(events.all("portfolio.appointments")).isNotEmpty();
        Post.by(org.librarycpd.test.Token.person(anna, "platform-operator"))
                .get("/api/v1/admin/dead-letters")
                .then()
                .body("items.findAll { it.consumer.startsWith('portfolio.AppointmentMade') }", hasSize(0));
    }

    @Test
    void a_service_that_starts_late_tells_nobody_of_what_is_long_past() throws JsonProcessingException {
        var subject = UUID.randomUUID();
        var data = towards(anna, "ReviewAccepted", "reviewerId");
        var longAgo = Instant.now().minus(Duration.ofDays(1));
        events.tell(
                UUID.randomUUID(),
                longAgo,
                "rating.reviews",
                "rating.ReviewAccepted.v1",
                subject,
                1,
                null,
                data.toString());
        var later = towards(somebodyElse, "ReviewAccepted", "reviewerId");
        events.tell("rating.reviews", "rating.ReviewAccepted.v1", subject, 2, null, later.toString());
        await().untilAsserted(
                        () -> inbox(somebodyElse).body("items", hasSize(1)).body("items[0].libraryId", equalTo(null)));
        inbox(anna).body("items", hasSize(0));
    }

    private void tell(String topic, String fact, ObjectNode data) {
        events.tell(topic, type(topic, fact), UUID.randomUUID(), 1, OBLAST, data.toString());
    }

    private ObjectNode entry() throws JsonProcessingException {
        return towards(anna, "PortfolioEntryVerified", "ownerId");
    }

    /** The agreed example, but about this person; the other people in it are nobody's in this test. */
    private static ObjectNode towards(UUID person, String fact, String recipient) throws JsonProcessingException {
        var data = example(fact);
        if (data.path(recipient).isArray()) {
            data.putArray(recipient).add(person.toString());
        } else {
            data.put(recipient, person.toString());
        }
        return data;
    }

    private static ObjectNode example(String fact) throws JsonProcessingException {
        return (ObjectNode)
                JSON.readTree(Contract.of(publisher(fact) + "." + fact + ".v1").example());
    }

    private static String publisher(String fact) {
        if (fact.equals("ReviewAccepted")) {
            return "rating";
        }
        if (fact.matches("ProviderRegistered|LearnerEnrolled|CompletionAttested")) {
            return "registry";
        }
        return fact.matches(
                        "SelfAssessment.*|Appraisal.*|CompetencyGap.*|Assessment.*|Interview.*|Outcome.*|Question.*|Contest.*")
                ? "appraisal"
                : "portfolio";
    }

    private static String type(String topic, String fact) {
        return topic.substring(0, topic.indexOf('.')) + "." + fact + ".v1";
    }
}
