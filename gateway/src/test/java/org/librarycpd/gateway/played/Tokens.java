package org.librarycpd.gateway.played;

import io.smallrye.jwt.build.Jwt;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** Tokens as Keycloak would sign them, with keys that live as long as the test. */
public final class Tokens {

    private static final String KEY_ID = "played";

    private final String issuer;
    private final KeyPair keys = newKeys();

    Tokens(String issuer) {
        this.issuer = issuer;
    }

    public String of(String person) {
        return token(person, "librarycpd-api", Instant.now().plus(Duration.ofMinutes(5)), keys);
    }

    public String expired(String person) {
        return token(person, "librarycpd-api", Instant.now().minus(Duration.ofMinutes(5)), keys);
    }

    public String forAnotherApi(String person) {
        return token(person, "another-api", Instant.now().plus(Duration.ofMinutes(5)), keys);
    }

    public String forged(String person) {
        return token(person, "librarycpd-api", Instant.now().plus(Duration.ofMinutes(5)), newKeys());
    }

    private String token(String person, String audience, Instant until, KeyPair signer) {
        return Jwt.issuer(issuer)
                .audience(audience)
                .subject(person)
                .issuedAt(until.minus(Duration.ofMinutes(10)))
                .expiresAt(until)
                .jws()
                .keyId(KEY_ID)
                .sign(signer.getPrivate());
    }

    public JsonObject discovery() {
        return new JsonObject()
                .put("issuer", issuer)
                .put("jwks_uri", issuer + "/certs")
                .put("token_endpoint", issuer + "/token")
                .put("authorization_endpoint", issuer + "/auth");
    }

    JsonObject keys() {
        var key = (RSAPublicKey) keys.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kty", "RSA")
                                        .put("use", "sig")
                                        .put("alg", "RS256")
                                        .put("kid", KEY_ID)
                                        .put("n", unsigned(key.getModulus().toByteArray()))
                                        .put(
                                                "e",
                                                unsigned(key.getPublicExponent().toByteArray()))));
    }

    private static String unsigned(byte[] number) {
        var digits = number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digits);
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
