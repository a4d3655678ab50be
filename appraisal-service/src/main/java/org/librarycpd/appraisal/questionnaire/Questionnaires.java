package org.librarycpd.appraisal.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.appraisal.questionnaire.PublishedQuestionnaire.PublishedQuestion;
import org.librarycpd.kit.http.PageRequest;

public interface Questionnaires {

    void add(Questionnaire questionnaire);

    Questionnaire require(UUID id);

    /** With the promise that its status stays while something is added to it; others may do so at the same time. */
    Questionnaire requireSteady(UUID id);

    /** Alone: who adds something to it at the same time has finished. */
    Questionnaire requireAlone(UUID id);

    int lastNumber(UUID positionId);

    Optional<Questionnaire> publishedNow(UUID positionId);

    /** What people of a position are asked today. */
    default Optional<PublishedQuestionnaire> published(UUID positionId) {
        return publishedNow(positionId).map(Questionnaire::published);
    }

    /** The very version that somebody has answered, published now or retired since. */
    default Optional<PublishedQuestionnaire> publishedVersion(UUID id) {
        return find(id).filter(q -> q.status().isPublic()).map(Questionnaire::published);
    }

    /** @param id null where somebody is asked nothing but the competencies of the profile */
    default List<PublishedQuestion> asked(UUID id) {
        return id == null
                ? List.of()
                : publishedVersion(id).map(PublishedQuestionnaire::questions).orElse(List.of());
    }

    Optional<Questionnaire> find(UUID id);

    /** @param positionId, status narrow the list where they are given */
    List<Questionnaire> visible(Sight sight, UUID positionId, QuestionnaireStatus status, PageRequest page);

    /**
     * What a person of the library may see in a list: what is public always.
     *
     * @param drafts everything
     * @param inTheWriting what is being written, of all positions
     * @param ownPositionId of which the person sees what is being written; null where there is none
     */
    record Sight(UUID personId, boolean drafts, boolean inTheWriting, UUID ownPositionId) {}
}
