package org.librarycpd.portfolio.notice;

import static org.librarycpd.portfolio.notice.NoticeCause.ENTRY_SUPERSEDED;
import static org.librarycpd.portfolio.notice.NoticeCause.ENTRY_VERIFIED;
import static org.librarycpd.portfolio.notice.NoticeCause.PLAN_APPROVED;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.Sentence;
import org.librarycpd.portfolio.entry.PortfolioEntry;
import org.librarycpd.portfolio.plan.LearningPlan;
import org.librarycpd.portfolio.plan.PlanItem;

/** What HR reads: what changed, and why, in both languages. */
final class NoticeTexts {

    private static final Sentence PLAN =
            new Sentence("Learning plan for {0} approved", "Утверждён план развития на {0} год");
    private static final Sentence PLAN_WHY = new Sentence(
            "The head approved {0} item(s): {1} hours of work time and {2} roubles are reserved, towards {3}"
                    + " competency gap(s).",
            "Руководитель утвердил пунктов: {0}; выделено часов рабочего времени: {1}, руб.: {2}; пробелов в"
                    + " компетенциях: {3}.");
    private static final Sentence VERIFIED = new Sentence("Learning completed: {0}", "Обучение завершено: {0}");
    private static final Sentence ATTESTED_WHY = new Sentence(
            "The provider attested {0} hours, completed on {1}; this evidences {2} competency gap(s).",
            "Организатор подтвердил часов: {0}, дата завершения {1}; это свидетельство по пробелам в компетенциях:"
                    + " {2}.");
    private static final Sentence SUPERSEDED =
            new Sentence("Completed learning withdrawn: {0}", "Завершение обучения отозвано: {0}");
    private static final Sentence VOIDED_WHY = new Sentence(
            "The provider voided its attestation of {0} hours, completed on {1}; it no longer counts towards {2}"
                    + " competency gap(s).",
            "Организатор отозвал подтверждение (часов: {0}, дата завершения {1}); оно больше не засчитывается по"
                    + " пробелам в компетенциях: {2}.");

    private static final Sentence VERIFIED_WHY = new Sentence(
            "{0} hours, completed on {1}, were verified in the library; this evidences {2} competency gap(s).",
            "В библиотеке подтверждено часов: {0}, дата завершения {1}; это свидетельство по пробелам в компетенциях:"
                    + " {2}.");
    private static final Sentence SUPERSEDED_WHY = new Sentence(
            "The entry of {0} hours, completed on {1}, was replaced; it no longer counts towards {2} competency"
                    + " gap(s).",
            "Запись (часов: {0}, дата завершения {1}) заменена; она больше не засчитывается по пробелам в"
                    + " компетенциях: {2}.");

    private NoticeTexts() {}

    static NoticeMatter approved(LearningPlan plan, long version, Set<UUID> approved, UUID by) {
        var items = plan.items().stream().filter(i -> approved.contains(i.id())).toList();
        var gaps = items.stream()
                .map(PlanItem::gapId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var hours = items.stream().mapToInt(PlanItem::hours).sum();
        var kopecks = items.stream().mapToLong(PlanItem::priceKopecks).sum();
        return new NoticeMatter(
                PLAN_APPROVED,
                plan.id(),
                version,
                by,
                plan.learnerId(),
                plan.id(),
                null,
                null,
                null,
                null,
                gaps,
                text(PLAN, Integer.toString(plan.year())),
                text(PLAN_WHY, items.size(), hours, BigDecimal.valueOf(kopecks, 2), gaps.size()));
    }

    static NoticeMatter verified(PortfolioEntry entry, long version) {
        return of(ENTRY_VERIFIED, entry, version, VERIFIED, isAttested(entry) ? ATTESTED_WHY : VERIFIED_WHY);
    }

    static NoticeMatter superseded(PortfolioEntry entry, long version) {
        return of(ENTRY_SUPERSEDED, entry, version, SUPERSEDED, isAttested(entry) ? VOIDED_WHY : SUPERSEDED_WHY);
    }

    private static boolean isAttested(PortfolioEntry entry) {
        return entry.attestationId() != null;
    }

    private static NoticeMatter of(
            NoticeCause cause, PortfolioEntry entry, long version, Sentence title, Sentence why) {
        var name = entry.title();
        return new NoticeMatter(
                cause,
                entry.id(),
                version,
                isAttested(entry) ? null : entry.verifiedBy(),
                entry.ownerId(),
                null,
                entry.id(),
                entry.attestationId(),
                null,
                null,
                entry.gapIds(),
                new Text(title.in(Sentence.RUSSIAN, name.ru()), title.in(Locale.ENGLISH, name.en())),
                text(why, entry.hours(), entry.completedOn(), entry.gapIds().size()));
    }

    private static Text text(Sentence sentence, Object... figures) {
        return new Text(sentence.in(Sentence.RUSSIAN, figures), sentence.in(Locale.ENGLISH, figures));
    }
}
