package org.librarycpd.portfolio.plan;

import static org.librarycpd.portfolio.plan.Shortcoming.Part.ATTAINABLE;
import static org.librarycpd.portfolio.plan.Shortcoming.Part.MEASURABLE;
import static org.librarycpd.portfolio.plan.Shortcoming.Part.RELEVANT;
import static org.librarycpd.portfolio.plan.Shortcoming.Part.SPECIFIC;
import static org.librarycpd.portfolio.plan.Shortcoming.Part.TIMED;

import org.librarycpd.kit.rule.Sentence;

/** What a goal lacks of SMART: one of the five is missing, which stops a submission, or it is weak, which is only said. */
public enum Shortcoming {
    NOTHING_SPECIFIC(
            SPECIFIC,
            true,
            "/goal/specific",
            "A SMART goal is specific: say what exactly will be learnt.",
            "Цель SMART конкретна: скажите, чему именно научитесь."),
    NO_MEASURE(
            MEASURABLE,
            true,
            "/goal/measure",
            "A SMART goal is measurable: say how one will see that it is reached.",
            "Цель SMART измерима: скажите, по чему будет видно, что она достигнута."),
    NO_MEANS(
            ATTAINABLE,
            true,
            "/goal/means",
            "A SMART goal is attainable: say by what means.",
            "Цель SMART достижима: скажите, какими средствами."),
    NO_RELEVANCE(
            RELEVANT,
            true,
            "/goal/relevance",
            "A SMART goal is relevant: say what it is good for at work.",
            "Цель SMART значима: скажите, что она даст в работе."),
    NO_DAY(
            TIMED,
            true,
            "/goal/dueOn",
            "A SMART goal has its time: say by which day.",
            "Цель SMART ограничена во времени: скажите, к какому дню."),
    THE_DAY_HAS_PASSED(
            TIMED,
            true,
            "/goal/dueOn",
            "The day has passed already: choose a new one.",
            "Этот день уже прошёл: выберите новый."),
    FEW_WORDS(
            SPECIFIC,
            false,
            "/goal/specific",
            "One word is hardly specific: say what exactly will be learnt, and on what.",
            "Одного слова мало: уточните, чему именно и на каком материале научитесь."),
    NOTHING_TO_COUNT_OR_SEE(
            MEASURABLE,
            false,
            "/goal/measure",
            "The measure names neither a number nor anything one could look at: add how many, or what there will be to"
                    + " see (a certificate, a report, a record).",
            "В мере нет ни числа, ни того, что можно увидеть: добавьте, сколько, или что останется (удостоверение,"
                    + " отчёт, запись)."),
    MORE_HOURS_THAN_DAYS(
            ATTAINABLE,
            false,
            "/hours",
            "So many hours do not fit into the working days until then: give it more time or fewer hours.",
            "Столько часов не поместится в рабочие дни до этого срока: продлите срок или уменьшите часы."),
    NO_GAP_AND_LITTLE_REASON(
            RELEVANT,
            false,
            "/goal/relevance",
            "The item names no gap: say in a few words more what it is good for at work, or name the gap.",
            "Пункт не связан с пробелом: скажите подробнее, что он даст в работе, или укажите пробел."),
    BEYOND_THE_YEAR(
            TIMED,
            false,
            "/goal/dueOn",
            "The day lies beyond the year of the plan: take an earlier one or move the item to that year's plan.",
            "Этот день за пределами года плана: выберите более ранний или перенесите пункт в план того года.");

    public enum Part {
        SPECIFIC,
        MEASURABLE,
        ATTAINABLE,
        RELEVANT,
        TIMED
    }

    private final Part part;
    private final boolean missing;
    private final String pointer;
    private final Sentence sentence;

    Shortcoming(Part part, boolean missing, String pointer, String en, String ru) {
        this.part = part;
        this.missing = missing;
        this.pointer = pointer;
        this.sentence = new Sentence(en, ru);
    }

    public Part part() {
        return part;
    }

    public boolean isMissing() {
        return missing;
    }

    /** Where in the item. */
    public String pointer() {
        return pointer;
    }

    public Sentence sentence() {
        return sentence;
    }
}
