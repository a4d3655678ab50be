package org.librarycpd.portfolio.staff;

import static jakarta.persistence.EnumType.STRING;
import static org.librarycpd.portfolio.staff.BindingRule.THE_CODE_IS_RIGHT;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.librarycpd.kit.time.Ids;

/** A code that the HR officer hands to a member, good once, for two weeks, and for five tries. */
@Entity
public class BindingCode {

    public enum Status {
        ISSUED,
        USED,
        BURNT,
        WITHDRAWN
    }

    static final Duration GOOD_FOR = Duration.ofDays(14);
    static final int TRIES = 5;

    @Id
    private UUID id;

    @TenantId
    private String libraryId;

    @Version
    private long version;

    private UUID staffMemberId;
    private String handle;
    private byte[] digest;

    @Enumerated(STRING)
    private Status status = Status.ISSUED;

    private int wrongTries;
    private Instant expiresAt;
    private Instant changedAt;

    protected BindingCode() {}

    BindingCode(UUID staffMemberId, SecretCode code, Instant now) {
        this.id = Ids.next();
        this.staffMemberId = staffMemberId;
        this.handle = code.handle();
        this.digest = digest(code);
        this.expiresAt = now.plus(GOOD_FOR);
        this.changedAt = now;
    }

    boolean fits(SecretCode code, Instant now) {
        return status == Status.ISSUED && now.isBefore(expiresAt) && MessageDigest.isEqual(digest, digest(code));
    }

    /** One try fewer; after the last one the code is worth nothing. */
    public void missed(Instant now) {
        requireIssued();
        wrongTries++;
        if (wrongTries >= TRIES) {
            status = Status.BURNT;
        }
        changedAt = now;
    }

    void use(Instant now) {
        requireIssued();
        status = Status.USED;
        changedAt = now;
    }

    /** Another code takes its place. */
    void withdraw(Instant now) {
        requireIssued();
        status = Status.WITHDRAWN;
        changedAt = now;
    }

    private void requireIssued() {
        THE_CODE_IS_RIGHT.require(status == Status.ISSUED);
    }

    private byte[] digest(SecretCode code) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(id.toString().getBytes(StandardCharsets.UTF_8));
            return sha256.digest(code.secret().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID staffMemberId() {
        return staffMemberId;
    }

    public Status status() {
        return status;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
