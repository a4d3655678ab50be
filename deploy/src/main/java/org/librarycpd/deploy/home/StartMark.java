package org.librarycpd.deploy.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * When a process was started, so that a number used again is not taken for the process that once had it. On Linux this
 * is counted from the boot, which no change of the clock can move.
 */
final class StartMark {
    private static final int START_TIME_AFTER_NAME = 19;

    private StartMark() {}

    static Optional<String> of(long pid) {
        var stat = Path.of("/proc", Long.toString(pid), "stat");
        if (Files.isDirectory(Path.of("/proc/self"))) {
            return fromLinux(stat);
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().startInstant())
                .map(start -> Long.toString(start.toEpochMilli()));
    }

    private static Optional<String> fromLinux(Path stat) {
        try {
            var text = Files.readString(stat);
            var afterName = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
            var isZombie = afterName[0].equals("Z");
            var boot =
                    Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
            return isZombie ? Optional.empty() : Optional.of(boot + "/" + afterName[START_TIME_AFTER_NAME]);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
