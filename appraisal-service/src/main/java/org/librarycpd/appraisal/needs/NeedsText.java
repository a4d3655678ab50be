package org.librarycpd.appraisal.needs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** Somebody's own words, in a pool of five or more for the whole library; its id is random, so that their order tells nothing. */
@Entity
@Immutable
public class NeedsText {

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    private UUID surveyId;
    private UUID questionId;
    private String text;

    protected NeedsText() {}

    NeedsText(UUID surveyId, UUID questionId, String text) {
        this.id = UUID.randomUUID();
        this.surveyId = surveyId;
        this.questionId = questionId;
        this.text = text;
    }

    public UUID id() {
        return id;
    }

    public UUID questionId() {
        return questionId;
    }

    public String text() {
        return text;
    }
}
