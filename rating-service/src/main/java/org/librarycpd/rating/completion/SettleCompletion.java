package org.librarycpd.rating.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;

@ApplicationScoped
public class SettleCompletion {

    private final Completions completions;
    private final Event<CompletionSettled> happened;

    SettleCompletion(Completions completions, Event<CompletionSettled> happened) {
        this.completions = completions;
        this.happened = happened;
    }

    @Transactional
    public void attested(Attestation attestation, Instant at) {
        completions.attested(attestation, at);
        happened.fire(new CompletionSettled(attestation.runId(), attestation.personId()));
    }

    @Transactional
    public void voided(Attestation attestation, Instant at) {
        completions.voided(attestation, at);
        happened.fire(new CompletionSettled(attestation.runId(), attestation.personId()));
    }
}
