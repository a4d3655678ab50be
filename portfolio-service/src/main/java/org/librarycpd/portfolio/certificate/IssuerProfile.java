package org.librarycpd.portfolio.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.librarycpd.kit.http.Text;

/** Who signs: one issuer for all libraries and associations of the platform. */
@ApplicationScoped
public class IssuerProfile {

    private final Text association;
    private final PublicAddresses addresses;

    IssuerProfile(
            @ConfigProperty(name = "librarycpd.association.ru") String ru,
            @ConfigProperty(name = "librarycpd.association.en") String en,
            PublicAddresses addresses) {
        this.association = new Text(ru, en);
        this.addresses = addresses;
    }

    /** The association that vouches for certificates under common rules. */
    public Text association() {
        return association;
    }

    /** As Open Badges 3.0 describes an issuer. */
    public Map<String, Object> document() {
        return Map.of("id", addresses.issuer(), "type", List.of("Profile"), "name", "LibraryCPD — " + association.ru());
    }
}
