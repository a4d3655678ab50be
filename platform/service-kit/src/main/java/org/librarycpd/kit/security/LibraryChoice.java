package org.librarycpd.kit.security;

import static org.librarycpd.kit.rule.PlatformRule.A_MEMBER_OF_SEVERAL_LIBRARIES_NAMES_ONE;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Chooses the library of a request from the token's organisations and the {@code X-Library} header. */
@ApplicationScoped
public class LibraryChoice {

    private final Caller caller;
    private final Tenant tenant;

    LibraryChoice(Caller caller, Tenant tenant) {
        this.caller = caller;
        this.tenant = tenant;
    }

    @ServerRequestFilter
    public void choose(ContainerRequestContext request) {
        if (caller.isAnonymous()) {
            return;
        }
        tenant.enter(chosen(caller.libraries(), request.getHeaderString("X-Library")));
    }

    private static String chosen(Map<String, String> idsByAlias, String named) {
        if (named != null) {
            var id = idsByAlias.getOrDefault(named, named);
            NOTHING_IS_HERE.require(idsByAlias.containsValue(id));
            return id;
        }
        A_MEMBER_OF_SEVERAL_LIBRARIES_NAMES_ONE.require(idsByAlias.size() < 2);
        return idsByAlias.values().stream().findFirst().orElse(Tenant.NONE);
    }
}
