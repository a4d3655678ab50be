package org.librarycpd.deploy.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.librarycpd.deploy.home.Home;

/** How long the build took, and how much of that it waited for downloads. */
record BuildLog(long seconds, int files, Duration downloading) {
    private static final Pattern TRANSFER = Pattern.compile(
            "^(?<time>\\d{4}-\\d\\d-\\d\\dT[\\d:.]+) .*(?<what>Downloading|Downloaded) from \\S+: \\S*/(?<file>[^/\\s]+)");

    /** Only if this call of {@code deploy/local} has built. */
    static Optional<BuildLog> ofThisCall(Home home) {
        return Optional.ofNullable(Long.getLong("librarycpd.build.seconds"))
                .map(seconds -> read(home.built().resolve("build.log"), seconds));
    }

    private static BuildLog read(Path file, long seconds) {
        try {
            return of(Files.readAllLines(file), seconds);
        } catch (IOException e) {
            return new BuildLog(seconds, 0, Duration.ZERO);
        }
    }

    /** Downloads run side by side: counted is the time during which at least one was under way. */
    static BuildLog of(List<String> lines, long seconds) {
        var downloads = downloads(lines);
        var sum = Duration.ZERO;
        var countedUntil = LocalDateTime.MIN;
        for (var download : downloads) {
            var from = download.begun().isAfter(countedUntil) ? download.begun() : countedUntil;
            if (download.ended().isAfter(from)) {
                sum = sum.plus(Duration.between(from, download.ended()));
                countedUntil = download.ended();
            }
        }
        return new BuildLog(seconds, downloads.size(), sum);
    }

    /** In the order of their begin. What one repository does not have is asked of the next under the same file name. */
    private static List<Download> downloads(List<String> lines) {
        var begun = new HashMap<String, LocalDateTime>();
        var downloads = new ArrayList<Download>();
        for (var line : lines) {
            var transfer = TRANSFER.matcher(line);
            if (!transfer.find()) {
                continue;
            }
            var time = LocalDateTime.parse(transfer.group("time"));
            var file = transfer.group("file");
            if (transfer.group("what").equals("Downloading")) {
                begun.put(file, time);
            } else if (begun.containsKey(file)) {
                downloads.add(new Download(begun.remove(file), time));
            }
        }
        downloads.sort(Comparator.comparing(Download::begun));
        return downloads;
    }

    private record Download(LocalDateTime begun, LocalDateTime ended) {}

    String inWords() {
        return files == 0
                ? "%d s, nothing was downloaded".formatted(seconds)
                : "%d s, of which %d s waiting for downloads (%d files)"
                        .formatted(seconds, downloading.toSeconds(), files);
    }
}
