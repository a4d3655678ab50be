package org.librarycpd.deploy.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A large piece of work through the API, and the same rows as batched SQL, in turns, one client each.
 *
 * @param settle what the one has caused must not slow down the other
 */
record Bulk(PrintStream out, String what, String unit, int size, Runnable settle) {

    private static final int ROUNDS = 3;

    /** Does all of it once. */
    interface Work {
        /** @return how long it took */
        double seconds();
    }

    /** The service is warmed up first. */
    void compare(Work service, Work sql) {
        out.printf("%n%s: %,d %s%n  %d rounds in turns, one client each%n", what, size, unit, ROUNDS);
        service.seconds();
        var served = new ArrayList<Double>();
        var inserted = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            settle.run();
            served.add(size / service.seconds());
            settle.run();
            inserted.add(size / sql.seconds());
        }
        print("through the API, from the request to the end", served);
        print("batched SQL, the same rows (baseline)", inserted);
        var ratio = Figure.ofPairs(served, inserted);
        out.printf("  %-44s %8.2f (%.2f to %.2f)%n", "ratio", ratio.median(), ratio.least(), ratio.most());
    }

    private void print(String side, List<Double> rates) {
        out.printf("  %-44s %8.0f %s/s%n", side, Figure.of(rates).median(), unit);
    }
}
