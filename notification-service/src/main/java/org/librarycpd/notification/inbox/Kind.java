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
    AUTHORITY_PASSED_TO_YOU(
            "delegations",
            new Sentence("You act in a colleague's name", "Вам передали полномочия"),
            new Sentence(
                    "From {0} to {1} you decide in a colleague's name; what you do names both of you.",
                    "С {0} по {1} вы решаете от имени коллеги; в записях будете названы оба.")),
    AUTHORITY_TAKEN_BACK(
            "delegations",
            new Sentence("A delegation has ended", "Передача полномочий прекращена"),
            new Sentence(
                    "The powers that were passed on are back with their holder.",
                    "Переданные полномочия вернулись к тому, кто их передал.")),
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
    APPRAISAL_SCHEDULED(
            "appraisals",
            new Sentence("Your appraisal begins", "Начинается ваша оценка"),
            new Sentence(
                    "Assess yourself until {0}; your head sees it only after the head's own assessment.",
                    "Проведите самооценку до {0}; руководитель увидит её только после своей оценки.")),
    APPRAISAL_DEADLINE_NEAR(
            "appraisals",
            new Sentence("A deadline of an appraisal is near", "Приближается срок в оценке"),
            new Sentence("{0}: due on {1}, days left: {2}.", "{0}: срок {1}, осталось дней: {2}.")),
    ASSESSMENT_ASKED_OF_YOU(
            "appraisals",
            new Sentence("You are asked to assess a colleague", "Вас просят оценить коллегу"),
            new Sentence(
                    "What you say is shown only together with others' words and never with your name, unless you are an expert.",
                    "Ваши слова покажут только вместе со словами других и без имени, если вы не эксперт.")),
    INTERVIEW_ARRANGED(
            "appraisals",
            new Sentence("Your appraisal interview is arranged", "Назначено собеседование по вашей оценке"),
            new Sentence("Read there when and where it takes place.", "Время и место указаны в записи.")),
    INTERVIEW_YOU_TAKE_PART_IN(
            "appraisals",
            new Sentence("You sit on an interview panel", "Вы входите в комиссию на собеседовании"),
            new Sentence("Read there when and where it takes place.", "Время и место указаны в записи.")),
    APPRAISAL_OBJECTED(
            "appraisals",
            new Sentence("An appraisal of yours is objected to", "С вашей оценкой не согласны"),
            new Sentence(
                    "People who took no part in it decide on the objection.",
                    "Возражение рассмотрят те, кто не участвовал в оценке.")),
    OBJECTION_RESOLVED(
            "appraisals",
            new Sentence("Your objection is decided", "По вашему возражению принято решение"),
            new Sentence("Read the decision and its reason there.", "Решение и его причина указаны в записи.")),
    OBJECTION_TO_YOUR_APPRAISAL_RESOLVED(
            "appraisals",
            new Sentence("An objection to your appraisal is decided", "Рассмотрено возражение против вашей оценки"),
            new Sentence("Read the decision and its reason there.", "Решение и его причина указаны в записи.")),
    APPRAISAL_CANCELLED(
            "appraisals",
            new Sentence("Your appraisal is cancelled", "Ваша оценка отменена"),
            new Sentence("You need do nothing more for it.", "Больше ничего делать не нужно.")),
    OUTCOME_AWAITS_DECISION(
            "outcomes",
            new Sentence("An outcome awaits your decision", "Решение по итогам оценки ждёт вас"),
            new Sentence(
                    "Read the grounds it rests on, then approve or reject it.",
                    "Прочтите основания, затем утвердите или отклоните его.")),
    EXPLANATION_ASKED_OF_YOU(
            "outcomes",
            new Sentence("A written explanation is asked of you", "Вас просят дать письменное объяснение"),
            new Sentence(
                    "Give it until {0}: nothing is decided before.", "Дайте его до {0}: раньше решения не примут.")),
    OUTCOME_APPROVED(
            "outcomes",
            new Sentence("An outcome of your appraisal is approved", "Утверждено решение по итогам вашей оценки"),
            new Sentence("Its number: {0}.", "Его номер: {0}.")),
    YOUR_PROPOSAL_APPROVED(
            "outcomes",
            new Sentence("Your proposed outcome is approved", "Предложенное вами решение утверждено"),
            new Sentence("Its number: {0}.", "Его номер: {0}.")),
    YOUR_PROPOSAL_REJECTED(
            "outcomes",
            new Sentence("Your proposed outcome was rejected", "Предложенное вами решение отклонено"),
            new Sentence("Read the reason there.", "Причина указана в записи.")),
    OUTCOME_DROPPED(
            "outcomes",
            new Sentence("An outcome will not follow", "Решения не последует"),
            new Sentence(
                    "What you were told about was rejected or withdrawn.",
                    "То, о чём вам сообщали, отклонено или отозвано.")),
    OUTCOME_EXECUTED(
            "outcomes",
            new Sentence("An outcome of your appraisal is carried out", "Решение по итогам вашей оценки исполнено"),
            new Sentence("The personnel department has recorded it.", "Отдел кадров его учёл.")),
    QUESTION_PROPOSAL_DECIDED(
            "questionnaires",
            new Sentence("Your proposal is decided on", "По вашему предложению принято решение"),
            new Sentence(
                    "Read in the questionnaire what became of it and why.",
                    "Прочтите в анкете, что с ним стало и почему.")),
    QUESTIONNAIRE_AWAITS_REVIEW(
            "questionnaires",
            new Sentence("A questionnaire awaits your review", "Анкета ждёт вашего отзыва"),
            new Sentence(
                    "Say first whether you have a conflict of interest, then read it and give your opinion.",
                    "Сначала сообщите, есть ли конфликт интересов, затем прочтите анкету и дайте отзыв.")),
    CONTEST_CALLS_YOU_TO_ITS_JURY(
            "contests",
            new Sentence("You are called to a jury", "Вас приглашают в жюри"),
            new Sentence(
                    "For each entry say first whether you have a conflict of interest, then give your marks.",
                    "По каждой работе сначала сообщите о конфликте интересов, затем поставьте баллы.")),
    CONTEST_ENTERED_WITH_YOU(
            "contests",
            new Sentence("A contest was entered in your name too", "На конкурс подана и ваша работа"),
            new Sentence(
                    "A colleague named you among the authors. You can withdraw the entry before the judging is closed.",
                    "Коллега назвал вас среди авторов. Работу можно отозвать до закрытия судейства.")),
    CONTEST_WON(
            "contests",
            new Sentence("You have won a place in a contest", "Вы заняли место в конкурсе"),
            new Sentence(
                    "Your place: {0}. Contest {1}. Congratulations!", "Ваше место: {0}. Конкурс {1}. Поздравляем!")),
    CONTEST_REWARD_ISSUED(
            "contests",
            new Sentence("Your reward is issued", "Ваша награда выдана"),
            new Sentence("Issued on {0}. Contest {1}.", "Дата выдачи: {0}. Конкурс {1}.")),
    CONTEST_CANCELLED(
            "contests",
            new Sentence("A contest is cancelled", "Конкурс отменён"),
            new Sentence("Read the reason there.", "Причина указана в записи.")),
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
    PLAN_ITEM_DECLINED(
            "learning-plans",
            new Sentence("An item of your plan was declined", "Пункт вашего плана отклонён"),
            new Sentence(
                    "Read the reason; the rest of the plan can be approved without it.",
                    "Прочтите причину; остальной план может быть утверждён без него.")),
    PLAN_ITEM_OVERDUE(
            "learning-plans",
            new Sentence("An item of your plan is overdue", "Срок пункта вашего плана прошёл"),
            new Sentence(
                    "It was due on {0}. Complete it, revise the plan or give the item up.",
                    "Срок был {0}. Выполните пункт, пересмотрите план или откажитесь от пункта.")),
    PLAN_ITEM_OF_YOUR_PEOPLE_OVERDUE(
            "learning-plans",
            new Sentence("An item in a plan of your people is overdue", "Просрочен пункт в плане вашего сотрудника"),
            new Sentence(
                    "It was due on {0}. Talk about what stands in the way.", "Срок был {0}. Обсудите, что мешает.")),
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
    ENTRY_AWAITS_VERIFICATION(
            "portfolio-entries",
            new Sentence("A portfolio entry awaits your verification", "Запись портфолио ждёт вашего подтверждения"),
            new Sentence(
                    "One of your people has submitted it with evidence.",
                    "Её представил ваш сотрудник вместе с материалами.")),
    ENTRY_RETURNED(
            "portfolio-entries",
            new Sentence("Your portfolio entry was returned", "Ваша запись портфолио возвращена"),
            new Sentence(
                    "Read the reason, mend the entry and submit it again.",
                    "Прочтите причину, исправьте запись и представьте её снова.")),
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
    HR_ASKS_YOU(
            "hr-notices",
            new Sentence("The personnel department has a question", "Отдел кадров спрашивает"),
            new Sentence(
                    "It concerns a notice that you can answer for. Read the question and answer it.",
                    "Вопрос по уведомлению, за которое вы можете ответить. Прочтите его и ответьте.")),
    HR_HAS_ITS_ANSWER(
            "hr-notices",
            new Sentence("Your question is answered", "На ваш вопрос ответили"),
            new Sentence("Go on with the notice.", "Можно продолжать работу с уведомлением.")),
    HR_NOTICE_STILL_WAITS(
            "hr-notices",
            new Sentence("A notice still waits", "Уведомление всё ещё ждёт"),
            new Sentence("Days it has been waiting: {0}.", "Дней ожидания: {0}.")),
    HR_RECORDED_YOUR_NOTICE(
            "hr-notices",
            new Sentence("The personnel department has recorded it", "Отдел кадров это учёл"),
            new Sentence(
                    "What was told about you has been put on record.", "Переданное о вас внесено в кадровый учёт.")),
    PLACEMENT_OFFERED_TO_YOU(
            "placements",
            new Sentence("A placement is offered to you", "Вам предлагают стажировку"),
            new Sentence("Look at it and apply, or decline.", "Посмотрите условия и подайте заявку или откажитесь.")),
    PLACEMENT_ACCEPTED(
            "placements",
            new Sentence("The host has accepted you", "Принимающая библиотека согласна"),
            new Sentence("Your placement is settled.", "Ваша стажировка согласована.")),
    PLACEMENT_YOU_SUPERVISE(
            "placements",
            new Sentence("You supervise a placement", "Вы руководите стажировкой"),
            new Sentence("Somebody from elsewhere will learn with you.", "К вам приедут учиться.")),
    PLACEMENT_DECLINED(
            "placements",
            new Sentence("The placement did not come about", "Стажировка не состоится"),
            new Sentence("Read the reason; other offers are open.", "Прочтите причину; есть и другие предложения.")),
    PLACEMENT_COMPLETED(
            "placements",
            new Sentence("Your placement is completed", "Ваша стажировка завершена"),
            new Sentence(
                    "Hours confirmed: {0}. The entry stands in your portfolio.",
                    "Подтверждено часов: {0}. Запись внесена в портфолио.")),
    PLACEMENT_ENDED_EARLY(
            "placements",
            new Sentence("A placement has ended early", "Стажировка прекращена"),
            new Sentence("Read the reason there.", "Причина указана в записи.")),
    MENTORSHIP_PROPOSED(
            "mentorships",
            new Sentence("You are asked to learn together", "Вам предлагают учиться вместе"),
            new Sentence(
                    "Mentoring, counselling or learning from each other is proposed. Agree or decline.",
                    "Предложено наставничество, консультации или взаимное обучение. Согласитесь или откажитесь.")),
    MENTORSHIP_BEGUN(
            "mentorships",
            new Sentence("Your mentorship has begun", "Наставничество началось"),
            new Sentence(
                    "All have agreed. Log each session; the others confirm it.",
                    "Все согласились. Записывайте каждое занятие; остальные его подтверждают.")),
    SESSION_AWAITS_CONFIRMATION(
            "mentorships",
            new Sentence("A session awaits your confirmation", "Занятие ждёт вашего подтверждения"),
            new Sentence("It is said to have been held on {0}.", "По записи, оно прошло {0}.")),
    MENTORSHIP_COMPLETED(
            "mentorships",
            new Sentence("Your mentorship is completed", "Наставничество завершено"),
            new Sentence("The confirmed hours stand in the portfolio.", "Подтверждённые часы внесены в портфолио.")),
    MENTORSHIP_ENDED(
            "mentorships",
            new Sentence("A mentorship did not go on", "Наставничество прекращено"),
            new Sentence("Read the reason there.", "Причина указана в записи.")),
    STRETCH_PROPOSED(
            "stretch-assignments",
            new Sentence("A stretch assignment is offered to you", "Вам предлагают развивающее задание"),
            new Sentence("From {0} to {1}. Accept or decline it.", "С {0} по {1}. Примите его или откажитесь.")),
    STRETCH_ACCEPTED(
            "stretch-assignments",
            new Sentence("The stretch assignment is accepted", "Развивающее задание принято"),
            new Sentence("It runs from {0} to {1}.", "Срок: с {0} по {1}.")),
    STRETCH_DECLINED(
            "stretch-assignments",
            new Sentence("The stretch assignment was declined", "От развивающего задания отказались"),
            new Sentence("Talk about it.", "Стоит это обсудить.")),
    STRETCH_COMPLETED(
            "stretch-assignments",
            new Sentence("Your stretch assignment is completed", "Ваше развивающее задание выполнено"),
            new Sentence("The entry stands in your portfolio.", "Запись внесена в портфолио.")),
    STRETCH_WITHDRAWN(
            "stretch-assignments",
            new Sentence("A stretch assignment was withdrawn", "Развивающее задание отозвано"),
            new Sentence("Read the reason there.", "Причина указана в записи.")),
    RESPONSIBILITY_PROPOSED(
            "responsibilities",
            new Sentence("An area of responsibility is offered to you", "Вам предлагают зону ответственности"),
            new Sentence("From {0} to {1}. Accept or decline it.", "С {0} по {1}. Примите её или откажитесь.")),
    RESPONSIBILITY_GIVEN(
            "responsibilities",
            new Sentence("You have an area of responsibility", "У вас зона ответственности"),
            new Sentence("From {0} to {1}, with the powers named there.", "С {0} по {1}, с указанными полномочиями.")),
    RESPONSIBILITY_ENDED(
            "responsibilities",
            new Sentence("An area of responsibility has ended", "Зона ответственности закончилась"),
            new Sentence("Its powers are no longer in force.", "Её полномочия больше не действуют.")),
    REVALIDATION_GRANTED(
            "revalidations",
            new Sentence("Your revalidation is granted", "Ваша квалификация подтверждена"),
            new Sentence("Your certificate is ready.", "Ваш сертификат готов.")),
    REVALIDATION_REFUSED(
            "revalidations",
            new Sentence("Your revalidation is refused", "В подтверждении квалификации отказано"),
            new Sentence("Read which clauses are not met yet.", "Прочтите, какие условия ещё не выполнены.")),
    REVALIDATION_EXPIRING(
            "revalidations",
            new Sentence("Your revalidation runs out", "Срок подтверждения квалификации подходит к концу"),
            new Sentence("It is valid until {0}; days left: {1}.", "Действует до {0}; осталось дней: {1}.")),
    REVALIDATION_EXPIRED(
            "revalidations",
            new Sentence("Your revalidation has run out", "Срок подтверждения квалификации истёк"),
            new Sentence("It was valid until {0}. Apply anew.", "Оно действовало до {0}. Подайте заявку снова.")),
    REVALIDATION_QUESTIONED(
            "revalidations",
            new Sentence(
                    "What your revalidation rests on has changed",
                    "Основание подтверждения вашей квалификации изменилось"),
            new Sentence(
                    "An entry that counted for it no longer stands.",
                    "Запись, которая в нём учтена, больше не действует.")),
    CERTIFICATE_REVOKED(
            "certificates",
            new Sentence("Your certificate is revoked", "Ваш сертификат отозван"),
            new Sentence("Whoever checks its number is told so.", "Это увидит каждый, кто проверит номер.")),
    SPONSORSHIP_OFFERED(
            "sponsorships",
            new Sentence("An association offers to pay for your learning", "Ассоциация готова оплатить ваше обучение"),
            new Sentence("Roubles: {0}; answer until {1}.", "Рублей: {0}; ответьте до {1}.")),
    SPONSORSHIP_ACCEPTED(
            "sponsorships",
            new Sentence("Your sponsorship is accepted", "Вашу поддержку приняли"),
            new Sentence("Confirm it once it is paid.", "Подтвердите, когда она оплачена.")),
    SPONSORSHIP_DECLINED(
            "sponsorships",
            new Sentence("Your sponsorship was declined", "От вашей поддержки отказались"),
            new Sentence("The money is free for somebody else.", "Средства свободны для других.")),
    SPONSORSHIP_GRANTED(
            "sponsorships",
            new Sentence("Your learning is paid for", "Ваше обучение оплачено"),
            new Sentence("Roubles: {0}.", "Рублей: {0}.")),
    SPONSORSHIP_WITHDRAWN(
            "sponsorships",
            new Sentence("A sponsorship was withdrawn", "Поддержка отозвана"),
            new Sentence("Read the reason there.", "Причина указана в записи.")),
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
