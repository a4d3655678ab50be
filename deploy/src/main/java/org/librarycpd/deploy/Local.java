package org.librarycpd.deploy;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.librarycpd.deploy.command.Bench;
import org.librarycpd.deploy.command.Demo;
import org.librarycpd.deploy.command.Down;
import org.librarycpd.deploy.command.Logs;
import org.librarycpd.deploy.command.Reset;
import org.librarycpd.deploy.command.Status;
import org.librarycpd.deploy.command.Up;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What {@code deploy/local} runs once everything is built. */
@Command(
        name = "deploy/local",
        usageHelpWidth = 110,
        description = "Runs the whole of LibraryCPD on this machine: PostgreSQL, Kafka, Keycloak, the services and the"
                + " gateway.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {Up.class, Down.class, Status.class, Logs.class, Reset.class, Demo.class, Bench.class},
        footerHeading = "%nSettings, as environment variables:%n",
        footer = {
            "  LIBRARYCPD_HOME            where data, logs and secrets are kept (.run in the project)",
            "  LIBRARYCPD_PORTS=free      take free ports instead of the usual ones",
            "  LIBRARYCPD_GATEWAY_PORT    another port for the gateway; so too _PORTFOLIO_, _APPRAISAL_,",
            "                             _REGISTRY_, _RATING_, _NOTIFICATION_, _KEYCLOAK_,",
            "                             _KEYCLOAK_MANAGEMENT_, _POSTGRES_, _KAFKA_, _KAFKA_CONTROLLER_",
            "  LIBRARYCPD_MEMORY_CHECK=off  start even if little memory is left",
            "  LIBRARYCPD_BUILD=off       take what is built, even if a source is newer",
            "  LIBRARYCPD_SERVICE_OPTIONS   more JVM options for the services, such as -Xmx512m",
            "  OTEL_EXPORTER_OTLP_ENDPOINT  where the services send their traces",
            "  JAVA_HOME                  the JDK to use, 17 or newer"
        })
public final class Local {
    @SuppressWarnings("unused") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this, or more about a command.")
    private boolean help;

    private Local() {}

    public static void main(String[] args) {
        // A JVM in the POSIX locale would print every Cyrillic letter as a question mark.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(new CommandLine(new Local())
                .setExecutionExceptionHandler((problem, line, parsed) -> explain(problem))
                .execute(args));
    }

    private static int explain(Exception problem) throws Exception {
        if (problem instanceof CannotGoOn) {
            System.err.println();
            System.err.println(problem.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw problem;
    }
}
