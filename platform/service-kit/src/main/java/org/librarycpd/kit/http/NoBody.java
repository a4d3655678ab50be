package org.librarycpd.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A step whose words may all be left out is taken without a body too: none at all is read as an empty object. */
public class NoBody {

    private static final Set<String> WRITING = Set.of("POST", "PUT");

    @ServerRequestFilter(preMatching = true)
    public void read(ContainerRequestContext request) {
        if (WRITING.contains(request.getMethod()) && hasNone(request)) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
            request.setEntityStream(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Many clients call the body that they do not send a form. */
    private static boolean hasNone(ContainerRequestContext request) {
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return (type == null || type.startsWith(MediaType.APPLICATION_FORM_URLENCODED))
                && request.getHeaderString("Transfer-Encoding") == null
                && (length == null || "0".equals(length));
    }
}
