package org.librarycpd.deploy.command;

import java.io.PrintStream;
import java.time.Clock;
import org.librarycpd.deploy.home.Ledger;
import org.librarycpd.deploy.home.PartProcess;
import org.librarycpd.deploy.home.Site;
import org.librarycpd.deploy.part.Memory;
import org.librarycpd.deploy.story.Stage;

/** The measures that are watched from the first day. */
record Figures(Site site) {
    void printAfterUp(PrintStream out, Startup startup) {
        out.printf("%nFigures%n");
        BuildLog.ofThisCall(site.home()).ifPresent(build -> out.printf("  build             %s%n", build.inWords()));
        if (startup.seconds() > 0) {
            out.printf("  start to ready    %.0f s%n", startup.seconds());
        }
        printMemory(out);
    }

    void printAfterDemo(PrintStream out, Startup startup, Stage stage) {
        printAfterUp(out, startup);
        var narration = stage.narration();
        out.printf("  story             %.0f s, %d steps%n", narration.seconds(), narration.steps());
        var begun = Long.getLong("librarycpd.begun");
        if (begun != null) {
            out.printf("  all together      %d s%n", Clock.systemUTC().instant().getEpochSecond() - begun);
        }
    }

    private void printMemory(PrintStream out) {
        var alive = new Ledger(site.home().ledger()).alive();
        var total = alive.stream().mapToLong(Memory::pssMib).sum();
        var each = String.join(", ", alive.stream().map(Figures::inWords).toList());
        out.printf("  memory (PSS)      %d MiB: %s%n", total, each);
    }

    private static String inWords(PartProcess process) {
        return process.part() + " " + Memory.pssMib(process);
    }
}
