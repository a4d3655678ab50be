package org.librarycpd.deploy.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.librarycpd.deploy.CannotGoOn;

/** Passwords and client secrets, made up at the first start and kept in a file only its owner can read. */
public final class Secrets {
    /** No letter or digit that is easily taken for another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom CHANCE = new SecureRandom();

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Reads the file and makes what is still missing in it. */
    public static Secrets keptIn(Path file, Collection<String> names) {
        var values = new TreeMap<>(Files.exists(file) ? read(file) : Map.of());
        if (names.stream()
                        .filter(name -> values.putIfAbsent(name, invented()) == null)
                        .count()
                > 0) {
            write(file, values);
        }
        return new Secrets(values);
    }

    private static String invented() {
        return CHANCE.ints(15, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining())
                .replaceAll("(.{5})(?=.)", "$1-");
    }

    private static Map<String, String> read(Path file) {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException | RuntimeException e) {
            throw new CannotGoOn(
                    "%s cannot be read. Put it back as it was, or start afresh with 'deploy/local reset'."
                            .formatted(file),
                    e);
        }
    }

    private static void write(Path file, Map<String, String> values) {
        var text = values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        var draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            FileTree.ownerOnly(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String of(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no secret is called " + name);
        }
        return value;
    }
}
