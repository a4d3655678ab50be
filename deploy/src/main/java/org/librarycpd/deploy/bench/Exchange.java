package org.librarycpd.deploy.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;

/** One request over a connection that is kept open for the next. */
final class Exchange {

    static {
        System.setProperty("http.maxConnections", Integer.toString(Turns.CLIENTS));
    }

    private Exchange() {}

    static void get(String address, Map<String, String> headers, int expected) throws IOException {
        finish(open(address, headers), expected);
    }

    static void post(String address, Map<String, String> headers, byte[] json, int expected) throws IOException {
        var connection = open(address, headers);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(json.length);
        try (var body = connection.getOutputStream()) {
            body.write(json);
        }
        finish(connection, expected);
    }

    private static HttpURLConnection open(String address, Map<String, String> headers) throws IOException {
        var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        headers.forEach(connection::setRequestProperty);
        return connection;
    }

    private static void finish(HttpURLConnection connection, int expected) throws IOException {
        if (connection.getResponseCode() != expected) {
            throw new IOException("%s answered %d".formatted(connection.getURL(), connection.getResponseCode()));
        }
        try (var body = connection.getInputStream()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
    }
}
