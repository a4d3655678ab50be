package org.librarycpd.kit.rule;

import java.time.Duration;
import java.util.UUID;

/** The rules every request meets, whatever it is about. */
public enum PlatformRule implements Rule {
    THE_REQUEST_IS_WELL_FORMED(
            400,
            "The request cannot be read or a field is wrong; see violations.",
            "Запрос не читается или поле заполнено неверно; см. violations."),
    A_MEMBER_OF_SEVERAL_LIBRARIES_NAMES_ONE(
            400,
            "You belong to several libraries: name one in the X-Library header.",
            "Вы состоите в нескольких библиотеках: назовите одну в заголовке X-Library."),
    A_CREATION_CARRIES_AN_IDEMPOTENCY_KEY(
            400,
            "Send an Idempotency-Key header (a quoted string, new for each new thing), so that a repeat makes no second one.",
            "Пришлите заголовок Idempotency-Key (строка в кавычках, новая для каждой новой записи), чтобы повтор не создал вторую."),
    PEOPLE_SIGN_IN(
            401,
            "Sign in: the access token is missing, expired or not ours.",
            "Войдите: токена доступа нет, он истёк или чужой."),
    THE_ROLE_ALLOWS_IT(403, "Your role does not allow this.", "Ваша роль этого не позволяет."),
    NOTHING_IS_HERE(404, "There is nothing here that you may see.", "Здесь нет ничего, что вам можно видеть."),
    THE_METHOD_IS_KNOWN_HERE(405, "This address does not know that method.", "Этот адрес не знает такого метода."),
    THE_ANSWER_IS_JSON(406, "Only application/json is given here.", "Здесь выдаётся только application/json."),
    A_TWIN_REQUEST_IS_STILL_AT_WORK(
            409,
            "The same request is still being worked on; ask again in a moment.",
            "Такой же запрос ещё выполняется; повторите чуть позже."),
    NOT_KNOWN_YET(
            409,
            "{0} is not known here yet; news of it may be on its way, try again shortly.",
            "{0} здесь пока неизвестно; сведения могут быть в пути, повторите чуть позже."),
    NOBODY_CHANGED_IT_MEANWHILE(
            412,
            "It was changed since you read it: read it again and repeat your change.",
            "Запись изменилась после того, как вы её прочли: прочтите заново и повторите изменение."),
    THE_BODY_IS_JSON(415, "Send application/json.", "Пришлите application/json."),
    ONE_KEY_NAMES_ONE_REQUEST(
            422,
            "This Idempotency-Key was used for another request: take a new key.",
            "Этот Idempotency-Key уже использован для другого запроса: возьмите новый."),
    A_CHANGE_NAMES_WHAT_IT_SAW(428, "Send If-Match with the ETag you read.", "Пришлите If-Match с прочитанным ETag."),
    THE_SERVICE_WORKS(
            500,
            "Something broke on our side; nothing was changed. Tell support the request id.",
            "Сбой на нашей стороне; ничего не изменено. Сообщите поддержке номер запроса."),
    THE_DATABASE_ANSWERS(
            503,
            "The service cannot reach its data at the moment; nothing was changed, try again shortly.",
            "Служба сейчас не может обратиться к данным; ничего не изменено, повторите чуть позже.");

    private final int status;
    private final Sentence sentence;

    PlatformRule(int status, String en, String ru) {
        this.status = status;
        this.sentence = new Sentence(en, ru);
    }

    /** The refusal of a command or an event that names something whose news has not come yet. */
    public static RuleViolated notKnownYet(String kind, UUID missing) {
        return new NotKnownYet(kind, missing).retryAfter(Duration.ofSeconds(2));
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    @Override
    public int status() {
        return status;
    }
}
