package org.librarycpd.deploy.part;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.FileTree;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, out of the archive that comes as a Maven artifact. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    static void unpack(Path folder) {
        if (Files.exists(folder)) {
            return;
        }
        var draft = folder.resolveSibling(folder.getFileName() + ".new");
        FileTree.delete(draft);
        var system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
        var machine = System.getProperty("os.arch");
        try (var archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            Files.createDirectories(draft);
            extract(archive, draft);
        } catch (IOException | IllegalStateException e) {
            throw new CannotGoOn(
                    "There is no PostgreSQL for %s on %s here: %s".formatted(system, machine, e.getMessage()), e);
        }
        FileTree.complete(draft, folder);
    }

    private static void extract(InputStream archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        var isProgram = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(isProgram ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
