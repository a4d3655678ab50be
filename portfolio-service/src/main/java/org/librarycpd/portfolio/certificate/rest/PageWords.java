package org.librarycpd.portfolio.certificate.rest;

import java.util.Locale;

/** The words around a certificate. */
public record PageWords(
        String lang,
        String certificate,
        String number,
        String issuedTo,
        String earnedFor,
        String issuedBy,
        String issuedOn,
        String validUntil,
        String valid,
        String expired,
        String revoked,
        String checkAt,
        String otherLanguage,
        String other) {

    private static final PageWords RUSSIAN = new PageWords(
            "ru",
            "Сертификат",
            "Номер",
            "Выдан",
            "Что подтверждено",
            "Кем выдан",
            "Дата выдачи",
            "Действителен до",
            "Действителен",
            "Срок действия истёк",
            "Отозван",
            "Проверить можно по адресу",
            "In English",
            "en");

    private static final PageWords ENGLISH = new PageWords(
            "en",
            "Certificate",
            "Number",
            "Issued to",
            "What was earned",
            "Issued by",
            "Issued on",
            "Valid until",
            "Valid",
            "Expired",
            "Revoked",
            "Check it at",
            "По-русски",
            "ru");

    static PageWords in(Locale language) {
        return "en".equals(language.getLanguage()) ? ENGLISH : RUSSIAN;
    }

    public String status(String status) {
        return switch (status) {
            case "VALID" -> valid;
            case "EXPIRED" -> expired;
            default -> revoked;
        };
    }
}
