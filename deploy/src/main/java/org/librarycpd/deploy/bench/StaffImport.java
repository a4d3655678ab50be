package org.librarycpd.deploy.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Site;
import org.librarycpd.deploy.story.Stage;

/** Fifty thousand members of staff through the API, and the same rows as batched SQL, in turns, one client each. */
record StaffImport(Site site, Stage stage, PrintStream out) {

    private static final int ROWS = 50_000;
    private static final int FEW = 5_000;
    private static final int ROUNDS = 3;
    private static final int WARM_UPS = 3;

    void measure() {
        out.printf("%nImporting %,d members of staff%n  %d rounds in turns, one client each%n", ROWS, ROUNDS);
        var upload = new StaffUpload(stage);
        var sql = new StaffRowsBySql(site);
        upload.importNew(ROWS);
        var imported = new ArrayList<Double>();
        var inserted = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            imported.add(ROWS / upload.importNew(ROWS));
            sql.awaitRelay();
            inserted.add(ROWS / sql.insert(ROWS));
        }
        var ratio = Figure.ofPairs(imported, inserted);
        out.printf(
                "  import, from the upload to its end         %8.0f rows/s%n",
                Figure.of(imported).median());
        out.printf(
                "  batched SQL, the same rows (baseline)      %8.0f rows/s%n",
                Figure.of(inserted).median());
        out.printf(
                "  ratio                                      %.2f (%.2f to %.2f)%n",
                ratio.median(), ratio.least(), ratio.most());
        memory(upload);
    }

    /** What the service takes while a small and while a large file are worked off. */
    private void memory(StaffUpload upload) {
        var few = peakDuring(() -> upload.importNew(FEW));
        var many = peakDuring(() -> upload.importNew(ROWS));
        out.printf("  memory at its highest, %,6d rows           %d MiB%n", FEW, few);
        out.printf("  memory at its highest, %,6d rows           %d MiB%n", ROWS, many);
    }

    private long peakDuring(Runnable work) {
        var watch = new MemoryWatch(site);
        try (watch) {
            work.run();
        }
        return watch.highestMib();
    }

    /** A plan is read at a fixed, easy pace for a minute, in turns without and with imports beside it; all is warm before. */
    void measureBeside(PacedReading reading) {
        out.printf(
                "%nThe API while an import goes on%n  %d clients, %d requests/s, %d s each, twice in turns%n",
                Turns.CLIENTS, PacedReading.PER_SECOND, PacedReading.SECONDS);
        for (var i = 0; i < WARM_UPS; i++) {
            beside(FEW, reading);
        }
        var quiet = new ArrayList<Double>();
        var beside = new ArrayList<Double>();
        for (var rows : List.of(FEW, ROWS)) {
            new StaffRowsBySql(site).awaitRelay();
            quiet.addAll(reading.run());
            beside.addAll(beside(rows, reading));
        }
        print("quiet", quiet);
        print("beside an import", beside);
        out.printf(
                "  p99, times                                 %.2f%n",
                Figure.percentile(beside, 0.99) / Figure.percentile(quiet, 0.99));
    }

    /** Imports of so many rows each follow each other while all is read; what is begun is waited for, but for the largest. */
    private List<Double> beside(int rows, PacedReading reading) {
        var busy = new AtomicBoolean(true);
        var upload = new StaffUpload(stage);
        var imports = new Thread(() -> {
            while (busy.get()) {
                upload.importNew(rows);
            }
        });
        imports.setDaemon(true);
        imports.start();
        var millis = reading.run();
        busy.set(false);
        if (rows < ROWS) {
            join(imports);
        }
        return millis;
    }

    private void print(String name, List<Double> millis) {
        out.printf(
                "  %-42s p50 %.1f ms, p99 %.1f ms (%d requests)%n",
                name, Figure.percentile(millis, 0.5), Figure.percentile(millis, 0.99), millis.size());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new CannotGoOn("Stopped while measuring.", e);
        }
    }
}
