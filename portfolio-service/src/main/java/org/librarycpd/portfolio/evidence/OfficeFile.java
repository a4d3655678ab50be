package org.librarycpd.portfolio.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.librarycpd.portfolio.evidence.EvidenceRule.A_FILE_UNPACKS_TO_A_MODEST_SIZE;
import static org.librarycpd.portfolio.evidence.FileKind.DOCX;
import static org.librarycpd.portfolio.evidence.FileKind.PPTX;
import static org.librarycpd.portfolio.evidence.FileKind.XLSX;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A look into the ZIP that office documents are, which unpacks no more than a document could hold. */
final class OfficeFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int MOST_PARTS = 5000;
    private static final long MOST_BYTES = 200L << 20;
    private static final long ALWAYS_MODEST = 16L << 20;
    private static final int MOST_TIMES = 100;
    private static final Map<String, FileKind> BY_MAIN_PART =
            Map.of("word/document.xml", DOCX, "xl/workbook.xml", XLSX, "ppt/presentation.xml", PPTX);

    private OfficeFile() {}

    static boolean isZip(Path content) throws IOException {
        try (var in = Files.newInputStream(content)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    static Optional<FileKind> kindOf(Path content) throws IOException {
        try (var zip = new ZipFile(content.toFile())) {
            requireModest(zip, Files.size(content));
            return hasMacros(zip) ? Optional.empty() : kindOf(zip);
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    /** Counts what really comes out, whatever the ZIP says of itself. */
    private static void requireModest(ZipFile zip, long packed) throws IOException {
        A_FILE_UNPACKS_TO_A_MODEST_SIZE.require(zip.size() <= MOST_PARTS);
        var left = Math.min(MOST_BYTES, Math.max(ALWAYS_MODEST, packed * MOST_TIMES));
        var buffer = new byte[64 << 10];
        for (var part : Collections.list(zip.entries())) {
            try (var in = zip.getInputStream(part)) {
                for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    left -= read;
                    A_FILE_UNPACKS_TO_A_MODEST_SIZE.require(left >= 0);
                }
            }
        }
    }

    private static boolean hasMacros(ZipFile zip) {
        return zip.stream()
                .map(part -> part.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("basic/"));
    }

    private static Optional<FileKind> kindOf(ZipFile zip) throws IOException {
        var declared = zip.getEntry("mimetype");
        if (declared != null) {
            try (var in = zip.getInputStream(declared)) {
                return FileKind.of(new String(in.readNBytes(100), US_ASCII).strip());
            }
        }
        return zip.getEntry("[Content_Types].xml") == null
                ? Optional.empty()
                : BY_MAIN_PART.entrySet().stream()
                        .filter(main -> zip.getEntry(main.getKey()) != null)
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
