package org.librarycpd.deploy.home;

import java.util.Optional;
import java.util.stream.Stream;

/** A process that was started for a part, known by its number and its start. */
public record PartProcess(String part, long pid, String started) {

    public static Optional<PartProcess> of(String part, long pid) {
        return StartMark.of(pid).map(started -> new PartProcess(part, pid, started));
    }

    public boolean isAlive() {
        return StartMark.of(pid).filter(started::equals).isPresent();
    }

    /** The process and its children, as long as it is still ours. */
    public Stream<ProcessHandle> family() {
        return isAlive()
                ? ProcessHandle.of(pid).stream().flatMap(self -> Stream.concat(Stream.of(self), self.descendants()))
                : Stream.empty();
    }

    String line() {
        return part + "\t" + pid + "\t" + started;
    }

    static PartProcess parse(String line) {
        var columns = line.split("\t", -1);
        return new PartProcess(columns[0], Long.parseLong(columns[1]), columns[2]);
    }
}
