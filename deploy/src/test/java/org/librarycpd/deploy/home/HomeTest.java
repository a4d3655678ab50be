package org.librarycpd.deploy.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.librarycpd.deploy.CannotGoOn;

class HomeTest {
    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void home() throws IOException {
        Files.createDirectories(folder.resolve("project/deploy/target"));
        home = Home.of(
                folder.resolve("project"),
                Map.of("LIBRARYCPD_HOME", folder.resolve("kept").toString()));
    }

    @Test
    void without_a_wish_it_is_a_folder_of_the_project() {
        assertThat(Home.of(folder, Map.of()).folder()).isEqualTo(folder.resolve(".run"));
    }

    @Test
    void a_folder_with_someone_elses_files_is_refused_and_left_alone() throws IOException {
        var letter = Files.createDirectories(home.folder()).resolve("letter.txt");
        Files.writeString(letter, "dear all");
        assertThatThrownBy(home::prepare).isInstanceOf(CannotGoOn.class).hasMessageContaining("LIBRARYCPD_HOME");
        assertThat(home.folder()).isDirectoryContaining(letter::equals).isDirectoryNotContaining("glob:**logs");
    }

    @Test
    void deleting_it_leaves_what_others_put_there_later() throws IOException {
        home.prepare();
        Files.createDirectories(home.postgres().resolve("base"));
        var notes = Files.writeString(home.folder().resolve("notes.txt"), "mine");
        home.delete();
        assertThat(home.postgres()).doesNotExist();
        assertThat(notes).exists();
        assertThat(home.exists()).isFalse();
    }

    @Test
    void deleting_it_takes_the_empty_folder_too() {
        home.prepare();
        home.delete();
        assertThat(home.folder()).doesNotExist();
    }

    @Test
    void data_whose_passwords_are_lost_is_not_started() throws IOException {
        home.prepare();
        Files.createDirectories(home.postgres());
        assertThatThrownBy(home::refuseDataWithoutSecrets)
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("secrets.properties is missing")
                .hasMessageContaining("deploy/local reset");
    }

    @Test
    void two_commands_never_work_in_it_at_once() {
        home.prepare();
        try (var lock = HomeLock.take(home.lock())) {
            assertThatThrownBy(() -> HomeLock.take(home.lock()))
                    .isInstanceOf(CannotGoOn.class)
                    .hasMessageContaining("Another deploy/local");
        }
        HomeLock.take(home.lock()).close();
    }
}
