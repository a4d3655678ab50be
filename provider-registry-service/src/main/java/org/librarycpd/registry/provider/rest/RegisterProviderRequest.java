package org.librarycpd.registry.provider.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.registry.provider.ProviderKind;

public record RegisterProviderRequest(
        @NotNull @Valid Text name,
        @NotNull ProviderKind kind,
        @Pattern(regexp = "https?://\\S+") @Size(max = 500) String site,

        @Size(max = 50) List<@NotNull UUID> representatives,
        @Size(max = 20) List<@NotNull @Pattern(regexp = "\\S{1,100}") String> systems) {

    public RegisterProviderRequest {
        representatives = Objects.requireNonNullElse(representatives, List.of());
        systems = Objects.requireNonNullElse(systems, List.of());
    }
}
