package org.librarycpd.portfolio.mine;

import static org.librarycpd.portfolio.mine.MineRule.AN_ERASURE_IS_CONFIRMED;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.portfolio.mine.Erasure.OfLibrary;
import org.librarycpd.portfolio.personal.PersonalData;
import org.librarycpd.portfolio.personal.PersonalData.Whose;

/** Deletes what no law makes the libraries keep; who works in none of them any more is erased in the other services too. */
@ApplicationScoped
public class EraseMe {

    static final String WORDS = "Удалить мои данные";
    private static final Set<String> CONFIRMATIONS = Set.of(WORDS, "Erase my data");

    private final MyRecord record;
    private final List<PersonalData> features;
    private final AuditTrail audit;
    private final Event<PersonErased> erased;
    private final Clock clock;

    EraseMe(
            MyRecord record,
            @All List<PersonalData> features,
            AuditTrail audit,
            Event<PersonErased> erased,
            Clock clock) {
        this.record = record;
        this.features = features;
        this.audit = audit;
        this.erased = erased;
        this.clock = clock;
    }

    @Transactional
    public Erasure handle(UUID personId, String confirmation) {
        AN_ERASURE_IS_CONFIRMED.require(CONFIRMATIONS.contains(confirmation), WORDS);
        var libraries = record.libraries(personId).stream()
                .sorted()
                .map(library -> erase(personId, library))
                .toList();
        record.forgetTraces(personId);
        var everywhere = libraries.stream().noneMatch(OfLibrary::employed);
        var now = clock.instant();
        if (everywhere) {
            erased.fire(new PersonErased(personId, now));
        } else {
            audit.record("portfolio.OwnTextsErased", personId, () -> now.toEpochMilli());
        }
        return new Erasure(personId, now, everywhere, libraries);
    }

    private OfLibrary erase(UUID personId, String library) {
        var whose = new Whose(personId, library, record.isEmployed(personId, library), LocalDate.now(clock));
        var clauses = features.stream().flatMap(f -> f.erase(whose).stream()).toList();
        return new OfLibrary(library, whose.employed(), clauses);
    }
}
