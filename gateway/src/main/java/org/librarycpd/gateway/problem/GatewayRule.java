package org.librarycpd.gateway.problem;

import java.text.MessageFormat;
import java.util.Locale;

/** What a request must meet before it reaches a service; the code is the problem type, the sentence is for people. */
public enum GatewayRule {
    THE_REQUEST_IS_WELL_FORMED(400, "The request cannot be read.", "Запрос не читается."),
    PEOPLE_SIGN_IN(401, "Sign in: there is no access token.", "Войдите: токена доступа нет."),
    A_TOKEN_HAS_NOT_EXPIRED(
            401, "Your sign-in has expired: sign in again.", "Срок вашего входа истёк: войдите ещё раз."),
    A_TOKEN_IS_MEANT_FOR_THIS_API(
            401,
            "This access token was given out for something else: sign in here.",
            "Этот токен доступа выдан не для этой платформы: войдите здесь."),
    A_TOKEN_IS_OURS(
            401,
            "This access token is not one of ours: sign in again.",
            "Этот токен доступа выдан не нами: войдите ещё раз."),
    NOTHING_IS_HERE(404, "There is nothing here that you may see.", "Здесь нет ничего, что вам можно видеть."),
    A_BODY_KEEPS_ITS_LIMIT(413, "The body is larger than {0} bytes.", "Тело запроса больше, чем {0} байт."),
    REQUESTS_KEEP_THEIR_PACE(
            429, "Too many requests: ask again in {0} s.", "Слишком много запросов: повторите через {0} с."),
    THE_GATEWAY_WORKS(
            500,
            "Something broke on our side. Tell support the request id.",
            "Сбой на нашей стороне. Сообщите поддержке номер запроса."),
    A_SERVICE_FINISHES_ITS_ANSWER(
            502,
            "The {0} service broke off: what you sent may or may not have been done. Look, or repeat it with the same Idempotency-Key.",
            "Служба {0} оборвала ответ: запрос мог быть выполнен, а мог и нет. Проверьте или повторите его с тем же Idempotency-Key."),
    A_SERVICE_IS_THERE(
            503,
            "The {0} service is away; nothing was sent to it. Try again shortly.",
            "Служба {0} недоступна; ей ничего не передано. Повторите чуть позже."),
    SIGN_IN_CAN_BE_CHECKED(
            503,
            "The sign-in service is away, so your token cannot be checked. Try again shortly.",
            "Служба входа недоступна, и токен нельзя проверить. Повторите чуть позже."),
    A_SERVICE_ANSWERS_IN_TIME(
            504,
            "The {0} service did not answer in time: what you sent may or may not have been done.",
            "Служба {0} не ответила вовремя: запрос мог быть выполнен, а мог и нет.");

    private final int status;
    private final String en;
    private final String ru;

    GatewayRule(int status, String en, String ru) {
        this.status = status;
        this.en = en;
        this.ru = ru;
    }

    public int status() {
        return status;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String sentence(Locale language, Object... figures) {
        return new MessageFormat(Languages.RUSSIAN.equals(language) ? ru : en, language).format(figures);
    }
}
