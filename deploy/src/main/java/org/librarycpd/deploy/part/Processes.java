package org.librarycpd.deploy.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Home;
import org.librarycpd.deploy.home.Ledger;
import org.librarycpd.deploy.home.PartProcess;

/** Starts processes and knows all that it started. After {@link #refuseMore} it starts none. */
public final class Processes {
    /** Out of the terminal's reach: Ctrl-C and hanging up are the launcher's business, not the part's. */
    private static final List<String> DETACHED = List.of(
            "sh",
            "-c",
            "trap '' INT HUP; if command -v setsid >/dev/null; then exec setsid \"$@\"; else exec \"$@\"; fi",
            "sh");

    private static final int LAST_WORDS = 12;

    private final Home home;
    private final Ledger ledger;
    private final Set<Process> errands = new HashSet<>();
    private boolean refusing;

    public Processes(Home home) {
        this.home = home;
        this.ledger = new Ledger(home.ledger());
    }

    /** Starts a part that goes on when the launcher has ended. */
    synchronized Process start(Part part) {
        var launch = part.launch();
        var command = new ArrayList<>(DETACHED);
        command.addAll(launch.command());
        var process = spawn(part.name(), new Launch(command, launch.environment()));
        PartProcess.of(part.name(), process.pid()).ifPresent(ledger::enter);
        return process;
    }

    /** Runs a command to its end; its last words are the complaint if it fails. */
    void run(String errand, Launch launch) {
        Process process;
        synchronized (this) {
            process = spawn(errand, launch);
            errands.add(process);
        }
        try {
            if (process.waitFor() != 0) {
                throw failed(errand, "ended with status " + process.exitValue());
            }
        } catch (InterruptedException e) {
            throw new CannotGoOn("Stopped while '%s' was under way.".formatted(errand), e);
        } finally {
            forget(process);
        }
    }

    private Process spawn(String name, Launch launch) {
        if (refusing) {
            throw new CannotGoOn("Stopped before %s was started.".formatted(name));
        }
        try {
            var log = home.log(name);
            keepLogOfLastStart(log);
            var builder = new ProcessBuilder(launch.command())
                    .directory(home.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(launch.environment());
            var process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keepLogOfLastStart(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private synchronized void forget(Process process) {
        errands.remove(process);
    }

    /** From here on nothing more is started; whoever waits for an errand is let go. */
    public synchronized void refuseMore() {
        refusing = true;
        errands.forEach(errand -> {
            errand.descendants().forEach(ProcessHandle::destroy);
            errand.destroy();
        });
    }

    synchronized boolean isRefusing() {
        return refusing;
    }

    CannotGoOn failed(String name, String what) {
        return new CannotGoOn(
                "%s %s. Its log is %s%s".formatted(name, what, home.log(name), lastWords(home.log(name))));
    }

    private static String lastWords(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()).stream()
                    .map(line -> "\n    " + line)
                    .collect(Collectors.joining("", " and ends with:", ""));
        } catch (IOException e) {
            return ".";
        }
    }
}
