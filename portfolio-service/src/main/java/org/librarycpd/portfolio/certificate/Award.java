package org.librarycpd.portfolio.certificate;

import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.http.Text;

/**
 * What is certified of whom, and by whom.
 *
 * @param holderName as it will be printed; who asks for a certificate agrees to that
 * @param code of the rule set it was earned under
 * @param ofAssociation whether an association vouches for it, or the person's own library
 */
public record Award(
        String libraryId,
        UUID personId,
        String holderName,
        String code,
        Text title,
        Text criteria,
        Text issuerName,
        boolean ofAssociation,
        LocalDate issuedOn,
        LocalDate validUntil) {}
