package org.librarycpd.kit.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** The answers of a resource: found, created, changed, listed, each with its tag and caching. */
@RequestScoped
public class Answers {

    private static final MediaType CSV = MediaType.valueOf(Spreadsheet.CSV);

    @Context
    Request request;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    private final Languages languages;

    Answers(Languages languages) {
        this.languages = languages;
    }

    public Locale language() {
        return languages.asked(headers);
    }

    /** 304 where the reader has it already, decided before the body is built. */
    public Response found(long version, String view, Supplier<?> body) {
        var tag = IfMatch.tag(version, language(), view);
        var unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? cached(unchanged, tag).build()
                : cached(Response.ok(body.get()), tag).build();
    }

    /** 201 with where it stands. */
    public Response created(UUID id, long version, String view, Object body) {
        var there = uri.getRequestUriBuilder().path(id.toString()).build();
        return cached(Response.created(there).entity(body), IfMatch.tag(version, language(), view))
                .build();
    }

    public Response changed(long version, String view, Object body) {
        return cached(Response.ok(body), IfMatch.tag(version, language(), view)).build();
    }

    public Response listed(Page<?> page) {
        return list(Response.ok(page), page);
    }

    /** The same, as a spreadsheet where CSV is asked for; the resource's method names both in {@code @Produces}. */
    public <V, R> Response listed(Page<V> page, Class<R> line, Function<V, R> toLine) {
        if (!prefersCsv()) {
            return listed(page);
        }
        var lines = page.items().stream().map(toLine).toList();
        var sheet = new SpreadsheetPage(page, Spreadsheet.of(lines, line));
        return list(Response.ok(sheet).type(CSV.withCharset("UTF-8")), page);
    }

    private boolean prefersCsv() {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> isCsv(type) || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .findFirst()
                .filter(Answers::isCsv)
                .isPresent();
    }

    private Response list(ResponseBuilder response, Page<?> page) {
        response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (page.last() != null) {
            var next = uri.getRequestUriBuilder()
                    .replaceQueryParam("after", page.last())
                    .build();
            response.link(next, "next");
        }
        return response.build();
    }

    private static boolean isCsv(MediaType accepted) {
        return CSV.getType().equals(accepted.getType()) && CSV.getSubtype().equals(accepted.getSubtype());
    }

    private static ResponseBuilder cached(ResponseBuilder response, EntityTag tag) {
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept-Language, Authorization");
    }
}
