package org.librarycpd.portfolio.evidence;

import static org.librarycpd.portfolio.evidence.EvidenceRule.AN_EVIDENCE_FILE_IS_AT_MOST_10_MIB;
import static org.librarycpd.portfolio.evidence.EvidenceRule.A_FILE_HAS_CONTENT;
import static org.librarycpd.portfolio.evidence.EvidenceRule.THE_FILE_IS_OF_A_KNOWN_KIND;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** A file that may stand as evidence; neither its given name nor its declared type is believed. */
record CheckedFile(Path content, String name, FileKind kind, long size, String sha256) {

    static final long MOST_BYTES = 10L << 20;

    static CheckedFile of(Path content, String givenName) {
        try {
            var size = Files.size(content);
            A_FILE_HAS_CONTENT.require(size > 0);
            AN_EVIDENCE_FILE_IS_AT_MOST_10_MIB.require(size <= MOST_BYTES);
            var kind = kindOf(content).orElseThrow(THE_FILE_IS_OF_A_KNOWN_KIND::refuse);
            return new CheckedFile(content, FileName.of(givenName, kind), kind, size, digest(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<FileKind> kindOf(Path content) throws IOException {
        if (OfficeFile.isZip(content)) {
            return OfficeFile.kindOf(content);
        }
        try (var in = new BufferedInputStream(Files.newInputStream(content))) {
            var type = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata());
            return MediaType.OCTET_STREAM.equals(type) && readsAsText(content)
                    ? Optional.of(FileKind.TEXT)
                    : FileKind.of(type.getBaseType().toString());
        }
    }

    /** Text in Windows-1251 and its like, which no magic number announces. */
    private static boolean readsAsText(Path content) throws IOException {
        try (var in = Files.newInputStream(content)) {
            for (var character : in.readNBytes(64 << 10)) {
                if (character >= 0 && character < ' ' && !Character.isWhitespace(character)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static String digest(Path content) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(content), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
