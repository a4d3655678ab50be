package org.librarycpd.appraisal.competency.rest.ims;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.librarycpd.kit.http.Text;

/** An object of a CASE package that is being written over what it was taken over from, if anything. */
final class CaseMembers {

    private final CaseObject source;
    private final Map<String, Object> members;
    private final String language;
    private boolean changed;

    /** @param language the only one of the texts; null where they are in Russian and English */
    CaseMembers(Map<String, Object> source, String language) {
        this.source = CaseObject.of(source);
        this.members = new LinkedHashMap<>(source);
        this.language = language;
        this.changed = source.isEmpty();
    }

    CaseMembers with(String name, Object value) {
        members.putIfAbsent(name, value);
        return this;
    }

    /** Written anew only where it is not what the source says. */
    CaseMembers text(String name, Text text) {
        if (!Objects.equals(source.text(name), text)) {
            changed = true;
            put(name, text);
        }
        return this;
    }

    CaseMembers string(String name, String present, String atFirst) {
        if (!Objects.equals(present, atFirst)) {
            changed = true;
            members.put(name, present);
        }
        return this;
    }

    CaseMembers changedAt(String when) {
        if (changed) {
            members.put("lastChangeDateTime", when);
        }
        return this;
    }

    boolean isChanged() {
        return changed;
    }

    Map<String, Object> members() {
        return members;
    }

    private void put(String name, Text text) {
        if (text == null) {
            members.remove(name);
            return;
        }
        members.put(name, "en".equals(language) ? text.en() : text.ru());
        if (language == null) {
            var extensions =
                    new LinkedHashMap<>(CaseObject.of(members.get("extensions")).members());
            var ours = new LinkedHashMap<>(
                    CaseObject.of(extensions.get("librarycpd")).members());
            ours.put(name, Map.of("ru", text.ru(), "en", text.en()));
            extensions.put("librarycpd", ours);
            members.put("extensions", extensions);
        }
    }
}
