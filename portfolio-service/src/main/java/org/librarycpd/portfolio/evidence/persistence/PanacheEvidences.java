package org.librarycpd.portfolio.evidence.persistence;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.evidence.Evidence;
import org.librarycpd.portfolio.evidence.Evidences;

@ApplicationScoped
public class PanacheEvidences implements Evidences, PanacheRepositoryBase<Evidence, UUID> {

    private final Tenant tenant;

    PanacheEvidences(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public void add(Evidence evidence) {
        persist(evidence);
    }

    @Override
    public void write(UUID evidenceId, InputStream content) {
        flush();
        try {
            var position = 0;
            for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                getEntityManager()
                        .createNativeQuery(
                                "insert into evidence_chunk (evidence_id, position, library_id, bytes) values (?, ?, ?, ?)")
                        .setParameter(1, evidenceId)
                        .setParameter(2, position++)
                        .setParameter(3, tenant.libraryId())
                        .setParameter(4, piece)
                        .executeUpdate();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    @Transactional(REQUIRES_NEW)
    public byte[] piece(UUID evidenceId, int position) {
        return (byte[]) getEntityManager()
                .createNativeQuery(
                        "select bytes from evidence_chunk where evidence_id = ? and position = ? and library_id = ?")
                .setParameter(1, evidenceId)
                .setParameter(2, position)
                .setParameter(3, tenant.libraryId())
                .getSingleResult();
    }

    @Override
    public void remove(Evidence evidence) {
        delete(evidence);
    }

    @Override
    public Evidence require(UUID entryId, UUID id) {
        return find("id = ?1 and entryId = ?2", id, entryId)
                .singleResultOptional()
                .orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public List<Evidence> of(UUID entryId) {
        return list("entryId = ?1 order by id", entryId);
    }
}
