package org.librarycpd.portfolio.certificate;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes a certificate down as an Open Badges 3.0 credential and signs it (VC-JWT, RS256). */
@ApplicationScoped
public class CredentialSigner {

    private static final List<String> CONTEXTS = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    private final IssuerKeys keys;
    private final IssuerProfile issuer;
    private final PublicAddresses addresses;

    CredentialSigner(IssuerKeys keys, IssuerProfile issuer, PublicAddresses addresses) {
        this.keys = keys;
        this.issuer = issuer;
        this.addresses = addresses;
    }

    String sign(Certificate certificate) {
        var key = keys.current();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        try {
            var credential = new JWSObject(header, new Payload(credential(certificate)));
            credential.sign(new RSASSASigner(key));
            return credential.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> credential(Certificate certificate) {
        var id = addresses.credential(certificate.number());
        var subject = "urn:uuid:" + certificate.personId();
        var credential = new LinkedHashMap<String, Object>();
        credential.put("@context", CONTEXTS);
        credential.put("id", id);
        credential.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        credential.put("issuer", issuer.document());
        credential.put("name", certificate.title().ru());
        credential.put("validFrom", certificate.issuedAt().toString());
        credential.put("iss", addresses.issuer());
        credential.put("jti", id);
        credential.put("sub", subject);
        credential.put("nbf", certificate.issuedAt().getEpochSecond());
        if (certificate.validUntil() != null) {
            var end = certificate
                    .validUntil()
                    .plusDays(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
            credential.put("validUntil", end.toString());
            credential.put("exp", end.getEpochSecond());
        }
        credential.put("credentialSubject", subject(subject, certificate));
        credential.put("credentialSchema", List.of(Map.of("id", SCHEMA, "type", "1EdTechJsonSchemaValidator2019")));
        credential.put("credentialStatus", Map.of("id", addresses.revocations(), "type", "1EdTechRevocationList"));
        return credential;
    }

    private Map<String, Object> subject(String subject, Certificate certificate) {
        var name = name(certificate.holderName());
        var achievement = Map.of(
                "id", addresses.issuer() + "#" + certificate.code(),
                "type", List.of("Achievement"),
                "achievementType", "Certification",
                "name", certificate.title().ru(),
                "description", certificate.title().en(),
                "criteria", Map.of("narrative", certificate.criteria().ru()),
                "creator", creator(certificate));
        return Map.of(
                "id",
                subject,
                "type",
                List.of("AchievementSubject"),
                "identifier",
                List.of(name),
                "achievement",
                achievement);
    }

    /** What was signed stays for ever, so the name is in it as a salted hash: who holds the page can compare. */
    private static Map<String, Object> name(String holderName) {
        var salt = UUID.randomUUID().toString();
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest((holderName + salt).getBytes(StandardCharsets.UTF_8));
            return Map.of(
                    "type",
                    "IdentityObject",
                    "identityType",
                    "name",
                    "hashed",
                    true,
                    "salt",
                    salt,
                    "identityHash",
                    "sha256$" + HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The library or the association that vouches for it; the issuer's key signs in its name. */
    private Map<String, Object> creator(Certificate certificate) {
        var id = certificate.ofAssociation() ? addresses.issuer() : "urn:uuid:" + certificate.libraryId();
        return Map.of(
                "id",
                id,
                "type",
                List.of("Profile"),
                "name",
                certificate.issuerName().ru());
    }
}
