package org.librarycpd.portfolio.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people bring them, and as they should not. */
final class Papers {

    private static final String OOXML = "[Content_Types].xml";

    private Papers() {}

    static byte[] pdf(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, Math.min(size, head.length));
        return bytes;
    }

    static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] png() {
        var bytes = new byte[100];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, bytes, 0, 8);
        return bytes;
    }

    static byte[] jpeg() {
        var bytes = new byte[100];
        System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}, 0, bytes, 0, 4);
        return bytes;
    }

    static byte[] exe() {
        var bytes = new byte[500];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        return bytes;
    }

    static byte[] docx() {
        return zip(OOXML, "word/document.xml");
    }

    static byte[] xlsx() {
        return zip(OOXML, "xl/workbook.xml");
    }

    static byte[] pptx() {
        return zip(OOXML, "ppt/presentation.xml");
    }

    static byte[] docm() {
        return zip(OOXML, "word/document.xml", "word/vbaProject.bin");
    }

    static byte[] anyZip() {
        return zip("a.txt", "b.txt");
    }

    static byte[] odt() {
        return zip(out -> {
            out.putNextEntry(new ZipEntry("mimetype"));
            out.write(text("application/vnd.oasis.opendocument.text"));
            out.putNextEntry(new ZipEntry("content.xml"));
        });
    }

    /** A small document of 300 MiB. */
    static byte[] bomb() {
        return zip(out -> {
            out.putNextEntry(new ZipEntry(OOXML));
            out.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 300; i++) {
                out.write(zeros);
            }
        });
    }

    static byte[] manyParts() {
        var names = new String[5001];
        Arrays.setAll(names, i -> "word/" + i + ".xml");
        return zip(names);
    }

    static byte[] cutOff(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] zip(String... names) {
        return zip(out -> {
            for (var name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(text("<x/>"));
            }
        });
    }

    private interface Filling {
        void fill(ZipOutputStream out) throws IOException;
    }

    private static byte[] zip(Filling filling) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            filling.fill(out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
