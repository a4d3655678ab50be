package org.librarycpd.deploy.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.Map;
import java.util.function.Supplier;

/** Reads one address again and again over a connection that is kept open; tokens may be renewed meanwhile. */
final class HttpReader implements Turns.Client {

    private final URL address;
    private final Supplier<Map<String, String>> headers;
    private final int expected;

    HttpReader(String address, Supplier<Map<String, String>> headers, int expected) throws IOException {
        this.address = URI.create(address).toURL();
        this.headers = headers;
        this.expected = expected;
    }

    @Override
    public void once() throws IOException {
        var connection = (HttpURLConnection) address.openConnection();
        headers.get().forEach(connection::setRequestProperty);
        if (connection.getResponseCode() != expected) {
            throw new IOException("%s answered %d".formatted(address, connection.getResponseCode()));
        }
        try (InputStream body = connection.getInputStream()) {
            body.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
