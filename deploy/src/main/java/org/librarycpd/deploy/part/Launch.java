package org.librarycpd.deploy.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A command and what it finds in its environment. Secrets travel in the environment, which no process list shows. */
public record Launch(List<String> command, Map<String, String> environment) {

    static Launch of(List<String> command) {
        return new Launch(command, Map.of());
    }

    /** The same JDK that runs the launcher; small heaps, because nine processes share a machine. */
    static List<String> java(List<String> options, String... rest) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of(rest));
        return command;
    }
}
