package org.librarycpd.appraisal.questionnaire;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.questionnaire.ProposalRule.COMMENTS_ARE_WELCOME_WHILE_IT_IS_WRITTEN;
import static org.librarycpd.appraisal.questionnaire.ProposalRule.THE_QUESTION_STANDS_IN_THE_LIST;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.A_LATER_VERSION_IS_PUBLISHED;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.A_QUESTIONNAIRE_ASKS_SOMETHING;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.CONTRIBUTIONS_END_ON_THE_CLOSING_DAY;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.EVERY_PROPOSAL_HAS_ITS_FATE_BEFORE_THE_REVIEW;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.ONE_EXPERT_REVIEWS_AT_A_TIME;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.ONLY_A_DRAFT_IS_OPENED;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.ONLY_THE_APPROVED_IS_PUBLISHED;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.ONLY_THE_EXPERT_GIVES_THE_OPINION;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.ONLY_THE_PUBLISHED_IS_RETIRED;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.ONLY_WHAT_IS_UNDER_REVIEW;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.QUESTIONS_ARE_PROPOSED_WHILE_IT_IS_OPEN;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.QUESTIONS_ASK_FOR_COMPETENCIES_OF_THE_PROFILE;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.THE_CLOSING_DAY_LIES_AHEAD;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.THE_EXPERT_FINDS_IT_FIT;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireRule.THE_EXPERT_SPEAKS_ONCE_IN_A_REVIEW;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.APPROVED;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.CONTRIBUTING;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.DRAFT;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.EXPERT_REVIEW;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.PUBLISHED;
import static org.librarycpd.appraisal.questionnaire.QuestionnaireStatus.RETIRED;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.appraisal.questionnaire.PublishedQuestionnaire.PublishedQuestion;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/**
 * What people of a position are asked, written by those who work in it. Once published it never changes: version n+1
 * begins with its questions and takes its place.
 */
@Entity
public class Questionnaire {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID positionId;
    private int number;
    private UUID revisedFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    @Enumerated(STRING)
    private QuestionnaireStatus status = DRAFT;

    private UUID draftedBy;
    private UUID editorId;
    private LocalDate contributionsUntil;

    /** Who reviews it now; null where nobody was asked or the expert stepped down. */
    private UUID expertId;

    /** When the opinion of the present review was given. */
    private Instant reviewedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ExpertOpinion> opinions = List.of();

    private String returnedFor;
    private UUID approvedBy;
    private Instant approvedAt;
    private Instant publishedAt;
    private Instant retiredAt;

    /** Moves with every change, so that a change of a question raises the version of the whole. */
    private Instant changedAt;

    @OneToMany(mappedBy = "questionnaire", cascade = ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Question> questions = new ArrayList<>();

    protected Questionnaire() {}

    /**
     * @param editorId who decides on proposals beside the overseer; may be null
     * @param published the version that it begins with; null for the first
     */
    public Questionnaire(
            UUID positionId,
            int number,
            Text title,
            UUID draftedBy,
            UUID editorId,
            Questionnaire published,
            Instant now) {
        this.id = Ids.next();
        this.positionId = positionId;
        this.number = number;
        this.title = title;
        this.draftedBy = draftedBy;
        this.editorId = editorId;
        this.changedAt = now;
        if (published != null) {
            revisedFrom = published.id;
            published.questions.forEach(q -> add(q.content(), q.sources()));
        }
    }

    public QuestionnaireOpenedForContributions open(LocalDate closesOn, LocalDate today, Instant now) {
        ONLY_A_DRAFT_IS_OPENED.require(status == DRAFT);
        return welcomeContributions(closesOn, today, now);
    }

    private QuestionnaireOpenedForContributions welcomeContributions(LocalDate until, LocalDate today, Instant now) {
        THE_CLOSING_DAY_LIES_AHEAD.require(until.isAfter(today));
        status = CONTRIBUTING;
        contributionsUntil = until;
        changedAt = now;
        return new QuestionnaireOpenedForContributions(id, positionId, until);
    }

    /** @param mayBeLate whether the closing day does not bind the author, who decides on proposals himself */
    public QuestionProposal propose(
            UUID author, ProposedChange change, boolean mayBeLate, LocalDate today, Instant now) {
        requireTimely(mayBeLate, today);
        requireStanding(change.requireSound().questionId());
        return new QuestionProposal(id, author, change, now);
    }

    public void amend(
            QuestionProposal proposal,
            UUID by,
            ProposedChange change,
            boolean mayBeLate,
            LocalDate today,
            Instant now) {
        requireTimely(mayBeLate, today);
        requireStanding(change.requireSound().questionId());
        proposal.amend(by, change, now);
    }

    public void withdraw(QuestionProposal proposal, UUID by, boolean hasTakenInOthers, Instant now) {
        requireOpen();
        proposal.withdraw(by, hasTakenInOthers, now);
    }

    public void comment(QuestionProposal proposal, UUID by, String comment, Instant now) {
        COMMENTS_ARE_WELCOME_WHILE_IT_IS_WRITTEN.require(status == CONTRIBUTING || status == EXPERT_REVIEW);
        proposal.comment(by, comment, now);
    }

    /** @param takenIn those that were merged into it before */
    public QuestionProposalDecided accept(
            QuestionProposal proposal, List<QuestionProposal> takenIn, UUID by, Instant now) {
        requireOpen();
        requireStanding(proposal.questionId());
        proposal.accept(by, now);
        var sources = Stream.concat(Stream.of(proposal), takenIn.stream())
                .map(QuestionProposal::source)
                .toList();
        switch (proposal.kind()) {
            case ADD -> add(proposal.content(), sources);
            case CHANGE -> question(proposal.questionId()).change(proposal.content(), sources);
            case REMOVE -> questions.remove(question(proposal.questionId()));
        }
        return decided(proposal, now);
    }

    public QuestionProposalDecided reject(QuestionProposal proposal, UUID by, String reason, Instant now) {
        requireOpen();
        proposal.reject(by, reason, now);
        return decided(proposal, now);
    }

    /** @param reason may be null */
    public QuestionProposalDecided merge(
            QuestionProposal proposal, QuestionProposal into, UUID by, String reason, Instant now) {
        requireOpen();
        proposal.mergeInto(into, by, reason, now);
        questions.stream().filter(q -> q.comesFrom(into.id())).forEach(q -> q.comesFrom(List.of(proposal.source())));
        return decided(proposal, now);
    }

    private QuestionProposalDecided decided(QuestionProposal proposal, Instant now) {
        changedAt = now;
        return new QuestionProposalDecided(
                id, proposal.id(), proposal.authorId(), proposal.fate(), proposal.decidedBy(), now);
    }

    /** Also where the expert who was asked first has stepped down. */
    public QuestionnaireReviewRequested requestReview(UUID expert, long openProposals, Instant now) {
        ONE_EXPERT_REVIEWS_AT_A_TIME.require(status != EXPERT_REVIEW || expertId == null);
        QUESTIONS_ARE_PROPOSED_WHILE_IT_IS_OPEN.require(status == CONTRIBUTING || status == EXPERT_REVIEW);
        EVERY_PROPOSAL_HAS_ITS_FATE_BEFORE_THE_REVIEW.require(openProposals == 0, openProposals);
        A_QUESTIONNAIRE_ASKS_SOMETHING.require(!questions.isEmpty());
        status = EXPERT_REVIEW;
        expertId = expert;
        reviewedAt = null;
        changedAt = now;
        return new QuestionnaireReviewRequested(id, expert);
    }

    public void expertSteppedDown(UUID expert, Instant now) {
        if (status == EXPERT_REVIEW && expert.equals(expertId) && reviewedAt == null) {
            expertId = null;
            changedAt = now;
        }
    }

    public void giveOpinion(ExpertOpinion opinion) {
        ONLY_WHAT_IS_UNDER_REVIEW.require(status == EXPERT_REVIEW);
        ONLY_THE_EXPERT_GIVES_THE_OPINION.require(opinion.expertId().equals(expertId));
        THE_EXPERT_SPEAKS_ONCE_IN_A_REVIEW.require(reviewedAt == null);
        opinion.remarks().forEach(remark -> requireStanding(remark.questionId()));
        opinions = Stream.concat(opinions.stream(), Stream.of(opinion)).toList();
        reviewedAt = opinion.at();
        changedAt = opinion.at();
    }

    /** Back to those who write it. */
    public QuestionnaireOpenedForContributions sendBack(
            String reason, LocalDate closesOn, LocalDate today, Instant now) {
        ONLY_WHAT_IS_UNDER_REVIEW.require(status == EXPERT_REVIEW);
        var reopened = welcomeContributions(closesOn, today, now);
        returnedFor = reason;
        expertId = null;
        reviewedAt = null;
        return reopened;
    }

    /** @param asked the competencies that profiles of the position ask for */
    public void approve(UUID by, Set<UUID> asked, Instant now) {
        ONLY_WHAT_IS_UNDER_REVIEW.require(status == EXPERT_REVIEW);
        THE_EXPERT_FINDS_IT_FIT.require(
                reviewedAt != null && opinions.get(opinions.size() - 1).fit());
        requireOfTheProfile(asked);
        status = APPROVED;
        approvedBy = by;
        approvedAt = now;
        changedAt = now;
    }

    private void requireOfTheProfile(Set<UUID> asked) {
        var strange = IntStream.range(0, questions.size())
                .filter(i -> !asked.contains(questions.get(i).content().competencyId()))
                .toArray();
        if (strange.length > 0) {
            var refusal = QUESTIONS_ASK_FOR_COMPETENCIES_OF_THE_PROFILE.refuse(strange.length);
            IntStream.of(strange).forEach(i -> refusal.at("/questions/" + i + "/competencyId"));
            throw refusal;
        }
    }

    /** Retires the version that is published now, so that this one can be published. */
    public void takeThePlaceOf(Questionnaire before, Instant now) {
        ONLY_THE_APPROVED_IS_PUBLISHED.require(status == APPROVED);
        A_LATER_VERSION_IS_PUBLISHED.require(before.number < number, before.number);
        before.retire(now);
    }

    public QuestionnairePublished publish(Instant now) {
        ONLY_THE_APPROVED_IS_PUBLISHED.require(status == APPROVED);
        status = PUBLISHED;
        publishedAt = now;
        changedAt = now;
        return new QuestionnairePublished(id, positionId, number);
    }

    public void retire(Instant now) {
        ONLY_THE_PUBLISHED_IS_RETIRED.require(status == PUBLISHED);
        status = RETIRED;
        retiredAt = now;
        changedAt = now;
    }

    public PublishedQuestionnaire published() {
        var asked = questions.stream()
                .map(q -> new PublishedQuestion(q.id(), q.content()))
                .toList();
        return new PublishedQuestionnaire(id, positionId, number, title, asked);
    }

    private void add(QuestionContent content, List<QuestionSource> sources) {
        var place = questions.stream().mapToInt(Question::place).max().orElse(-1) + 1;
        questions.add(new Question(this, place, content, sources));
    }

    private Question question(UUID questionId) {
        return questions.stream()
                .filter(q -> q.id().equals(questionId))
                .findFirst()
                .orElseThrow(THE_QUESTION_STANDS_IN_THE_LIST::refuse);
    }

    private void requireStanding(UUID questionId) {
        if (questionId != null) {
            question(questionId);
        }
    }

    private void requireOpen() {
        QUESTIONS_ARE_PROPOSED_WHILE_IT_IS_OPEN.require(status == CONTRIBUTING);
    }

    private void requireTimely(boolean mayBeLate, LocalDate today) {
        requireOpen();
        CONTRIBUTIONS_END_ON_THE_CLOSING_DAY.require(
                mayBeLate || !today.isAfter(contributionsUntil), contributionsUntil);
    }

    public UUID id() {
        return id;
    }

    public String libraryId() {
        return libraryId;
    }

    public long version() {
        return version;
    }

    public UUID positionId() {
        return positionId;
    }

    public int number() {
        return number;
    }

    public UUID revisedFrom() {
        return revisedFrom;
    }

    public Text title() {
        return title;
    }

    public QuestionnaireStatus status() {
        return status;
    }

    public UUID draftedBy() {
        return draftedBy;
    }

    public UUID editorId() {
        return editorId;
    }

    public LocalDate contributionsUntil() {
        return contributionsUntil;
    }

    public UUID expertId() {
        return expertId;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }

    public List<ExpertOpinion> opinions() {
        return opinions;
    }

    public String returnedFor() {
        return returnedFor;
    }

    public UUID approvedBy() {
        return approvedBy;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant retiredAt() {
        return retiredAt;
    }

    public List<Question> questions() {
        return List.copyOf(questions);
    }
}
