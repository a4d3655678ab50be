package org.librarycpd.deploy.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.librarycpd.deploy.CannotGoOn;

class PortsTest {
    @Test
    void every_part_has_its_usual_port() {
        var ports = Ports.choose(Map.of());
        assertThat(ports.of(Port.GATEWAY)).isEqualTo(8080);
        assertThat(ports.url(Port.KEYCLOAK)).isEqualTo("http://localhost:8180");
    }

    @Test
    void a_port_can_be_named_in_the_environment() {
        var ports = Ports.choose(Map.of("LIBRARYCPD_POSTGRES_PORT", "15433"));
        assertThat(ports.of(Port.POSTGRES)).isEqualTo(15433);
        assertThat(ports.of(Port.KAFKA)).isEqualTo(9092);
    }

    @Test
    void free_ports_are_all_different_and_a_named_one_still_counts() {
        var ports = Ports.choose(Map.of("LIBRARYCPD_PORTS", "free", "LIBRARYCPD_GATEWAY_PORT", "18080"));
        assertThat(ports.numbers().values()).doesNotHaveDuplicates().hasSize(Port.values().length);
        assertThat(ports.of(Port.GATEWAY)).isEqualTo(18080);
        assertThat(ports.of(Port.KAFKA)).isNotEqualTo(9092);
    }

    @Test
    void what_is_no_port_is_refused_by_name() {
        assertThatThrownBy(() -> Ports.choose(Map.of("LIBRARYCPD_RATING_PORT", "70000")))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("LIBRARYCPD_RATING_PORT is '70000'");
        assertThatThrownBy(() -> Ports.choose(Map.of("LIBRARYCPD_PORTS", "random")))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("'random'");
    }

    @Test
    void two_parts_never_share_a_port() {
        assertThatThrownBy(() -> Ports.choose(Map.of("LIBRARYCPD_RATING_PORT", "8080")))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("given to both gateway and rating");
    }

    @Test
    void a_port_in_use_is_named_with_the_way_out() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.choose(Map.of(
                    "LIBRARYCPD_PORTS", "free", "LIBRARYCPD_KAFKA_PORT", Integer.toString(socket.getLocalPort())));
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(CannotGoOn.class)
                    .hasMessageContaining("Port %d (kafka) is already in use".formatted(socket.getLocalPort()))
                    .hasMessageContaining("LIBRARYCPD_KAFKA_PORT=")
                    .hasMessageContaining("LIBRARYCPD_PORTS=free");
        }
    }

    @Test
    void the_ports_of_a_running_platform_are_found_again(@TempDir Path folder) {
        var ports = Ports.choose(Map.of("LIBRARYCPD_PORTS", "free"));
        ports.save(folder.resolve("ports.properties"));
        assertThat(Ports.load(folder.resolve("ports.properties"))).isEqualTo(ports);
    }
}
