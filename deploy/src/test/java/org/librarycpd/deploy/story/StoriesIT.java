package org.librarycpd.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged whole, started as a newcomer starts it, on free ports and in a throw-away folder. */
class StoriesIT {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path home;

    @Test
    void the_stories_are_walked_from_nothing_and_once_more_on_what_is_there() throws Exception {
        var stories = List.of("demo", "demo portfolio", "demo appraisal");
        for (var story : Stream.of(stories, stories).flatMap(List::stream).toList()) {
            assertThat(local(story)).as(told(story)).isZero();
        }
        assertThat(local("status")).as(told("status")).isZero();
        assertThat(local("down")).as(told("down")).isZero();
        assertThat(local("status")).as("nothing runs any more").isEqualTo(3);
    }

    @AfterEach
    void stop() throws Exception {
        local("down");
    }

    private int local(String command) throws IOException, InterruptedException {
        var words =
                Stream.concat(Stream.of(PROJECT.resolve("deploy/local").toString()), Stream.of(command.split(" ", -1)));
        var call = new ProcessBuilder(words.toList())
                .redirectErrorStream(true)
                .redirectOutput(output(command).toFile());
        call.environment().put("LIBRARYCPD_HOME", home.toString());
        call.environment().put("LIBRARYCPD_PORTS", "free");
        call.environment().put("LIBRARYCPD_BUILD", "off");
        var process = call.start();
        assertThat(process.waitFor(8, TimeUnit.MINUTES)).as(told(command)).isTrue();
        return process.exitValue();
    }

    private static Path output(String command) {
        return PROJECT.resolve("deploy/target/story-" + command.replace(' ', '-') + ".log");
    }

    private static String told(String command) throws IOException {
        var output = output(command);
        return Files.exists(output) ? Files.readString(output) : command;
    }
}
