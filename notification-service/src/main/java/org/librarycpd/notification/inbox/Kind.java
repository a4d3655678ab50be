package org.librarycpd.notification.inbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.Sentence;

/**
 * What people are told of: a title, a text with figures, and where the thing itself stands.
 *
 * <p>Names, ratings, comments and evidence are never in it; who may see them finds them behind the link.
 */
public enum Kind {
    APPOINTED(
            "appointments",
            new Sentence("You have been appointed", "Вы назначены"),
            new Sentence("You are {0} from {1} (until: {2}).", "С {1} (по: {2}) вы — {0}.")),
    SELF_ASSESSMENT_AWAITS_APPRAISAL(
            "self-assessments",
            new Sentence("A self-assessment awaits your appraisal", "Самооценка ждёт вашей оценки"),
            new Sentence(
                    "One of your people has submitted a self-assessment. Now it is for you to appraise.",
                    "Ваш сотрудник сдал самооценку. Теперь оценку даёте вы.")),
    APPRAISAL_CONFIRMED(
            "appraisals",
            new Sentence("Your appraisal is confirmed", "Ваша оценка подтверждена"),
            new Sentence("Competency gaps found: {0}.", "Выявлено пробелов в компетенциях: {0}.")),
    GAP_OPENED(
            "competency-gaps",
            new Sentence("A competency gap to work on", "Пробел в компетенции, над которым стоит поработать"),
            new Sentence(
                    "Your appraisal has shown a gap. Look for a programme that closes it and put it into your plan.",
                    "Оценка показала пробел. Найдите программу, которая его закроет, и внесите её в план.")),
    GAP_AWAITS_DECISION(
            "competency-gaps",
            new Sentence("A competency gap awaits your decision", "Пробел в компетенции ждёт вашего решения"),
            new Sentence(
                    "One of your people has verified evidence for a gap. Close it, or say why not.",
                    "У вашего сотрудника есть подтверждение по пробелу. Закройте его или объясните, почему нет.")),
    GAP_CLOSED(
            "competency-gaps",
            new Sentence("Your competency gap is closed", "Ваш пробел в компетенции закрыт"),
            new Sentence("Your head has accepted the evidence.", "Руководитель принял подтверждение.")),
    GAP_WAIVED(
            "competency-gaps",
            new Sentence("Your competency gap is waived", "Ваш пробел в компетенции снят"),
            new Sentence("You need not work on it any more.", "Работать над ним больше не нужно.")),
    GAP_REOPENED(
            "competency-gaps",
            new Sentence("Your competency gap is open again", "Ваш пробел в компетенции снова открыт"),
            new Sentence("What closed it does not stand any more.", "То, что его закрывало, больше не действует.")),
    GAP_OF_YOUR_PEOPLE_REOPENED(
            "competency-gaps",
            new Sentence("A gap of one of your people is open again", "Пробел вашего сотрудника снова открыт"),
            new Sentence("What closed it does not stand any more.", "То, что его закрывало, больше не действует.")),
    PLAN_AWAITS_APPROVAL(
            "learning-plans",
            new Sentence("A learning plan awaits your approval", "План развития ждёт вашего утверждения"),
            new Sentence(
                    "One of your people has submitted a learning plan.", "Ваш сотрудник представил план развития.")),
    PLAN_RETURNED(
            "learning-plans",
            new Sentence("Your learning plan was returned", "Ваш план развития возвращён"),
            new Sentence(
                    "Read the reason, mend the plan and submit it again.",
                    "Прочтите причину, исправьте план и представьте его снова.")),
    PLAN_APPROVED(
            "learning-plans",
            new Sentence("Your learning plan is approved", "Ваш план развития утверждён"),
            new Sentence(
                    "Items approved: {0}. Time and money are reserved for them.",
                    "Утверждено пунктов: {0}. Время и средства для них зарезервированы.")),
    ENROLLED(
            "enrolments",
            new Sentence("You are enrolled", "Вы записаны на обучение"),
            new Sentence(
                    "Give your enrolment code to the provider: the completion is attested by it.",
                    "Передайте провайдеру свой код записи: по нему подтвердят ваше обучение.")),
    COMPLETION_ATTESTED(
            "attestations",
            new Sentence("Your completion is attested", "Ваше обучение подтверждено"),
            new Sentence(
                    "Completed on {1}, hours: {0}. It goes into your portfolio by itself; you may now review the run.",
                    "Завершено {1}, часов: {0}. Запись попадёт в портфолио сама; теперь можно оставить отзыв.")),
    ENTRY_VERIFIED(
            "portfolio-entries",
            new Sentence("Your portfolio entry is verified", "Ваша запись в портфолио подтверждена"),
            new Sentence("Hours counted: {0}.", "Засчитано часов: {0}.")),
    ENTRY_SUPERSEDED(
            "portfolio-entries",
            new Sentence("A portfolio entry no longer counts", "Запись в портфолио больше не действует"),
            new Sentence(
                    "What it rested on was withdrawn, or another entry took its place.",
                    "То, на чём она основана, отозвано, или её заменила другая запись.")),
    HR_NOTICE_AWAITS_YOU(
            "hr-notices",
            new Sentence("A notice awaits the personnel department", "Отдел кадров ждёт уведомление"),
            new Sentence("Reason: {0}. Acknowledge and record it.", "Причина: {0}. Примите и учтите его.")),
    HR_RECORDED_YOUR_NOTICE(
            "hr-notices",
            new Sentence("The personnel department has recorded it", "Отдел кадров это учёл"),
            new Sentence(
                    "What was told about you has been put on record.", "Переданное о вас внесено в кадровый учёт.")),
    PROVIDER_REGISTERED(
            "providers",
            new Sentence("Your organisation is registered", "Ваша организация зарегистрирована"),
            new Sentence(
                    "You represent it: describe its programmes and schedule runs.",
                    "Вы её представляете: опишите программы и назначьте потоки.")),
    REVIEW_ACCEPTED(
            "reviews",
            new Sentence("Thank you for your review", "Спасибо за отзыв"),
            new Sentence("It counts in the score of the programme.", "Он учтён в оценке программы."));

    private final String resource;
    private final Sentence title;
    private final Sentence text;

    Kind(String resource, Sentence title, Sentence text) {
        this.resource = resource;
        this.title = title;
        this.text = text;
    }

    /** @param figures numbers, dates, or words in both languages, in the order the text names them */
    public Message to(UUID personId, UUID about, Object... figures) {
        return new Message(this, personId, link(about), both(title), both(text, figures));
    }

    private String link(UUID about) {
        return "/api/v1/" + resource + "/" + about;
    }

    private static Text both(Sentence sentence, Object... figures) {
        return new Text(in(Sentence.RUSSIAN, sentence, figures), in(Locale.ENGLISH, sentence, figures));
    }

    private static String in(Locale language, Sentence sentence, Object... figures) {
        return sentence.in(
                language,
                Arrays.stream(figures).map(f -> Figures.in(language, f)).toArray());
    }
}
