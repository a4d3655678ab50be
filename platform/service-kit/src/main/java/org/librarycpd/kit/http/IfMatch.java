package org.librarycpd.kit.http;

import static org.librarycpd.kit.rule.PlatformRule.A_CHANGE_NAMES_WHAT_IT_SAW;
import static org.librarycpd.kit.rule.PlatformRule.NOBODY_CHANGED_IT_MEANWHILE;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;

/**
 * The version that a person saw before changing it, taken from the {@code If-Match} header.
 *
 * <p>Our entity tags begin with the version ({@code "7-ru-plan"}), so one read in any language or view will do.
 */
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})-[^\"]*\"");

    private final String header;

    private IfMatch(String header) {
        this.header = header;
    }

    /** The tag of a view: version, language, kind of view (or a hash of what it takes from elsewhere). */
    public static EntityTag tag(long version, java.util.Locale language, String view) {
        return new EntityTag(version + "-" + language.getLanguage() + "-" + view);
    }

    public static IfMatch valueOf(String header) {
        return new IfMatch(header.strip());
    }

    /** Refuses with 428 where nothing was sent and with 412 where the present version is another one. */
    public void accept(long presentVersion) {
        A_CHANGE_NAMES_WHAT_IT_SAW.require(!header.isEmpty());
        var tag = TAG.matcher(header);
        NOBODY_CHANGED_IT_MEANWHILE.require(tag.matches() && Long.parseLong(tag.group(1)) == presentVersion);
    }
}
