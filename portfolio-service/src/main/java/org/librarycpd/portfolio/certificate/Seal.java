package org.librarycpd.portfolio.certificate;

import static org.librarycpd.portfolio.certificate.CertificateRule.CERTIFICATES_ARE_SIGNED;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps private keys unreadable in the database: AES-GCM under the operator's key, bound to the key's name. */
@ApplicationScoped
public class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<String> operatorsKey;

    /** @param operatorsKey 16, 24 or 32 bytes in base64; without it nothing is issued */
    Seal(@ConfigProperty(name = "librarycpd.credential-key") Optional<String> operatorsKey) {
        this.operatorsKey = operatorsKey.filter(key -> !key.isBlank());
    }

    byte[] close(String name, byte[] plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var closed = crypt(Cipher.ENCRYPT_MODE, name, nonce, plain, 0);
        var sealed = Arrays.copyOf(nonce, NONCE + closed.length);
        System.arraycopy(closed, 0, sealed, NONCE, closed.length);
        return sealed;
    }

    byte[] open(String name, byte[] sealed) {
        return crypt(Cipher.DECRYPT_MODE, name, Arrays.copyOf(sealed, NONCE), sealed, NONCE);
    }

    private byte[] crypt(int mode, String name, byte[] nonce, byte[] content, int from) {
        var key = Base64.getDecoder().decode(operatorsKey.orElseThrow(CERTIFICATES_ARE_SIGNED::refuse));
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content, from, content.length - from);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("CREDENTIAL_KEY does not open the signing key " + name, wrongKey);
        }
    }
}
