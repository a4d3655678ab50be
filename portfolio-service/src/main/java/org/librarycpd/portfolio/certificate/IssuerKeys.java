package org.librarycpd.portfolio.certificate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.time.Ids;

/** The issuer's keys: the newest signs for a month, then another takes its place; all stay published. */
@ApplicationScoped
public class IssuerKeys {

    private static final int BITS = 2048;
    private static final Duration SIGNS_FOR = Duration.ofDays(31);

    private final SigningKeys keys;
    private final Seal seal;
    private final PublicAddresses addresses;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;

    IssuerKeys(
            SigningKeys keys, Seal seal, PublicAddresses addresses, AuditTrail audit, ObjectMapper json, Clock clock) {
        this.keys = keys;
        this.seal = seal;
        this.addresses = addresses;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    RSAKey current() {
        var oldest = clock.instant().minus(SIGNS_FOR);
        var key = keys.newest().filter(k -> k.madeAt().isAfter(oldest)).orElseGet(this::make);
        var opened = new String(seal.open(key.id(), key.sealed()), StandardCharsets.UTF_8);
        try {
            return RSAKey.parse(opened);
        } catch (ParseException broken) {
            throw new IllegalStateException("signing key " + key.id(), broken);
        }
    }

    @Transactional
    public SigningKey rotate() {
        return make();
    }

    private SigningKey make() {
        var id = Ids.next();
        try {
            var pair = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(addresses.key(id.toString()))
                    .generate();
            var key = new SigningKey(
                    id.toString(),
                    pair.toPublicJWK().toJSONObject(),
                    seal.close(id.toString(), json.writeValueAsBytes(pair.toJSONObject())),
                    clock.instant());
            keys.add(key);
            audit.record("portfolio.SigningKeyMade", id, () -> 0);
            return key;
        } catch (JOSEException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
