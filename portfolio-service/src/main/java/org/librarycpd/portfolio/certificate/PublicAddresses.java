package org.librarycpd.portfolio.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The addresses under which strangers find what they need to check a certificate; they stand in what was signed. */
@ApplicationScoped
public class PublicAddresses {

    private final String certificates;

    PublicAddresses(@ConfigProperty(name = "librarycpd.public-url") String publicUrl) {
        this.certificates = publicUrl.replaceAll("/+$", "") + "/api/v1/certificates";
    }

    public String page(String number) {
        return certificates + "/" + number + "/page";
    }

    public String credential(String number) {
        return certificates + "/" + number + "/credential";
    }

    public String issuer() {
        return certificates + "/issuer";
    }

    public String keys() {
        return issuer() + "/jwks.json";
    }

    String key(String id) {
        return issuer() + "/keys/" + id;
    }

    public String revocations() {
        return issuer() + "/revocations";
    }
}
