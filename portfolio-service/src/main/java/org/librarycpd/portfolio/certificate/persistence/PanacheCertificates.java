package org.librarycpd.portfolio.certificate.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.certificate.Certificate;
import org.librarycpd.portfolio.certificate.CertificateNumber;
import org.librarycpd.portfolio.certificate.Certificates;

/** No wall stands around this table: each query names the number, the person or the library. */
@ApplicationScoped
public class PanacheCertificates implements Certificates, PanacheRepositoryBase<Certificate, UUID> {

    @Override
    public void add(Certificate certificate) {
        persist(certificate);
    }

    @Override
    public Certificate require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public Optional<Certificate> numbered(CertificateNumber number) {
        return find("number", number.value()).firstResultOptional();
    }

    @Override
    public List<Certificate> of(UUID personId, PageRequest page) {
        return find("personId = ?1 and id < ?2 order by id desc", personId, page.before())
                .range(0, page.limit())
                .list();
    }

    @Override
    public List<Certificate> ofIn(String libraryId, UUID personId, PageRequest page) {
        return find("libraryId = ?1 and personId = ?2 and id < ?3 order by id desc", libraryId, personId, page.before())
                .range(0, page.limit())
                .list();
    }

    @Override
    public List<Revoked> revoked() {
        return getEntityManager()
                .createQuery(
                        "select number, revokedAt from Certificate where revokedAt is not null order by id",
                        Revoked.class)
                .getResultList();
    }
}
