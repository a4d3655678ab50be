package org.librarycpd.appraisal.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.time.Ids;

/** A question that was agreed on, with the proposals that made it what it is. */
@Entity
public class Question {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Questionnaire questionnaire;

    private int place;

    @JdbcTypeCode(SqlTypes.JSON)
    private QuestionContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<QuestionSource> sources;

    protected Question() {}

    Question(Questionnaire questionnaire, int place, QuestionContent content, List<QuestionSource> sources) {
        this.id = Ids.next();
        this.questionnaire = questionnaire;
        this.place = place;
        this.content = content;
        this.sources = List.copyOf(sources);
    }

    void change(QuestionContent changed, List<QuestionSource> by) {
        content = changed;
        comesFrom(by);
    }

    void comesFrom(List<QuestionSource> further) {
        sources = Stream.concat(sources.stream(), further.stream()).distinct().toList();
    }

    boolean comesFrom(UUID proposalId) {
        return sources.stream().anyMatch(s -> s.proposalId().equals(proposalId));
    }

    public UUID id() {
        return id;
    }

    int place() {
        return place;
    }

    public QuestionContent content() {
        return content;
    }

    public List<QuestionSource> sources() {
        return sources;
    }
}
