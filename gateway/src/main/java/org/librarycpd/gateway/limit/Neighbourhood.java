package org.librarycpd.gateway.limit;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** An address as far as it stands for one household: all of IPv4, the first 64 bits of IPv6. */
final class Neighbourhood {

    private static final int NETWORK_BYTES = 8;

    private Neighbourhood() {}

    static String of(SocketAddress address) {
        var host = address == null ? null : address.hostAddress();
        if (host == null || !host.contains(":")) {
            return String.valueOf(host);
        }
        try {
            return InetAddress.getByName(host) instanceof Inet6Address wide
                    ? HexFormat.of().formatHex(Arrays.copyOf(wide.getAddress(), NETWORK_BYTES))
                    : host;
        } catch (UnknownHostException notAnAddress) {
            return host;
        }
    }
}
