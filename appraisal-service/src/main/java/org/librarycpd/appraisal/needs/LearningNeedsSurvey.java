package org.librarycpd.appraisal.needs;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.needs.NeedsRule.AN_OPENED_SURVEY_STAYS_AS_IT_IS;
import static org.librarycpd.appraisal.needs.NeedsRule.A_REPORT_COMES_ONCE_THE_SURVEY_IS_CLOSED;
import static org.librarycpd.appraisal.needs.NeedsRule.A_SURVEY_ASKS_FIVE_OR_MORE;
import static org.librarycpd.appraisal.needs.NeedsRule.A_SURVEY_ASKS_SOMETHING;
import static org.librarycpd.appraisal.needs.NeedsRule.A_SURVEY_CLOSES_AFTER_TODAY;
import static org.librarycpd.appraisal.needs.NeedsRule.EVERY_QUESTION_BUT_TEXTS_IS_ANSWERED;
import static org.librarycpd.appraisal.needs.NeedsRule.ONLY_AN_OPEN_SURVEY_IS_CLOSED;
import static org.librarycpd.appraisal.needs.NeedsRule.ONLY_AN_OPEN_SURVEY_TAKES_ANSWERS;
import static org.librarycpd.appraisal.needs.NeedsRule.ONLY_A_CLOSED_SURVEY_IS_ARCHIVED;
import static org.librarycpd.appraisal.needs.NeedsRule.ONLY_A_DRAFT_IS_OPENED;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/** The overseer asks the people of a library what they need to learn; what comes of it is counted once, at the end. */
@Entity
public class LearningNeedsSurvey {

    /** Answers hide among so many. */
    public static final int FEWEST = 5;

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Question> questions;

    @JdbcTypeCode(SqlTypes.JSON)
    private Population population;

    private LocalDate closesOn;

    @Enumerated(STRING)
    private SurveyStatus status = SurveyStatus.DRAFT;

    /** The departments of the population with those below when it opened; empty means all. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Set<UUID> askedDepartments = Set.of();

    private int asked;
    private Instant openedAt;
    private Instant closedAt;

    /** The library's when it closed. */
    private String region;

    private Instant changedAt;

    protected LearningNeedsSurvey() {}

    public LearningNeedsSurvey(SurveyDraft draft, Instant now) {
        this.id = Ids.next();
        write(draft, now);
    }

    public void change(SurveyDraft draft, Instant now) {
        AN_OPENED_SURVEY_STAYS_AS_IT_IS.require(status == SurveyStatus.DRAFT);
        write(draft, now);
    }

    private void write(SurveyDraft draft, Instant now) {
        draft.questions().forEach(Question::check);
        title = draft.title();
        questions = List.copyOf(draft.questions());
        population = draft.population();
        closesOn = draft.closesOn();
        changedAt = now;
    }

    /**
     * @param everyone where each person of the library works today
     * @param today the first day on which it can be answered
     */
    public LearningNeedsSurveyOpened open(
            UUID by, java.util.Collection<Workplace> everyone, DepartmentTree tree, LocalDate today, Instant now) {
        ONLY_A_DRAFT_IS_OPENED.require(status == SurveyStatus.DRAFT, status);
        A_SURVEY_ASKS_SOMETHING.require(!questions.isEmpty());
        A_SURVEY_CLOSES_AFTER_TODAY.require(closesOn.isAfter(today));
        askedDepartments = Set.copyOf(tree.within(population.departmentIds()));
        asked = (int) everyone.stream().filter(this::isFor).count();
        A_SURVEY_ASKS_FIVE_OR_MORE.require(asked >= FEWEST, asked);
        status = SurveyStatus.OPEN;
        openedAt = now;
        changedAt = now;
        return new LearningNeedsSurveyOpened(
                id, closesOn, asked, List.copyOf(askedDepartments), population.positionIds(), by, now);
    }

    /** Whether somebody who works there is asked. */
    public boolean isFor(Workplace workplace) {
        return (population.departmentIds().isEmpty() || askedDepartments.contains(workplace.departmentId()))
                && (population.positionIds().isEmpty()
                        || population.positionIds().contains(workplace.positionId()));
    }

    /** Whether these replies can stand as somebody's answer today. */
    public void requireAnswerable(List<Reply> replies, LocalDate today) {
        ONLY_AN_OPEN_SURVEY_TAKES_ANSWERS.require(
                status == SurveyStatus.OPEN && !today.isAfter(closesOn), status, closesOn.toString());
        var open = new HashSet<UUID>();
        questions.forEach(question -> open.add(question.id()));
        for (var place = 0; place < replies.size(); place++) {
            var reply = replies.get(place);
            if (!open.remove(reply.questionId())) {
                throw EVERY_QUESTION_BUT_TEXTS_IS_ANSWERED.refuse().at("/replies/" + place);
            }
            question(reply.questionId()).check(reply, place);
        }
        EVERY_QUESTION_BUT_TEXTS_IS_ANSWERED.require(
                open.stream().map(this::question).noneMatch(Question::demandsAnAnswer));
    }

    /** @param answers as the report shows it; null where it does not */
    public LearningNeedsSurveyClosed close(Integer answers, String inRegion, Instant now) {
        requireCanBeClosed();
        status = SurveyStatus.CLOSED;
        region = inRegion;
        closedAt = now;
        changedAt = now;
        return new LearningNeedsSurveyClosed(id, answers, now);
    }

    void requireCanBeClosed() {
        ONLY_AN_OPEN_SURVEY_IS_CLOSED.require(status == SurveyStatus.OPEN, status);
    }

    public void archive(Instant now) {
        ONLY_A_CLOSED_SURVEY_IS_ARCHIVED.require(status == SurveyStatus.CLOSED, status);
        status = SurveyStatus.ARCHIVED;
        changedAt = now;
    }

    public void requireCounted() {
        A_REPORT_COMES_ONCE_THE_SURVEY_IS_CLOSED.require(status.isCounted(), closesOn.toString());
    }

    public Question question(UUID questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst()
                .orElseThrow();
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

    public Text title() {
        return title;
    }

    public List<Question> questions() {
        return questions;
    }

    public Population population() {
        return population;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public SurveyStatus status() {
        return status;
    }

    public int asked() {
        return asked;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
