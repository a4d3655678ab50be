package org.librarycpd.portfolio.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A key that signs certificates; its private half is kept sealed. */
@Entity
@Immutable
public class SigningKey {

    @Id
    private String id;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> publicKey;

    private byte[] sealed;
    private Instant madeAt;

    protected SigningKey() {}

    SigningKey(String id, Map<String, Object> publicKey, byte[] sealed, Instant now) {
        this.id = id;
        this.publicKey = publicKey;
        this.sealed = sealed;
        this.madeAt = now;
    }

    public String id() {
        return id;
    }

    /** As JWK. */
    public Map<String, Object> publicKey() {
        return Map.copyOf(publicKey);
    }

    byte[] sealed() {
        return sealed.clone();
    }

    public Instant madeAt() {
        return madeAt;
    }
}
