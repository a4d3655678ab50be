package org.librarycpd.deploy.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Shows the last lines of a part's log.")
public final class Logs implements Callable<Integer> {
    @Parameters(
            paramLabel = "SERVICE",
            description = "postgres, kafka, keycloak, gateway or a service; without it, what there is.",
            arity = "0..1")
    private String part;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on showing what is written, until Ctrl-C.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            description = "How many lines (100).",
            defaultValue = "100")
    private int lines;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var home = Home.here();
        if (part == null || !Files.exists(home.log(part))) {
            throw new CannotGoOn((part == null ? "Which one?" : "There is no log of '%s'.".formatted(part))
                    + " There are: " + written(home));
        }
        var count = Integer.toString(lines);
        var log = home.log(part).toString();
        var command = follow ? List.of("tail", "-n", count, "-f", log) : List.of("tail", "-n", count, log);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static String written(Home home) throws IOException {
        if (!Files.isDirectory(home.logs())) {
            return "none, nothing was started in " + home.folder();
        }
        try (var logs = Files.list(home.logs())) {
            return String.join(
                    ", ",
                    logs.map(log -> log.getFileName().toString())
                            .filter(name -> name.endsWith(".log"))
                            .map(name -> name.substring(0, name.length() - ".log".length()))
                            .sorted()
                            .toList());
        }
    }
}
