package org.librarycpd.appraisal.questionnaire;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.appraisal.questionnaire.ProposalFate.ACCEPTED;
import static org.librarycpd.appraisal.questionnaire.ProposalFate.MERGED;
import static org.librarycpd.appraisal.questionnaire.ProposalFate.OPEN;
import static org.librarycpd.appraisal.questionnaire.ProposalFate.REJECTED;
import static org.librarycpd.appraisal.questionnaire.ProposalFate.WITHDRAWN;
import static org.librarycpd.appraisal.questionnaire.ProposalRule.AUTHORS_CHANGE_THEIR_OWN;
import static org.librarycpd.appraisal.questionnaire.ProposalRule.A_PROPOSAL_IS_DECIDED_ONCE;
import static org.librarycpd.appraisal.questionnaire.ProposalRule.A_PROPOSAL_MERGES_INTO_ANOTHER_THAT_STANDS;
import static org.librarycpd.appraisal.questionnaire.ProposalRule.WHAT_TOOK_OTHERS_IN_STAYS;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.time.Ids;

/** What somebody proposed, with its author, its fate and the reason, for ever. */
@Entity
public class QuestionProposal {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID questionnaireId;
    private UUID authorId;

    @Enumerated(STRING)
    private ProposalKind kind;

    private UUID questionId;

    @JdbcTypeCode(SqlTypes.JSON)
    private QuestionContent content;

    private String grounds;

    @Enumerated(STRING)
    private ProposalFate fate = OPEN;

    private String reason;
    private UUID mergedInto;
    private UUID decidedBy;
    private Instant decidedAt;
    private Instant proposedAt;

    /** Moves with every change, so that a comment raises the version too. */
    private Instant changedAt;

    @OneToMany(mappedBy = "proposal", cascade = ALL)
    @OrderBy("id")
    private List<ProposalComment> comments = new ArrayList<>();

    protected QuestionProposal() {}

    QuestionProposal(UUID questionnaireId, UUID authorId, ProposedChange change, Instant now) {
        this.id = Ids.next();
        this.questionnaireId = questionnaireId;
        this.authorId = authorId;
        this.proposedAt = now;
        take(change, now);
    }

    void amend(UUID by, ProposedChange change, Instant now) {
        requireOwnAndOpen(by);
        take(change, now);
    }

    private void take(ProposedChange change, Instant now) {
        kind = change.kind();
        questionId = change.questionId();
        content = change.content();
        grounds = change.grounds();
        changedAt = now;
    }

    /** @param hasTakenInOthers whether others were merged into it */
    void withdraw(UUID by, boolean hasTakenInOthers, Instant now) {
        requireOwnAndOpen(by);
        WHAT_TOOK_OTHERS_IN_STAYS.require(!hasTakenInOthers);
        decide(WITHDRAWN, null, by, now);
    }

    void accept(UUID by, Instant now) {
        decide(ACCEPTED, null, by, now);
    }

    void reject(UUID by, String why, Instant now) {
        decide(REJECTED, why, by, now);
    }

    void mergeInto(QuestionProposal other, UUID by, String why, Instant now) {
        A_PROPOSAL_MERGES_INTO_ANOTHER_THAT_STANDS.require(!other.id.equals(id) && other.takesOthersIn());
        decide(MERGED, why, by, now);
        mergedInto = other.id;
        other.changedAt = now;
    }

    void comment(UUID by, String comment, Instant now) {
        comments.add(new ProposalComment(this, by, comment, now));
        changedAt = now;
    }

    private void decide(ProposalFate decided, String why, UUID by, Instant now) {
        A_PROPOSAL_IS_DECIDED_ONCE.require(fate == OPEN, fate);
        fate = decided;
        reason = why;
        decidedBy = by;
        decidedAt = now;
        changedAt = now;
    }

    private void requireOwnAndOpen(UUID by) {
        AUTHORS_CHANGE_THEIR_OWN.require(by.equals(authorId));
        A_PROPOSAL_IS_DECIDED_ONCE.require(fate == OPEN, fate);
    }

    private boolean takesOthersIn() {
        return kind != ProposalKind.REMOVE && (fate == OPEN || fate == ACCEPTED);
    }

    QuestionSource source() {
        return new QuestionSource(id, authorId);
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

    public UUID questionnaireId() {
        return questionnaireId;
    }

    public UUID authorId() {
        return authorId;
    }

    public ProposalKind kind() {
        return kind;
    }

    public UUID questionId() {
        return questionId;
    }

    public QuestionContent content() {
        return content;
    }

    public String grounds() {
        return grounds;
    }

    public ProposalFate fate() {
        return fate;
    }

    public String reason() {
        return reason;
    }

    public UUID mergedInto() {
        return mergedInto;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public List<ProposalComment> comments() {
        return List.copyOf(comments);
    }
}
