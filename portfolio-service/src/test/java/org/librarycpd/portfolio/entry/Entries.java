package org.librarycpd.portfolio.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.run.KnownProgramme;

/** Entries for tests. */
final class Entries {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final UUID OWNER = UUID.randomUUID();
    static final UUID HEAD = UUID.randomUUID();

    private Entries() {}

    static PortfolioEntry attested() {
        var attestation = new Attestation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                24,
                LocalDate.parse("2026-11-20"));
        return new PortfolioEntry(attestation, new KnownProgramme() {}, List.of(UUID.randomUUID()), NOW);
    }

    static EntryTerms terms(EntryKind kind, String source, String learnt) {
        return new EntryTerms(
                kind,
                new Text("Чтение о каталогах", "Reading on catalogues"),
                null,
                source,
                6,
                LocalDate.parse("2026-11-20"),
                null,
                List.of(UUID.randomUUID()),
                learnt,
                null);
    }

    static PortfolioEntry in(EntryStatus status) {
        var entry = new PortfolioEntry(OWNER, terms(EntryKind.SELF_STUDY, "ISBD", "Правила описания"), NOW);
        if (status == EntryStatus.DRAFT) {
            return entry;
        }
        entry.submit(HEAD, NOW);
        switch (status) {
            case RETURNED -> entry.giveBack(HEAD, "Мало часов", NOW);
            case VERIFIED -> entry.verify(HEAD, NOW);
            case SUPERSEDED -> {
                entry.verify(HEAD, NOW);
                entry.supersede(NOW);
            }
            default -> {}
        }
        return entry;
    }
}
