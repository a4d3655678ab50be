package org.librarycpd.rating.score;

import java.util.Locale;
import org.librarycpd.kit.rule.Sentence;

/** Says in a sentence or two what a score rests on. */
public final class Explanation {

    private static final Sentence FIGURES = new Sentence(
            "{0,number,0.00} out of 5, with 90 % certainty between {1,number,0.00} and {2,number,0.00}."
                    + " Reviews: {3}, counting as {4,number,0.0} fresh ones; they move the score by"
                    + " {5,number,+0.00;−0.00} from the category mean of {6,number,0.00}."
                    + " Expert evaluations: {7,number,0}; they move it by {8,number,+0.00;−0.00}.",
            "{0,number,0.00} из 5, с вероятностью 90 % от {1,number,0.00} до {2,number,0.00}."
                    + " Отзывов: {3}, по весу как {4,number,0.0} свежих; они сдвигают оценку на"
                    + " {5,number,+0.00;−0.00} от среднего по категории {6,number,0.00}."
                    + " Экспертных оценок: {7,number,0}; они сдвигают её на {8,number,+0.00;−0.00}.");

    private static final Sentence PROVISIONAL = new Sentence(
            " Provisional: a ranked score needs reviews counting as 5 and two independent experts.",
            " Предварительно: для места в рейтинге нужны отзывы весом 5 и два независимых эксперта.");

    private Explanation() {}

    public static String of(Standing standing, Locale language) {
        var figures = FIGURES.in(
                language,
                standing.shown(),
                standing.low(),
                standing.high(),
                standing.reviews(),
                standing.users().number(),
                standing.estimate().pullOfUsers(),
                standing.users().categoryMean(),
                standing.experts().number(),
                standing.estimate().pullOfExperts());
        return standing.isProvisional() ? figures + PROVISIONAL.in(language) : figures;
    }
}
