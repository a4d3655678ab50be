package org.librarycpd.portfolio.certificate;

import static org.librarycpd.portfolio.certificate.CertificateRule.A_CERTIFICATE_IS_REVOKED_ONCE;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.time.Ids;

/**
 * Says of a named person what was earned, for anyone who has its number. It never changes; it can only be revoked.
 *
 * <p>It stands behind no library's wall, because a stranger reads it: every query names the number, the person or the
 * library.
 */
@Entity
public class Certificate {

    @Id
    private UUID id;

    private String libraryId;

    @Version
    private long version;

    private String number;
    private UUID personId;
    private String holderName;
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text criteria;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text issuerName;

    private boolean ofAssociation;
    private LocalDate issuedOn;
    private Instant issuedAt;
    private LocalDate validUntil;
    private String credential;
    private Instant revokedAt;
    private UUID revokedBy;
    private String revocationReason;
    private Instant changedAt;

    protected Certificate() {}

    /** @param signed makes the signed credential of a certificate that is otherwise complete */
    public Certificate(Award award, Function<Certificate, String> signed, Instant now) {
        this.id = Ids.next();
        this.libraryId = award.libraryId();
        this.number = CertificateNumber.next().value();
        this.personId = award.personId();
        this.holderName = award.holderName();
        this.code = award.code();
        this.title = award.title();
        this.criteria = award.criteria();
        this.issuerName = award.issuerName();
        this.ofAssociation = award.ofAssociation();
        this.issuedOn = award.issuedOn();
        this.issuedAt = now;
        this.validUntil = award.validUntil();
        this.changedAt = now;
        this.credential = signed.apply(this);
    }

    public CertificateIssued issued() {
        return new CertificateIssued(id, personId, code, issuedAt, validUntil);
    }

    public CertificateRevoked revoke(UUID by, String reason, Instant now) {
        A_CERTIFICATE_IS_REVOKED_ONCE.require(revokedAt == null);
        revokedAt = now;
        revokedBy = by;
        revocationReason = reason;
        changedAt = now;
        return new CertificateRevoked(id, personId, code, by, now);
    }

    public CertificateStatus statusOn(LocalDate day) {
        if (revokedAt != null) {
            return CertificateStatus.REVOKED;
        }
        return validUntil != null && day.isAfter(validUntil) ? CertificateStatus.EXPIRED : CertificateStatus.VALID;
    }

    public UUID id() {
        return id;
    }

    public String libraryId() {
        return libraryId;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public UUID personId() {
        return personId;
    }

    public String holderName() {
        return holderName;
    }

    public String code() {
        return code;
    }

    public Text title() {
        return title;
    }

    public Text criteria() {
        return criteria;
    }

    public Text issuerName() {
        return issuerName;
    }

    public boolean ofAssociation() {
        return ofAssociation;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    /** The Open Badges 3.0 credential as it was signed when the certificate was issued. */
    public String credential() {
        return credential;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public String revocationReason() {
        return revocationReason;
    }
}
