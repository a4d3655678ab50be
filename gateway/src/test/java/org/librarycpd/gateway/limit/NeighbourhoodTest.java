package org.librarycpd.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {

    @Test
    void one_household_of_ipv6_counts_as_one() {
        assertThat(of("2001:db8:1:2::1")).isEqualTo(of("2001:db8:1:2:ffff::7")).isNotEqualTo(of("2001:db8:1:3::1"));
    }

    @Test
    void each_ipv4_address_counts_for_itself() {
        assertThat(of("10.0.0.1")).isNotEqualTo(of("10.0.0.2"));
    }

    private static String of(String address) {
        return Neighbourhood.of(SocketAddress.inetSocketAddress(1, address));
    }
}
