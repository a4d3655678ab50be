package org.librarycpd.appraisal.needs;

import static org.librarycpd.appraisal.needs.NeedsRule.AN_ANSWER_FITS_ITS_QUESTION;
import static org.librarycpd.appraisal.needs.NeedsRule.A_CHOICE_OFFERS_SEVERAL_OPTIONS;
import static org.librarycpd.appraisal.needs.NeedsRule.A_SCALE_NAMES_A_COMPETENCY;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;

/**
 * What a survey asks.
 *
 * @param competencyId what a scale is about; others may name one
 * @param options of a choice
 * @param most how many options may be picked
 */
public record Question(UUID id, QuestionKind kind, Text text, UUID competencyId, List<Text> options, int most) {

    private static final int TOP = 5;
    private static final int MOST_OPTIONS = 20;

    void check() {
        A_SCALE_NAMES_A_COMPETENCY.require(kind != QuestionKind.SCALE || competencyId != null);
        A_CHOICE_OFFERS_SEVERAL_OPTIONS.require(kind != QuestionKind.CHOICE
                || options.size() > 1 && options.size() <= MOST_OPTIONS && most > 0 && most <= options.size());
    }

    boolean demandsAnAnswer() {
        return kind != QuestionKind.TEXT;
    }

    void check(Reply reply, int place) {
        if (!fits(reply)) {
            throw AN_ANSWER_FITS_ITS_QUESTION.refuse().at("/replies/" + place);
        }
    }

    private boolean fits(Reply reply) {
        return switch (kind) {
            case SCALE -> reply.isOnlyPoint() && reply.point() >= 1 && reply.point() <= TOP;
            case CHOICE -> reply.isOnlyOptions() && fits(reply.options());
            case TEXT -> reply.isOnlyText() && !reply.text().isBlank();
        };
    }

    private boolean fits(List<Integer> picked) {
        return !picked.isEmpty()
                && picked.size() <= most
                && new HashSet<>(picked).size() == picked.size()
                && picked.stream().allMatch(option -> option >= 1 && option <= options.size());
    }
}
