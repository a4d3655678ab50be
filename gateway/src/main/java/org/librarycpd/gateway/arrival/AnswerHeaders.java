package org.librarycpd.gateway.arrival;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;

/** What every answer says beside its content: how browsers must treat it, and whether it is sent compressed. */
final class AnswerHeaders {

    private static final int WORTH_COMPRESSING = 1024;
    private static final Set<String> COMPRESSIBLE = Set.of(
            "application/json",
            "application/problem+json",
            "application/javascript",
            "text/javascript",
            "text/css",
            "text/html",
            "text/csv",
            "text/calendar",
            "image/svg+xml");
    private static final Map<String, String> DEFAULTS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "private, no-store");

    private AnswerHeaders() {}

    static void complete(RoutingContext context) {
        var headers = context.response().headers();
        DEFAULTS.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        compress(context, headers);
    }

    /** The server compresses what carries no Content-Encoding; {@code identity} is how it is told not to. */
    private static void compress(RoutingContext context, MultiMap headers) {
        var encoded = headers.getAll(HttpHeaders.CONTENT_ENCODING).stream()
                .filter(encoding -> !encoding.contentEquals(HttpHeaders.IDENTITY))
                .toList();
        if (!encoded.isEmpty()) {
            headers.set(HttpHeaders.CONTENT_ENCODING.toString(), encoded);
            return;
        }
        var compressible = COMPRESSIBLE.contains(mediaType(headers));
        if (compressible) {
            vary(headers);
        }
        var asIs = !compressible || length(headers) < WORTH_COMPRESSING;
        if (asIs && context.request().headers().contains(HttpHeaders.ACCEPT_ENCODING)) {
            headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        } else {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    private static void vary(MultiMap headers) {
        var vary = new ArrayList<>(headers.getAll(HttpHeaders.VARY));
        vary.add("Accept-Encoding");
        headers.set(HttpHeaders.VARY, String.join(", ", vary));
    }

    private static String mediaType(MultiMap headers) {
        var type = headers.get(HttpHeaders.CONTENT_TYPE);
        return type == null ? "" : type.split(";", 2)[0].strip();
    }

    private static long length(MultiMap headers) {
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length == null ? Long.MAX_VALUE : Long.parseLong(length);
    }
}
