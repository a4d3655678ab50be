package org.librarycpd.test;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens as Keycloak makes them, really signed. */
public final class Token {

    static final String ISSUER = "test";
    static final String KEY = "test.jwt.private";

    private final JwtClaimsBuilder claims;
    private final Map<String, Object> organizations = new HashMap<>();
    private long secondsToLive = 300;

    private Token(JwtClaimsBuilder claims) {
        this.claims = claims;
    }

    public static Token person(UUID id, String... realmRoles) {
        return new Token(Jwt.issuer(ISSUER)
                .subject(id.toString())
                .audience("librarycpd-api")
                .claim("scope", "openid profile email")
                .claim("realm_access", Map.of("roles", List.of(realmRoles))));
    }

    public static Token system(String clientId, String... scopes) {
        return new Token(Jwt.issuer(ISSUER)
                .subject(UUID.nameUUIDFromBytes(clientId.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString())
                .audience("librarycpd-api")
                .claim("client_id", clientId)
                .claim("scope", String.join(" ", scopes)));
    }

    /** A member of the library with this alias and id. */
    public Token in(String alias, String id) {
        organizations.put(alias, Map.of("id", id));
        return this;
    }

    public Token withEmail(String address) {
        claims.claim("email", address).claim("email_verified", true);
        return this;
    }

    public Token expired() {
        secondsToLive = -60;
        return this;
    }

    public String sign() {
        if (!organizations.isEmpty()) {
            claims.claim("organization", organizations);
        }
        var now = System.currentTimeMillis() / 1000;
        return claims.issuedAt(now - 120).expiresAt(now + secondsToLive).sign(key());
    }

    private static PrivateKey key() {
        try {
            var encoded = ConfigProvider.getConfig().getValue(KEY, String.class);
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
