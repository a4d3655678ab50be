package org.librarycpd.deploy.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.librarycpd.deploy.CannotGoOn;

class SecretsTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("secrets.properties");
    }

    @Test
    void a_secret_is_made_once_and_found_again() {
        var first = Secrets.keptIn(file, List.of("ANNA")).of("ANNA");
        assertThat(first).matches("[a-z2-9]{5}-[a-z2-9]{5}-[a-z2-9]{5}");
        assertThat(Secrets.keptIn(file, List.of("ANNA")).of("ANNA")).isEqualTo(first);
    }

    @Test
    void a_new_name_leaves_the_older_secrets_as_they_were() {
        var anna = Secrets.keptIn(file, List.of("ANNA")).of("ANNA");
        var both = Secrets.keptIn(file, List.of("ANNA", "BORIS"));
        assertThat(both.of("ANNA")).isEqualTo(anna).isNotEqualTo(both.of("BORIS"));
    }

    @Test
    void only_its_owner_can_read_the_file() throws IOException {
        Secrets.keptIn(file, List.of("ANNA"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void a_damaged_file_is_not_written_over() throws IOException {
        Files.writeString(file, "half a li");
        assertThatThrownBy(() -> Secrets.keptIn(file, List.of("ANNA")))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("deploy/local reset");
        assertThat(file).hasContent("half a li");
    }
}
