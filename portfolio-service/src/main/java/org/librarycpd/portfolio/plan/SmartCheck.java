package org.librarycpd.portfolio.plan;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.util.function.Predicate.not;
import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads an item the way a patient mentor would. It knows words, not sense: what is weak is only said, never refused. */
public final class SmartCheck {

    private static final int HOURS_A_DAY = 8;

    /** A number, a number word, or something that one can hold in hand or look at afterwards. */
    private static final Pattern SEEN = Pattern.compile(
            "\\p{Nd}|\\b(один|одн|два|две|дв[уе]|три|тр[её]|четыр|пят|шест|сем|восем|восьм|девят|десят|двадцат|сто|полови"
                    + "|кажд|все|без |процент|удостовер|сертифик|диплом|свидетельств|экзамен|зач[её]т|тест|отч[её]т"
                    + "|стать|доклад|презентац|заняти|урок|вебинар|запис|каталог|карточ|проект|план|инструкц|методич"
                    + "|выставк|сайт|портфолио|отзыв|провед|опублик"
                    + "|one|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|half|each|every|all|without"
                    + "|percent|certificat|diploma|exam|test|report|article|talk|presentation|lesson|webinar|record"
                    + "|catalog|project|plan|guide|exhibition|site|portfolio|review|published|held)",
            CASE_INSENSITIVE | UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private SmartCheck() {}

    public static Set<Shortcoming> of(PlanItem item, int year, LocalDate today) {
        var goal = item.goal();
        var found = EnumSet.noneOf(Shortcoming.class);
        note(
                found,
                goal.specific() == null,
                Shortcoming.NOTHING_SPECIFIC,
                words(goal.specific()) < 2,
                Shortcoming.FEW_WORDS);
        note(
                found,
                goal.measure() == null,
                Shortcoming.NO_MEASURE,
                !isSeen(goal.measure()),
                Shortcoming.NOTHING_TO_COUNT_OR_SEE);
        note(found, goal.means() == null, Shortcoming.NO_MEANS, !fits(item, today), Shortcoming.MORE_HOURS_THAN_DAYS);
        note(
                found,
                goal.relevance() == null,
                Shortcoming.NO_RELEVANCE,
                item.gapId() == null && words(goal.relevance()) < 2,
                Shortcoming.NO_GAP_AND_LITTLE_REASON);
        due(found, goal.dueOn(), year, today);
        return found;
    }

    private static void note(
            Set<Shortcoming> found, boolean missing, Shortcoming absence, boolean weak, Shortcoming weakness) {
        if (missing) {
            found.add(absence);
        } else if (weak) {
            found.add(weakness);
        }
    }

    private static void due(Set<Shortcoming> found, LocalDate dueOn, int year, LocalDate today) {
        if (dueOn == null) {
            found.add(Shortcoming.NO_DAY);
        } else if (dueOn.isBefore(today)) {
            found.add(Shortcoming.THE_DAY_HAS_PASSED);
        } else if (dueOn.getYear() > year) {
            found.add(Shortcoming.BEYOND_THE_YEAR);
        }
    }

    private static boolean isSeen(String measure) {
        return measure != null && SEEN.matcher(measure).find();
    }

    /** Whether the hours fit into the working days from the start, or from today, to the day it is due. */
    private static boolean fits(PlanItem item, LocalDate today) {
        var until = item.goal().dueOn();
        var from = item.startsOn() == null || item.startsOn().isBefore(today) ? today : item.startsOn();
        if (until == null || until.isBefore(from)) {
            return true;
        }
        var daysNeeded = (item.hours() + HOURS_A_DAY - 1) / HOURS_A_DAY;
        return from.datesUntil(until.plusDays(1))
                        .map(LocalDate::getDayOfWeek)
                        .filter(day -> day != SATURDAY && day != SUNDAY)
                        .limit(daysNeeded)
                        .count()
                == daysNeeded;
    }

    private static long words(String text) {
        return text == null
                ? 0
                : Pattern.compile("\\s+")
                        .splitAsStream(text)
                        .filter(not(String::isBlank))
                        .count();
    }
}
