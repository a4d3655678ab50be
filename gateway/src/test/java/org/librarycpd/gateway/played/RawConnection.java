package org.librarycpd.gateway.played;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A line on which one can say what no HTTP client would. */
public final class RawConnection implements AutoCloseable {

    private static final int PATIENCE = 5000;

    private final Socket socket;

    public RawConnection(URI to) {
        try {
            socket = new Socket(to.getHost(), to.getPort());
            socket.setSoTimeout(PATIENCE);
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    /** Lines of a head, an empty line, and perhaps something of a body that is sent as it is. */
    public void send(String... lines) {
        var message = new StringBuilder();
        var head = true;
        for (var line : lines) {
            message.append(line).append(head && lines.length > 1 ? "\r\n" : "");
            head = head && !line.isEmpty();
        }
        try {
            socket.getOutputStream().write(message.toString().getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    public String readToEnd() {
        return read("\0never\0");
    }

    public String readUntil(String end) {
        return read(end);
    }

    private String read(String end) {
        var seen = new ByteArrayOutputStream();
        try {
            for (var next = socket.getInputStream().read();
                    next >= 0;
                    next = socket.getInputStream().read()) {
                seen.write(next);
                if (seen.toString(StandardCharsets.UTF_8).endsWith(end)) {
                    break;
                }
            }
        } catch (IOException cut) {
            seen.writeBytes("<cut off>".getBytes(StandardCharsets.UTF_8));
        }
        return seen.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException ignored) {
            // it is closed either way
        }
    }
}
