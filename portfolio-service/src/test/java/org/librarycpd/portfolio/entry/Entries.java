package org.librarycpd.portfolio.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.portfolio.run.KnownProgramme;

/** Entries for tests. */
final class Entries {

    private Entries() {}

    static PortfolioEntry verified() {
        var attestation = new Attestation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                24,
                LocalDate.parse("2026-11-20"));
        return new PortfolioEntry(
                attestation,
                new KnownProgramme() {},
                List.of(UUID.randomUUID()),
                Instant.parse("2026-11-23T09:00:00Z"));
    }
}
