package org.librarycpd.deploy.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.PartProcess;

/** What memory there is, and what the platform takes of it. */
public final class Memory {
    private static final long NEEDED_MIB = 2800;
    private static final long KIB_PER_MIB = 1024;
    private static final long BYTES_PER_MIB = 1024 * KIB_PER_MIB;

    private Memory() {}

    public static void requireEnough() {
        if (!"off".equals(System.getenv("LIBRARYCPD_MEMORY_CHECK"))) {
            requireEnough(freeMib());
        }
    }

    static void requireEnough(OptionalLong free) {
        if (free.isPresent() && free.getAsLong() < NEEDED_MIB) {
            throw new CannotGoOn(
                    "The platform needs about %d MiB of memory, and %d MiB are free. End some other programs, or give this machine or container more. (LIBRARYCPD_MEMORY_CHECK=off starts anyway.)"
                            .formatted(NEEDED_MIB, free.getAsLong()));
        }
    }

    private static OptionalLong freeMib() {
        var machine = number(Path.of("/proc/meminfo"), "MemAvailable:");
        if (machine.isEmpty()) {
            return OptionalLong.empty();
        }
        var container = containerMib();
        return OptionalLong.of(Math.min(machine.getAsLong() / KIB_PER_MIB, container.orElse(Long.MAX_VALUE)));
    }

    /** What the container may still take; file pages that nobody uses are as good as free. */
    private static OptionalLong containerMib() {
        var group = Path.of("/sys/fs/cgroup");
        try {
            var limit = Files.readString(group.resolve("memory.max")).strip();
            if (limit.equals("max")) {
                return OptionalLong.empty();
            }
            var used = Long.parseLong(
                    Files.readString(group.resolve("memory.current")).strip());
            var idlePages =
                    number(group.resolve("memory.stat"), "inactive_file ").orElse(0);
            return OptionalLong.of((Long.parseLong(limit) - used + idlePages) / BYTES_PER_MIB);
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** Proportional set size: memory that several processes share is counted once. */
    public static long pssMib(PartProcess process) {
        return process.family()
                        .map(member -> Path.of("/proc", Long.toString(member.pid()), "smaps_rollup"))
                        .mapToLong(file -> number(file, "Pss:").orElse(0))
                        .sum()
                / KIB_PER_MIB;
    }

    private static OptionalLong number(Path file, String field) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.split("\\s+", -1)[1]))
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
