package org.librarycpd.deploy.bench;

import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;

/** Reads one address again and again; tokens may be renewed meanwhile. */
record HttpReader(String address, Supplier<Map<String, String>> headers, int expected) implements Turns.Client {

    @Override
    public void once() throws IOException {
        Exchange.get(address, headers.get(), expected);
    }
}
