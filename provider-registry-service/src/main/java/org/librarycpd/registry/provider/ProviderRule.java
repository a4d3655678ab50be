package org.librarycpd.registry.provider;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum ProviderRule implements Rule {
    A_SYSTEM_SPEAKS_FOR_ONE_PROVIDER(
            409,
            "One of these client ids already speaks for another provider.",
            "Один из этих идентификаторов уже говорит от имени другого провайдера."),
    ONLY_ITS_REPRESENTATIVE_ACTS_FOR_A_PROVIDER(
            403,
            "Only a representative of this provider may do this.",
            "Это может сделать только представитель этого провайдера."),
    A_REGISTERED_PROVIDER_TEACHES(
            409,
            "The provider must be registered; it is {0}.",
            "Провайдер должен быть зарегистрирован; сейчас он {0}.");

    private final int status;
    private final Sentence sentence;

    ProviderRule(int status, String en, String ru) {
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
