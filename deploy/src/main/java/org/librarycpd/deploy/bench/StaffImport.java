package org.librarycpd.deploy.bench;

import java.io.PrintStream;
import org.librarycpd.deploy.home.Site;
import org.librarycpd.deploy.story.Stage;

/** Fifty thousand members of staff through the API, and the same rows as batched SQL. */
record StaffImport(Site site, Stage stage, PrintStream out) {

    private static final int ROWS = 50_000;
    private static final int FEW = 5_000;

    void measure() {
        var upload = new StaffUpload(stage);
        var sql = new StaffRowsBySql(database());
        new Bulk(out, "Importing staff", "rows", ROWS, database()::awaitRelay)
                .compare(() -> upload.importNew(ROWS), () -> sql.insert(ROWS));
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

    void measureBeside(PacedReading reading) {
        var upload = new StaffUpload(stage);
        new Beside(out, "an import", () -> upload.importNew(FEW), () -> upload.importNew(ROWS), database()::awaitRelay)
                .measure(reading);
    }

    private ServiceDatabase database() {
        return new ServiceDatabase(site, "portfolio");
    }
}
