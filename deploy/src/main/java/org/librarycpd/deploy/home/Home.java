package org.librarycpd.deploy.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.librarycpd.deploy.CannotGoOn;

/** Where one platform lives: the project it is built from, and the folder with its data, logs and secrets. */
public record Home(Path project, Path folder) {
    private static final String MARK = "librarycpd-home";

    public static Home of(Path project, Map<String, String> environment) {
        var chosen = Optional.ofNullable(environment.get("LIBRARYCPD_HOME")).filter(value -> !value.isBlank());
        var folder = chosen.map(Path::of).orElse(project.resolve(".run"));
        return new Home(
                project.toAbsolutePath().normalize(), folder.toAbsolutePath().normalize());
    }

    /** As {@code deploy/local} was called. */
    public static Home here() {
        return of(Path.of(System.getProperty("librarycpd.project", ".")), System.getenv());
    }

    public Path built() {
        return project.resolve("deploy/target");
    }

    /** Names every library beside it, Kafka's too, in the versions it was built with. */
    public Path launcher() {
        return built().resolve("librarycpd-local.jar");
    }

    public Path realm() {
        return project.resolve("deploy/keycloak/librarycpd-realm.json");
    }

    public Path postgres() {
        return folder.resolve("postgres");
    }

    public Path kafka() {
        return folder.resolve("kafka");
    }

    public Path parts() {
        return folder.resolve("parts");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path secrets() {
        return folder.resolve("secrets.properties");
    }

    public Path ports() {
        return folder.resolve("ports.properties");
    }

    public Path ledger() {
        return folder.resolve("processes");
    }

    public Path lock() {
        return folder.resolve("lock");
    }

    /** What of the realm file Keycloak was given at the first start. */
    public Path realmImport() {
        return folder.resolve("realm.properties");
    }

    /** Everything {@code reset} deletes; what else someone put into the folder stays. */
    public List<Path> everythingKept() {
        return List.of(
                postgres(),
                kafka(),
                parts(),
                logs(),
                secrets(),
                ports(),
                ledger(),
                realmImport(),
                folder.resolve("kafka.properties"),
                folder.resolve(MARK));
    }

    public boolean exists() {
        return Files.exists(folder.resolve(MARK));
    }

    /** Makes the folder, or refuses one that holds someone else's files or belongs to someone else. */
    public void prepare() {
        try {
            refuseForeignFolder();
            Files.createDirectories(logs());
            if (!exists()) {
                Files.createFile(folder.resolve(MARK));
            }
        } catch (IOException e) {
            throw new CannotGoOn(
                    "%s cannot be written: %s. Start as the user it belongs to, or choose another folder with LIBRARYCPD_HOME."
                            .formatted(folder, e.getMessage()),
                    e);
        }
        refuseUnwritable(folder);
        refuseUnwritable(built());
    }

    private void refuseForeignFolder() throws IOException {
        if (exists() || !Files.isDirectory(folder)) {
            return;
        }
        try (var entries = Files.list(folder)) {
            var ours = List.of("lock");
            if (entries.anyMatch(entry -> !ours.contains(entry.getFileName().toString()))) {
                throw new CannotGoOn(
                        "%s is not empty and was not made by deploy/local. Choose another folder with LIBRARYCPD_HOME."
                                .formatted(folder));
            }
        }
    }

    /** Data whose passwords are lost is of no use to anyone. */
    void refuseDataWithoutSecrets() {
        if (Files.exists(postgres()) && !Files.exists(secrets())) {
            throw new CannotGoOn(
                    "The data in %s was made with passwords that are no longer there: %s is missing. Put it back, or start afresh with 'deploy/local reset'."
                            .formatted(folder, secrets().getFileName()));
        }
    }

    private static void refuseUnwritable(Path path) {
        if (!Files.isWritable(path)) {
            throw new CannotGoOn("%s belongs to another user. Start as that user, or give it back first (chown -R)."
                    .formatted(path));
        }
    }

    public void delete() {
        everythingKept().forEach(FileTree::delete);
        try {
            Files.deleteIfExists(lock());
            try (var left = Files.list(folder)) {
                if (left.findAny().isEmpty()) {
                    Files.delete(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
