package org.librarycpd.portfolio.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** All certificates, of all libraries. */
public interface Certificates {

    void add(Certificate certificate);

    /** Refuses with 404 where there is none. */
    Certificate require(UUID id);

    Optional<Certificate> numbered(CertificateNumber number);

    /** Everything that was certified of me, in whatever library. */
    List<Certificate> of(UUID personId, PageRequest page);

    /** What one library knows of the person. */
    List<Certificate> ofIn(String libraryId, UUID personId, PageRequest page);

    List<Revoked> revoked();

    record Revoked(String number, Instant at) {}
}
