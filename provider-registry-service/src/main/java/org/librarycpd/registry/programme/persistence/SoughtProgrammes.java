package org.librarycpd.registry.programme.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.librarycpd.registry.programme.ProgrammeSearch;
import org.librarycpd.registry.programme.ProgrammeStatus;

/** A search as conditions of a query. */
class SoughtProgrammes {

    /** Word stems of either language, or titles that resemble what was typed. */
    private static final String LIKE_THE_WORDS = """
            (cast(sql('search_words @@ (websearch_to_tsquery(''russian'', ?) || websearch_to_tsquery(''english'', ?))',
                :words, :words) as Boolean) = true
            or cast(sql('? <% search_text', :words) as Boolean) = true)""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    static SoughtProgrammes of(ProgrammeSearch search) {
        return new SoughtProgrammes()
                .visibleTo(search)
                .and("array_contains(p.competencyIds, :competency)", "competency", search.competencyId())
                .and("p.free = :free", "free", search.free())
                .and("p.online = :online", "online", search.online())
                .and("p.language = :language", "language", search.language())
                .and("p.providerId = :provider", "provider", search.providerId())
                .and(LIKE_THE_WORDS, "words", plain(search.words()));
    }

    private SoughtProgrammes visibleTo(ProgrammeSearch search) {
        if (search.representativeId() == null) {
            return and("p.status = :published", "published", ProgrammeStatus.PUBLISHED);
        }
        parameters.put("published", ProgrammeStatus.PUBLISHED);
        return and("""
                (p.status = :published or p.providerId in (
                    select v.id from Provider v where array_contains(v.representativeIds, :representative)))""", "representative", search.representativeId());
    }

    SoughtProgrammes and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** As the search columns are written: small letters, ё as е. */
    private static String plain(String words) {
        return words == null || words.isBlank()
                ? null
                : words.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    String conditions() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
