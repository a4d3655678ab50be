package org.librarycpd.deploy.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.librarycpd.deploy.home.Home;

/** How long the build took, and how much of that it waited for downloads. */
record BuildLog(long seconds, int files, Duration downloading) {
    private static final Pattern TRANSFER =
            Pattern.compile("^(\\d{4}-\\d\\d-\\d\\dT[\\d:.]+) .*(Downloading|Downloaded) from \\S+: (\\S+)");

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
        var underWay = new HashSet<String>();
        var downloading = Duration.ZERO;
        var files = 0;
        LocalDateTime since = null;
        for (var line : lines) {
            var transfer = TRANSFER.matcher(line);
            if (!transfer.find()) {
                continue;
            }
            var time = LocalDateTime.parse(transfer.group(1));
            if (transfer.group(2).equals("Downloading")) {
                since = underWay.isEmpty() ? time : since;
                underWay.add(transfer.group(3));
            } else if (underWay.remove(transfer.group(3))) {
                files++;
                downloading = underWay.isEmpty() ? downloading.plus(Duration.between(since, time)) : downloading;
            }
        }
        return new BuildLog(seconds, files, downloading);
    }

    String inWords() {
        return files == 0
                ? "%d s, nothing was downloaded".formatted(seconds)
                : "%d s, of which %d s waiting for downloads (%d files)"
                        .formatted(seconds, downloading.toSeconds(), files);
    }
}
