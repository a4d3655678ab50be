package org.librarycpd.portfolio.evidence;

import java.util.Locale;

/** The name a file is shown and given back by: never a path, and with the extension of what it is. */
final class FileName {

    private static final int LONGEST = 150;

    private FileName() {}

    static String of(String given, FileKind kind) {
        var name = cleaned(given == null ? "" : given);
        var usual = "." + kind.extensions().get(0);
        if (name.isEmpty()) {
            return "file" + usual;
        }
        var lower = name.toLowerCase(Locale.ROOT);
        var fits = kind.extensions().stream().anyMatch(extension -> lower.endsWith("." + extension));
        var whole = fits ? name : name + usual;
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - usual.length()) + usual;
    }

    private static String cleaned(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .replaceAll("[<>:\"|?*;%]", "_")
                .strip()
                .replaceFirst("^\\.+", "");
    }
}
