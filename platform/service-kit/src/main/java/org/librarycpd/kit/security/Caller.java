package org.librarycpd.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking: a person (the token's subject) or a library's or provider's IT system. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** The only key for a person; of a machine it is the id of its service account. */
    public UUID personId() {
        return UUID.fromString(token.getSubject());
    }

    /** The client id of an IT system; empty for a person. */
    public Optional<String> system() {
        return token.claim("client_id");
    }

    /** Realm roles of a person and scopes of an IT system alike. */
    public boolean has(String roleOrScope) {
        return identity.hasRole(roleOrScope);
    }

    /** The e-mail address, if the identity provider has verified it. */
    public Optional<String> verifiedEmail() {
        return token.<Boolean>claim("email_verified").orElse(false) ? token.claim("email") : Optional.empty();
    }

    /** The libraries the person belongs to: id by alias. */
    Map<String, String> libraries() {
        var libraries = new HashMap<String, String>();
        if (token.getClaim("organization") instanceof JsonObject organizations) {
            organizations.forEach((alias, details) -> libraries.put(alias, id(details.asJsonObject())));
        }
        return libraries;
    }

    private static String id(JsonObject organization) {
        return ((JsonString) organization.get("id")).getString();
    }
}
