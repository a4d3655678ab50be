package org.librarycpd.portfolio.transfer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.transfer.PortfolioTransfer;
import org.librarycpd.portfolio.transfer.PortfolioTransfers;

/** Copies from one library into another: native SQL that names both, and only rows of the person who asks. */
@ApplicationScoped
public class PanachePortfolioTransfers implements PortfolioTransfers {

    /** A copy's id, made from the original's: the same time in front, so that lists keep their order. */
    private static final String COPY_OF = """
            cast(overlay(overlay(
                cast(cast(md5(cast(:transfer as text) || cast(%1$s as text)) as uuid) as text)
                placing substr(cast(%1$s as text), 1, 15) from 1 for 15)
                placing '8' from 20 for 1) as uuid)""";

    private final EntityManager em;
    private final Tenant tenant;
    private final Clock clock;

    PanachePortfolioTransfers(EntityManager em, Tenant tenant, Clock clock) {
        this.em = em;
        this.tenant = tenant;
        this.clock = clock;
    }

    @Override
    public void add(PortfolioTransfer transfer) {
        em.persist(transfer);
        em.flush();
    }

    @Override
    public Optional<PortfolioTransfer> find(UUID id) {
        return Optional.ofNullable(em.find(PortfolioTransfer.class, id));
    }

    @Override
    public List<PortfolioTransfer> of(UUID personId, PageRequest page) {
        return em.createQuery(
                        "from PortfolioTransfer where personId = ?1 and id < ?2 order by id desc",
                        PortfolioTransfer.class)
                .setParameter(1, personId)
                .setParameter(2, page.before())
                .setMaxResults(page.oneMore())
                .getResultList();
    }

    @Override
    public int copyEntries(PortfolioTransfer transfer) {
        about(transfer, """
                insert into transferred_entry
                    (entry_id, library_id, transfer_id, source_entry_id, original_entry_id, original_library_id)
                select %s, :library, :transfer, e.id, coalesce(t.original_entry_id, e.id),
                    coalesce(t.original_library_id, e.library_id)
                from portfolio_entry e left join transferred_entry t on t.entry_id = e.id
                where e.library_id = :source and e.owner_id = :person and e.status = 'VERIFIED'
                    and coalesce(t.original_library_id, e.library_id) <> :library
                on conflict do nothing
                """.formatted(COPY_OF.formatted("e.id")))
                .setParameter("person", transfer.personId())
                .executeUpdate();
        return about(transfer, """
                insert into portfolio_entry
                    (id, library_id, version, owner_id, kind, status, title, description, source, learnt, programme_id,
                     run_id, attestation_id, subject_id, hours, completed_on, gap_ids, competency_ids, submitted_at,
                     verified_at, verified_by, evidence_count, changed_at)
                select t.entry_id, t.library_id, 0, e.owner_id, e.kind, e.status, e.title, e.description, e.source,
                    e.learnt, e.programme_id, e.run_id, e.attestation_id, e.subject_id, e.hours, e.completed_on, cast(array[] as uuid[]),
                    e.competency_ids, e.submitted_at, e.verified_at, e.verified_by, e.evidence_count, :now
                from transferred_entry t join portfolio_entry e on e.id = t.source_entry_id
                where t.transfer_id = :transfer and t.library_id = :library and e.library_id = :source
                """).setParameter("now", clock.instant()).executeUpdate();
    }

    @Override
    public int copyEvidence(PortfolioTransfer transfer) {
        var copied = about(transfer, """
                insert into evidence
                    (id, library_id, entry_id, title, link, file_name, media_type, size, sha256, added_at)
                select %s, t.library_id, t.entry_id, v.title, v.link, v.file_name, v.media_type, v.size, v.sha256,
                    v.added_at
                from transferred_entry t join evidence v on v.entry_id = t.source_entry_id
                where t.transfer_id = :transfer and t.library_id = :library and v.library_id = :source
                """.formatted(COPY_OF.formatted("v.id"))).executeUpdate();
        about(transfer, """
                insert into evidence_chunk (evidence_id, position, library_id, bytes)
                select %s, c.position, t.library_id, c.bytes
                from transferred_entry t
                    join evidence v on v.entry_id = t.source_entry_id
                    join evidence_chunk c on c.evidence_id = v.id
                where t.transfer_id = :transfer and t.library_id = :library and v.library_id = :source
                """.formatted(COPY_OF.formatted("v.id"))).executeUpdate();
        return copied;
    }

    private Query about(PortfolioTransfer transfer, String sql) {
        return em.createNativeQuery(sql)
                .setParameter("transfer", transfer.id())
                .setParameter("library", tenant.libraryId())
                .setParameter("source", transfer.fromLibraryId());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Copy> copies(UUID transferId) {
        List<Tuple> rows = em.createNativeQuery("""
                        select t.entry_id, t.original_entry_id, t.original_library_id, e.verified_by
                        from transferred_entry t join portfolio_entry e on e.id = t.entry_id
                        where t.transfer_id = :transfer and t.library_id = :library order by t.entry_id desc
                        """, Tuple.class)
                .setParameter("transfer", transferId)
                .setParameter("library", tenant.libraryId())
                .getResultList();
        return rows.stream()
                .map(r -> new Copy(
                        r.get(0, UUID.class), r.get(1, UUID.class), r.get(2, String.class), r.get(3, UUID.class)))
                .toList();
    }

    @Override
    public void supersedeCopies(UUID originalEntryId) {
        em.createNativeQuery("""
                        update portfolio_entry e
                        set status = 'SUPERSEDED', superseded_at = :now, changed_at = :now, version = version + 1
                        from transferred_entry t
                        where t.original_entry_id = :original and e.id = t.entry_id and e.library_id = t.library_id
                            and e.status = 'VERIFIED'
                        """)
                .setParameter("now", clock.instant())
                .setParameter("original", originalEntryId)
                .executeUpdate();
    }
}
