package org.librarycpd.portfolio.certificate;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.certificate.CertificateRule.WHO_ISSUED_IT_REVOKES_IT;

import jakarta.enterprise.context.ApplicationScoped;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.staff.Authority;

/** The overseer and HR of a library know its people's certificates; who issued one may revoke it. */
@ApplicationScoped
public class CertificateAccess {

    private static final String REGISTRAR = "association-registrar";

    private final Authority authority;
    private final Caller caller;
    private final Tenant tenant;

    CertificateAccess(Authority authority, Caller caller, Tenant tenant) {
        this.authority = authority;
        this.caller = caller;
        this.tenant = tenant;
    }

    public void requireReaderOfOthers() {
        var asking = caller.personId();
        NOTHING_IS_HERE.require(authority.isOverseer(asking) || authority.handlesNotices(asking));
    }

    void requireIssuer(Certificate certificate) {
        var overseerThere =
                certificate.libraryId().equals(tenant.libraryId()) && authority.isOverseer(caller.personId());
        var registrar = caller.has(REGISTRAR);
        var holder = certificate.personId().equals(caller.personId());
        NOTHING_IS_HERE.require(overseerThere || registrar || holder);
        WHO_ISSUED_IT_REVOKES_IT.require(certificate.ofAssociation() ? registrar : overseerThere);
    }
}
