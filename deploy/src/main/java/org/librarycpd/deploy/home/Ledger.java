package org.librarycpd.deploy.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** The processes that were started, in their order, in a file that outlives the launcher. */
public final class Ledger {
    private final Path file;

    public Ledger(Path file) {
        this.file = file;
    }

    public synchronized void enter(PartProcess process) {
        try {
            Files.writeString(file, process.line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized List<PartProcess> alive() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.split("\t", -1).length == 3)
                    .map(PartProcess::parse)
                    .filter(PartProcess::isAlive)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<PartProcess> aliveFor(String part) {
        return alive().stream().filter(process -> process.part().equals(part)).findFirst();
    }

    public synchronized void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
