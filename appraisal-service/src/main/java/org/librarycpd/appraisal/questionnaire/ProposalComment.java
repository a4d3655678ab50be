package org.librarycpd.appraisal.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

@Entity
public class ProposalComment {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @ManyToOne(fetch = FetchType.LAZY)
    private QuestionProposal proposal;

    private UUID authorId;
    private String comment;
    private Instant at;

    protected ProposalComment() {}

    ProposalComment(QuestionProposal proposal, UUID authorId, String comment, Instant at) {
        this.id = Ids.next();
        this.proposal = proposal;
        this.authorId = authorId;
        this.comment = comment;
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    public UUID authorId() {
        return authorId;
    }

    public String comment() {
        return comment;
    }

    public Instant at() {
        return at;
    }
}
