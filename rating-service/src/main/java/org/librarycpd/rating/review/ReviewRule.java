package org.librarycpd.rating.review;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum ReviewRule implements Rule {
    ONLY_WHO_COMPLETED_A_RUN_REVIEWS_IT(
            403,
            "Only a learner whose completion of this run the provider attested, and nobody voided, may review it.",
            "Отзыв оставляет только тот, чьё обучение на этом потоке подтверждено провайдером и подтверждение не отозвано."),
    NOBODY_REVIEWS_WHAT_IS_THEIR_OWN(
            403,
            "You represent the provider of this programme: its own people do not review it.",
            "Вы представляете провайдера этой программы: свои программы не оценивают."),
    A_LEARNER_REVIEWS_A_RUN_ONCE(409, "You have reviewed this run already.", "Вы уже оставили отзыв об этом потоке.");

    private final int status;
    private final Sentence sentence;

    ReviewRule(int status, String en, String ru) {
        this.status = status;
        this.sentence = new Sentence(en, ru);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    @Override
    public int status() {
        return status;
    }
}
