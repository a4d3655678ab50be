package org.librarycpd.portfolio.evidence.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.librarycpd.portfolio.evidence.Evidence;
import org.librarycpd.portfolio.evidence.Evidences;

/** A file on its way out, piece by piece; a browser saves it and guesses nothing. */
@RequestScoped
public class EvidenceContent {

    @Context
    Request request;

    private final Evidences evidences;

    EvidenceContent(Evidences evidences) {
        this.evidences = evidences;
    }

    Response of(Evidence evidence) {
        var tag = new EntityTag(evidence.sha256());
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged != null
                ? unchanged
                : Response.ok(pieces(evidence), evidence.mediaType())
                        .header(HttpHeaders.CONTENT_LENGTH, evidence.size())
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(evidence.fileName()));
        return answer.tag(tag)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization")
                .build();
    }

    private StreamingOutput pieces(Evidence evidence) {
        return out -> {
            for (var position = 0; (long) position * Evidences.PIECE < evidence.size(); position++) {
                out.write(evidences.piece(evidence.id(), position));
            }
        };
    }

    /** RFC 6266: a plain name for old clients, the true one beside it. */
    private static String attachment(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
