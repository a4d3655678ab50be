package org.librarycpd.portfolio.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.librarycpd.kit.rule.RuleViolated;

class CheckedFileTest {

    @TempDir
    Path folder;

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(FileKind.PDF, Papers.pdf(5000)),
                Arguments.of(FileKind.PDF, Papers.pdf(10 << 20)),
                Arguments.of(FileKind.PNG, Papers.png()),
                Arguments.of(FileKind.JPEG, Papers.jpeg()),
                Arguments.of(FileKind.TEXT, Papers.text("Конспект прочитанного")),
                Arguments.of(FileKind.TEXT, "Конспект прочитанного".getBytes(Charset.forName("windows-1251"))),
                Arguments.of(FileKind.DOCX, Papers.docx()),
                Arguments.of(FileKind.XLSX, Papers.xlsx()),
                Arguments.of(FileKind.PPTX, Papers.pptx()),
                Arguments.of(FileKind.ODT, Papers.odt()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_content_says_what_a_file_is(FileKind kind, byte[] content) throws IOException {
        assertThat(check(content, "anything").kind()).isEqualTo(kind);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(EvidenceRule.THE_FILE_IS_OF_A_KNOWN_KIND, Papers.exe()),
                Arguments.of(EvidenceRule.THE_FILE_IS_OF_A_KNOWN_KIND, Papers.anyZip()),
                Arguments.of(EvidenceRule.THE_FILE_IS_OF_A_KNOWN_KIND, Papers.docm()),
                Arguments.of(EvidenceRule.THE_FILE_IS_OF_A_KNOWN_KIND, Papers.cutOff(Papers.docx())),
                Arguments.of(EvidenceRule.THE_FILE_IS_OF_A_KNOWN_KIND, Papers.text("<html><script>1</script></html>")),
                Arguments.of(EvidenceRule.A_FILE_UNPACKS_TO_A_MODEST_SIZE, Papers.bomb()),
                Arguments.of(EvidenceRule.A_FILE_UNPACKS_TO_A_MODEST_SIZE, Papers.manyParts()),
                Arguments.of(EvidenceRule.A_FILE_HAS_CONTENT, new byte[0]),
                Arguments.of(EvidenceRule.AN_EVIDENCE_FILE_IS_AT_MOST_10_MIB, Papers.pdf((10 << 20) + 1)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_no_document_is_refused(EvidenceRule rule, byte[] content) {
        assertThatThrownBy(() -> check(content, "paper.pdf"))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("../../etc/passwd", "passwd.pdf"),
                Arguments.of("C:\\Users\\x\\Грамота.PDF", "Грамота.PDF"),
                Arguments.of("a\u0000b\u0007.pdf", "ab.pdf"),
                Arguments.of("счёт\u202efdp.exe", "счётfdp.exe.pdf"),
                Arguments.of("..", "file.pdf"),
                Arguments.of("a;b%2F\"c\".pdf", "a_b_2F_c_.pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_never_a_path(String given, String shown) {
        assertThat(FileName.of(given, FileKind.PDF)).isEqualTo(shown);
        assertThat(FileName.of(null, FileKind.PDF)).isEqualTo("file.pdf");
        assertThat(FileName.of("ж".repeat(400), FileKind.PDF)).hasSize(150).endsWith(".pdf");
    }

    private CheckedFile check(byte[] content, String name) throws IOException {
        return CheckedFile.of(Files.write(folder.resolve("upload"), content), name);
    }
}
