package org.librarycpd.portfolio.notice;

import static org.librarycpd.portfolio.notice.NoticeCause.CONTEST_AWARDED;
import static org.librarycpd.portfolio.notice.NoticeCause.OUTCOME_APPROVED;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.Sentence;

/** What HR reads of appraisals and contests: what was decided and under which number the grounds stand. */
final class OutcomeTexts {

    private static final Sentence OUTCOME = new Sentence("Outcome {0}: {1}", "Решение {0}: {1}");
    private static final Sentence OUTCOME_WHY = new Sentence(
            "It follows from an appraisal and was approved by an HR officer; its grounds stand in the appraisal service"
                    + " under {0}. Record this notice once it is carried out.",
            "Решение по итогам оценки утверждено сотрудником отдела кадров; основания хранятся в службе оценки под"
                    + " номером {0}. Внесите уведомление в учёт, когда решение исполнено.");
    private static final Sentence AWARD = new Sentence("Contest {0}: place {1}", "Конкурс {0}: место {1}");
    private static final Sentence AWARD_WHY = new Sentence(
            "The jury has awarded it; the reward is {0}. The entry and its marks stand in the appraisal service under"
                    + " {1}.",
            "Присуждено жюри; награда: {0}. Работа и оценки жюри хранятся в службе оценки под номером {1}.");

    /** A kind that is not known here yet is told by its name. */
    private static final Map<String, Sentence> KINDS = Map.of(
            "NEED", new Sentence("development need", "потребность в развитии"),
            "PLAN_ITEM", new Sentence("item for the learning plan", "пункт для плана развития"),
            "PAY", new Sentence("pay", "изменение оплаты труда"),
            "PROMOTION", new Sentence("promotion", "повышение в должности"),
            "PROMOTION_REFUSAL", new Sentence("promotion refused", "отказ в повышении"),
            "STRETCH_ASSIGNMENT", new Sentence("stretch assignment", "развивающее поручение"),
            "REPRIMAND", new Sentence("reprimand", "дисциплинарное взыскание"));

    private static final Map<String, Sentence> REWARDS = Map.of(
            "BUSINESS_TRIP", new Sentence("a business trip", "командировка"),
            "SUBSCRIPTION", new Sentence("a subscription", "подписка"),
            "BOOK", new Sentence("a book", "книга"),
            "MONEY", new Sentence("money", "премия"),
            "STUDY_LEAVE", new Sentence("study leave", "учебный отпуск"),
            "OTHER", new Sentence("of another kind", "иная"));

    private OutcomeTexts() {}

    static NoticeMatter approved(ApprovedOutcome outcome, long version) {
        var kind = named(KINDS, outcome.kind());
        return new NoticeMatter(
                OUTCOME_APPROVED,
                outcome.outcomeId(),
                version,
                outcome.proposedBy(),
                outcome.personId(),
                null,
                null,
                null,
                outcome.outcomeId(),
                outcome.reference(),
                outcome.gapIds() == null ? List.of() : outcome.gapIds(),
                new Text(
                        OUTCOME.in(Sentence.RUSSIAN, outcome.reference(), kind.ru()),
                        OUTCOME.in(Locale.ENGLISH, outcome.reference(), kind.en())),
                new Text(
                        OUTCOME_WHY.in(Sentence.RUSSIAN, outcome.reference()),
                        OUTCOME_WHY.in(Locale.ENGLISH, outcome.reference())));
    }

    static NoticeMatter awarded(Award award, UUID winner, long version) {
        var reward = named(REWARDS, award.rewardKind());
        return new NoticeMatter(
                CONTEST_AWARDED,
                award.entryId(),
                version,
                award.awardedBy(),
                winner,
                null,
                null,
                null,
                null,
                award.reference(),
                List.of(),
                new Text(
                        AWARD.in(Sentence.RUSSIAN, award.reference(), award.place()),
                        AWARD.in(Locale.ENGLISH, award.reference(), award.place())),
                new Text(
                        AWARD_WHY.in(Sentence.RUSSIAN, reward.ru(), award.reference()),
                        AWARD_WHY.in(Locale.ENGLISH, reward.en(), award.reference())));
    }

    private static Sentence named(Map<String, Sentence> names, String name) {
        return names.getOrDefault(name, new Sentence(name, name));
    }
}
