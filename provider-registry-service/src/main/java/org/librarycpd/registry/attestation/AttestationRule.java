package org.librarycpd.registry.attestation;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum AttestationRule implements Rule {
    A_COMPLETION_LIES_WITHIN_THE_RUN(
            "The run goes from {0} to {1}; a completion lies within it.",
            "Поток идёт с {0} по {1}; завершение должно быть в этих пределах."),
    A_COMPLETION_IS_NOT_IN_THE_FUTURE(
            "What is not yet completed cannot be attested.", "Нельзя подтвердить то, что ещё не завершено."),
    NO_MORE_HOURS_ARE_ATTESTED_THAN_THE_RUN_HAS(
            "The run has {0} hours; no more can be attested.", "В потоке {0} ч; больше подтвердить нельзя."),
    A_RUN_AND_A_CODE_ARE_ATTESTED_ONCE(
            "This code was attested otherwise before; void that attestation first.",
            "Этот код уже подтверждён иначе; сначала аннулируйте прежнее подтверждение."),
    A_LEARNER_COMPLETES_A_RUN_ONCE(
            "Your completion of this run is attested already.", "Ваше обучение в этом потоке уже подтверждено."),
    AN_ATTESTATION_IS_MATCHED_ONCE_AND_VOIDED_ONCE(
            "The attestation cannot be changed any more.", "Подтверждение больше нельзя изменить.");

    private final Sentence sentence;

    AttestationRule(String en, String ru) {
        sentence = new Sentence(en, ru);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
