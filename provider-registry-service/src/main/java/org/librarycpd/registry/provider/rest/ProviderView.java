package org.librarycpd.registry.provider.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.registry.provider.Provider;
import org.librarycpd.registry.provider.ProviderKind;
import org.librarycpd.registry.provider.ProviderStatus;

/** Representatives and systems are there only for the registrar and the representatives themselves. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProviderView(
        UUID id,
        String name,
        ProviderKind kind,
        String site,
        ProviderStatus status,
        List<UUID> representatives,
        List<String> systems,
        String etag) {

    static final String OUTSIDE = "provider";
    static final String INSIDE = "provider-inside";

    static ProviderView of(Provider provider, boolean inside, Locale language) {
        return new ProviderView(
                provider.id(),
                provider.name().in(language),
                provider.kind(),
                provider.site(),
                provider.status(),
                inside ? provider.representativeIds() : null,
                inside ? provider.systems() : null,
                "\""
                        + IfMatch.tag(provider.version(), language, inside ? INSIDE : OUTSIDE)
                                .getValue() + "\"");
    }
}
