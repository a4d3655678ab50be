package org.librarycpd.appraisal.erasure.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.appraisal.erasure.PersonalTexts;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;

@Singleton
public class PersonErasedConsumer extends EventConsumer<PersonErasedConsumer.PersonErased> {

    private final PersonalTexts texts;

    PersonErasedConsumer(PersonalTexts texts) {
        super("portfolio.persons", "portfolio.PersonErased.v1", PersonErased.class);
        this.texts = texts;
    }

    public record PersonErased(UUID personId) {}

    @Override
    public void handle(Incoming<PersonErased> event) {
        texts.forget(event.data().personId());
    }
}
