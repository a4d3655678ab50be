package org.librarycpd.portfolio.mine;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Everything about me, of all my libraries. Spooled to a file that is gone once it is read, so that a slow line does not
 * hold one of the few connections to the database.
 */
@ApplicationScoped
public class DownloadMine {

    private final MyRecord record;

    DownloadMine(MyRecord record) {
        this.record = record;
    }

    @Transactional
    public InputStream handle(UUID personId) {
        Path file = null;
        try {
            file = Files.createTempFile("my-record-", ".zip");
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                record.writeTo(out, personId, record.libraries(personId));
            }
            return Files.newInputStream(file, READ, DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException broken) {
            discard(file);
            throw broken instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) broken;
        }
    }

    private static void discard(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftOver) {
            throw new UncheckedIOException(leftOver);
        }
    }
}
