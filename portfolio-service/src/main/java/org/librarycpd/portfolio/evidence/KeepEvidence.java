package org.librarycpd.portfolio.evidence;

import static org.librarycpd.portfolio.evidence.EvidenceRule.A_LINK_IS_A_WHOLE_HTTPS_ADDRESS;
import static org.librarycpd.portfolio.evidence.EvidenceRule.THE_SAME_EVIDENCE_STANDS_ONCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.portfolio.entry.EntryAccess;
import org.librarycpd.portfolio.entry.PortfolioEntries;
import org.librarycpd.portfolio.entry.PortfolioEntry;

/** The owner bears an entry out with links and files while writing it. The entry is locked: its evidence is counted. */
@ApplicationScoped
public class KeepEvidence {

    private final PortfolioEntries entries;
    private final Evidences evidences;
    private final EntryAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    KeepEvidence(PortfolioEntries entries, Evidences evidences, EntryAccess access, AuditTrail audit, Clock clock) {
        this.entries = entries;
        this.evidences = evidences;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Evidence link(UUID entryId, UUID by, String title, String link) {
        var entry = owned(entryId, by);
        entry.addEvidence(clock.instant());
        requireHttps(link);
        return added(entry, Evidence.link(entryId, title, link, clock.instant()));
    }

    /** @param content where the upload is spooled; read twice, never whole in memory */
    @Transactional
    public Evidence file(UUID entryId, UUID by, String title, Path content, String givenName) {
        var entry = owned(entryId, by);
        entry.addEvidence(clock.instant());
        var file = CheckedFile.of(content, givenName);
        var evidence = added(entry, Evidence.file(entryId, title, file, clock.instant()));
        try (var in = Files.newInputStream(content)) {
            evidences.write(evidence.id(), in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return evidence;
    }

    @Transactional
    public void remove(UUID entryId, UUID evidenceId, UUID by) {
        var entry = owned(entryId, by);
        var evidence = evidences.require(entryId, evidenceId);
        entry.removeEvidence(clock.instant());
        evidences.remove(evidence);
        audit.record("portfolio.EvidenceRemoved", entryId, entry::version);
    }

    private PortfolioEntry owned(UUID entryId, UUID by) {
        var entry = entries.lock(entryId);
        access.requireOwner(entry, by);
        return entry;
    }

    private Evidence added(PortfolioEntry entry, Evidence evidence) {
        THE_SAME_EVIDENCE_STANDS_ONCE.require(evidences.of(entry.id()).stream().noneMatch(evidence::isTheSameAs));
        evidences.add(evidence);
        audit.record("portfolio.EvidenceAdded", entry.id(), entry::version);
        return evidence;
    }

    private static void requireHttps(String link) {
        try {
            var uri = new URI(link);
            if ("https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null) {
                return;
            }
        } catch (URISyntaxException unreadable) {
            // as refused as any other scheme
        }
        throw A_LINK_IS_A_WHOLE_HTTPS_ADDRESS.refuse().at("/link");
    }
}
