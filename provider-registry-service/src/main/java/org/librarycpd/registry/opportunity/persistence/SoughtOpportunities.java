package org.librarycpd.registry.opportunity.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.librarycpd.registry.opportunity.Opportunities.OpportunitySearch;
import org.librarycpd.registry.opportunity.OpportunityStatus;

/** A search as conditions of a query. */
class SoughtOpportunities {

    /** Word stems of either language, or titles that resemble what was typed. */
    private static final String LIKE_THE_WORDS = """
            (cast(sql('search_words @@ (websearch_to_tsquery(''russian'', ?) || websearch_to_tsquery(''english'', ?))',
                :words, :words) as Boolean) = true
            or cast(sql('? <% search_text', :words) as Boolean) = true)""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    static SoughtOpportunities of(OpportunitySearch search) {
        return new SoughtOpportunities()
                .visibleTo(search.askingLibraryId())
                .and("o.kind = :kind", "kind", search.kind())
                .and("o.free = :free", "free", search.free())
                .and("o.distance = :distance", "distance", search.distance())
                .and("o.hostLibraryId = :host", "host", search.hostLibraryId())
                .and("o.startsOn >= :from", "from", search.from())
                .and(LIKE_THE_WORDS, "words", plain(search.words()));
    }

    private SoughtOpportunities visibleTo(String libraryId) {
        parameters.put("published", OpportunityStatus.PUBLISHED);
        return and("(o.status = :published or o.hostLibraryId = :asking)", "asking", libraryId);
    }

    SoughtOpportunities and(String condition, String name, Object value) {
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
