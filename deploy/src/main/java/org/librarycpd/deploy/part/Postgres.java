package org.librarycpd.deploy.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.FileTree;
import org.librarycpd.deploy.home.Port;
import org.librarycpd.deploy.home.Site;

/** PostgreSQL with one database and one role for each service. */
public record Postgres(Site site) implements Part {
    private static final String MAJOR = Versions.of("postgres").replaceFirst("\\..*", "");
    private static final String ADMIN = "postgres";

    /** Small, and safe: what was committed is on the disk. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "localhost"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("shared_buffers", "48MB"),
            Map.entry("max_connections", "80"),
            Map.entry("max_wal_size", "256MB"),
            Map.entry("io_method", "sync"),
            Map.entry("max_logical_replication_workers", "0"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"));

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String preparation() {
        return Files.exists(data()) ? "checking its data folder" : "unpacking it and creating its data folder";
    }

    @Override
    public void prepare(Processes processes) {
        refuseBrokenData();
        PostgresBinaries.unpack(programs());
        if (!Files.exists(data())) {
            createData(processes);
        }
    }

    private void refuseBrokenData() {
        if (!Files.exists(data())) {
            return;
        }
        var version = readVersion();
        if (!version.equals(MAJOR) || !Files.exists(data().resolve("global/pg_control"))) {
            throw new CannotGoOn(
                    "%s is not a whole PostgreSQL %s data folder%s. Put a copy back, or start afresh with 'deploy/local reset'."
                            .formatted(data(), MAJOR, version.isEmpty() ? "" : " (it says version " + version + ")"));
        }
    }

    private String readVersion() {
        try {
            return Files.readString(data().resolve("PG_VERSION")).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private void createData(Processes processes) {
        var draft = data().resolveSibling("postgres.new");
        var password = data().resolveSibling("postgres.password");
        FileTree.delete(draft);
        FileTree.delete(password);
        try {
            FileTree.ownerOnly(password, site.secrets().of(Site.POSTGRES_ADMIN));
            var command = asOrdinaryUser();
            command.addAll(List.of(programs().resolve("bin/initdb").toString(), "-D", draft.toString()));
            command.addAll(List.of("-U", ADMIN, "--auth=scram-sha-256", "--pwfile=" + password, "--encoding=UTF8"));
            command.addAll(locale());
            processes.run("postgres-initdb", Launch.of(command));
        } finally {
            FileTree.delete(password);
        }
        FileTree.complete(draft, data());
    }

    /** Sorts by code point everywhere; which characters are letters must be known for Russian search. */
    private static List<String> locale() {
        return isMac() ? List.of("--locale=C", "--lc-ctype=en_US.UTF-8") : List.of("--locale=C.UTF-8");
    }

    private static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    /** PostgreSQL refuses root; in a user namespace of its own it is not root. */
    private static List<String> asOrdinaryUser() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ArrayList<>();
        }
        if (!namespacesAreAllowed()) {
            throw new CannotGoOn("PostgreSQL does not run as root, and this machine lets root make no user namespace"
                    + " ('unshare -U true' fails). Start deploy/local as an ordinary user.");
        }
        return new ArrayList<>(List.of("unshare", "-U"));
    }

    private static boolean namespacesAreAllowed() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private Path data() {
        return site.home().postgres();
    }

    private Path programs() {
        return site.home().parts().resolve("postgres-" + Versions.of("postgres"));
    }

    @Override
    public Launch launch() {
        var command = asOrdinaryUser();
        command.addAll(List.of(programs().resolve("bin/postgres").toString(), "-D", data().toString()));
        command.addAll(List.of("-p", Integer.toString(site.ports().of(Port.POSTGRES))));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return Launch.of(command);
    }

    @Override
    public String readySign() {
        return "an answer on port " + site.ports().of(Port.POSTGRES);
    }

    @Override
    public boolean isReady() {
        try (var connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        var login = new Properties();
        login.setProperty("user", ADMIN);
        login.setProperty("password", site.secrets().of(Site.POSTGRES_ADMIN));
        login.setProperty("connectTimeout", "2");
        return DriverManager.getConnection(site.databaseUrl(ADMIN), login);
    }

    @Override
    public void settle() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var database : site.databases()) {
                var password = site.databasePassword(database);
                if (!exists(connection, "select 1 from pg_roles where rolname = ?", database)) {
                    statement.execute("create role %s login".formatted(database));
                }
                statement.execute("alter role %s password '%s'".formatted(database, password));
                if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                    statement.execute("create database %1$s owner %1$s".formatted(database));
                }
                statement.execute("revoke all on database %s from public".formatted(database));
            }
        } catch (SQLException e) {
            throw new CannotGoOn("PostgreSQL runs, but its databases cannot be made: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }
}
