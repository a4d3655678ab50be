package org.librarycpd.rating.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

@ApplicationScoped
public class KeepProgramme {

    private final Programmes programmes;
    private final Event<ProgrammeClassified> happened;

    KeepProgramme(Programmes programmes, Event<ProgrammeClassified> happened) {
        this.programmes = programmes;
        this.happened = happened;
    }

    @Transactional
    public void handle(KnownProgramme news) {
        if (programmes.keep(news)) {
            happened.fire(new ProgrammeClassified(news.id(), news.category(), news.language()));
        }
    }
}
