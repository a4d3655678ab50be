package org.librarycpd.portfolio.certificate;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum CertificateRule implements Rule {
    THE_NUMBER_IS_TYPED_AS_PRINTED(
            404,
            "This is not a number of a certificate: it is mistyped somewhere. Compare it with the printed one.",
            "Такого номера не бывает: где-то опечатка. Сверьте его с напечатанным."),
    A_CERTIFICATE_WITH_THAT_NUMBER_WAS_ISSUED(
            404,
            "No certificate with the number {0} was ever issued here.",
            "Сертификат с номером {0} здесь никогда не выдавали."),
    WHO_ISSUED_IT_REVOKES_IT(
            403,
            "A library''s certificate is revoked by its development overseer, an association''s by its registrar.",
            "Сертификат библиотеки отзывает её ответственный за развитие, сертификат ассоциации — её регистратор."),
    A_CERTIFICATE_IS_REVOKED_ONCE(409, "The certificate is revoked already.", "Сертификат уже отозван."),
    CERTIFICATES_ARE_SIGNED(
            503,
            "Certificates cannot be signed yet, so nothing was issued: the operator has to set CREDENTIAL_KEY.",
            "Подписывать сертификаты пока нечем, поэтому ничего не выдано: оператору нужно задать CREDENTIAL_KEY.");

    private final int status;
    private final Sentence sentence;

    CertificateRule(int status, String en, String ru) {
        this.status = status;
        this.sentence = new Sentence(en, ru);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
