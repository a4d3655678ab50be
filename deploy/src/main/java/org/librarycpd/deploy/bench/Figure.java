package org.librarycpd.deploy.bench;

import java.util.List;
import java.util.stream.IntStream;

/** Median and range of what was measured several times. */
record Figure(double least, double median, double most) {

    static Figure of(List<Double> measured) {
        var sorted = measured.stream().sorted().toList();
        return new Figure(sorted.get(0), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    }

    /** Of the ratios round by round. */
    static Figure ofPairs(List<Double> measured, List<Double> baseline) {
        return of(IntStream.range(0, measured.size())
                .mapToObj(i -> measured.get(i) / baseline.get(i))
                .toList());
    }

    static double percentile(List<Double> measured, double share) {
        var sorted = measured.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * share) - 1));
    }
}
