package org.librarycpd.appraisal.needs;

import static java.util.Comparator.comparing;
import static org.librarycpd.appraisal.needs.LearningNeedsSurvey.FEWEST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/** What comes of a survey on the day it closes: every group that is safe to show beside all the others. */
final class Count {

    private final LearningNeedsSurvey survey;
    private final DepartmentTree tree;
    private final LocalDate day;
    private final Map<UUID, Set<UUID>> openGaps;
    private final Map<Group, Tally> tallies = new LinkedHashMap<>();
    private final List<Set<Group>> asked = new ArrayList<>();
    private final List<Set<Group>> answered = new ArrayList<>();

    /** @param openGaps who has one, by competency */
    Count(LearningNeedsSurvey survey, DepartmentTree tree, LocalDate day, Map<UUID, Set<UUID>> openGaps) {
        this.survey = survey;
        this.tree = tree;
        this.day = day;
        this.openGaps = openGaps;
    }

    void ask(UUID personId, Workplace workplace) {
        asked.add(tallied(workplace, tally -> tally.ask(personId)));
    }

    void answer(Workplace workplace, List<Reply> replies) {
        answered.add(tallied(workplace, tally -> tally.answer(replies)));
    }

    private Set<Group> tallied(Workplace workplace, java.util.function.Consumer<Tally> one) {
        var groups = new HashSet<>(Group.of(workplace, tree, day));
        groups.forEach(group -> one.accept(tallies.computeIfAbsent(group, g -> new Tally())));
        return groups;
    }

    List<NeedsGroup> groups() {
        var order = new ArrayList<>(tallies.keySet());
        order.sort(comparing(Group::tier)
                .thenComparing(group -> -depth(group))
                .thenComparing(group -> -tallies.get(group).asked)
                .thenComparing(Group::toString));
        var shown = shown(order);
        return IntStream.range(0, order.size())
                .mapToObj(place -> group(order.get(place), shown.get(place)))
                .toList();
    }

    private NeedsGroup group(Group group, boolean isShown) {
        var tally = tallies.get(group);
        return isShown
                ? NeedsGroup.shown(survey.id(), group, tally.asked, tally.answered, tally.figures())
                : NeedsGroup.hidden(survey.id(), group);
    }

    private BitSet shown(List<Group> order) {
        var places = new LinkedHashMap<Group, Integer>();
        order.forEach(group -> places.put(group, places.size()));
        var tiers = new TreeMap<String, BitSet>();
        places.forEach((group, place) -> {
            if (tallies.get(group).isLargeEnough()) {
                var tier = "%d-%03d".formatted(group.tier().ordinal(), 100 - depth(group));
                tiers.computeIfAbsent(tier, t -> new BitSet()).set(place);
            }
        });
        return SafetyInNumbers.asManyAsAreSafe(
                List.copyOf(tiers.values()),
                new SafetyInNumbers(FEWEST, places(asked, places)),
                new SafetyInNumbers(FEWEST, places(answered, places)));
    }

    private static List<Set<BitSet>> places(Collection<Set<Group>> each, Map<Group, Integer> places) {
        return each.stream()
                .map(groups -> {
                    var bits = new BitSet();
                    groups.forEach(group -> bits.set(places.get(group)));
                    return Set.of(bits);
                })
                .toList();
    }

    /** The larger the nearer to the top, so that departments come before those below them. */
    private int depth(Group group) {
        return group.departmentId() == null
                ? 99
                : 50 - tree.upwards(group.departmentId()).size();
    }

    /** Free words of the whole library, where there are enough to hide among. */
    List<NeedsText> texts(Collection<List<Reply>> answers) {
        return survey.questions().stream()
                .filter(question -> question.kind() == QuestionKind.TEXT)
                .map(question -> answers.stream()
                        .flatMap(List::stream)
                        .filter(reply -> reply.questionId().equals(question.id()))
                        .map(reply -> new NeedsText(survey.id(), question.id(), reply.text()))
                        .toList())
                .filter(pool -> pool.size() >= FEWEST)
                .flatMap(List::stream)
                .toList();
    }

    /** What is counted of one group. */
    private final class Tally {

        private int asked;
        private int answered;
        private final Map<UUID, Integer> withGap = new LinkedHashMap<>();
        private final Map<UUID, Integer> sums = new LinkedHashMap<>();
        private final Map<UUID, Map<Integer, Integer>> picks = new LinkedHashMap<>();

        boolean isLargeEnough() {
            return asked >= FEWEST && answered >= FEWEST;
        }

        void ask(UUID personId) {
            asked++;
            openGaps.forEach((competency, people) -> {
                if (people.contains(personId)) {
                    withGap.merge(competency, 1, Integer::sum);
                }
            });
        }

        void answer(List<Reply> replies) {
            answered++;
            for (var reply : replies) {
                if (reply.point() != null) {
                    sums.merge(reply.questionId(), reply.point(), Integer::sum);
                }
                if (reply.options() != null) {
                    var picked = picks.computeIfAbsent(reply.questionId(), q -> new LinkedHashMap<>());
                    reply.options().forEach(option -> picked.merge(option, 1, Integer::sum));
                }
            }
        }

        List<Figure> figures() {
            return survey.questions().stream()
                    .filter(Question::demandsAnAnswer)
                    .map(this::figure)
                    .toList();
        }

        private Figure figure(Question question) {
            var gaps = Optional.ofNullable(question.competencyId())
                    .map(competency -> Figure.inFives(withGap.getOrDefault(competency, 0)))
                    .orElse(null);
            return new Figure(question.id(), question.competencyId(), sums.get(question.id()), chosen(question), gaps);
        }

        private List<Integer> chosen(Question question) {
            if (question.kind() != QuestionKind.CHOICE) {
                return null;
            }
            var picked = picks.getOrDefault(question.id(), Map.of());
            return IntStream.rangeClosed(1, question.options().size())
                    .mapToObj(option -> Figure.inFives(picked.getOrDefault(option, 0)))
                    .toList();
        }
    }
}
