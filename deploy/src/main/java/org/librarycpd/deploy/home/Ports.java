package org.librarycpd.deploy.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.librarycpd.deploy.CannotGoOn;

/** Which part listens where. */
public record Ports(Map<Port, Integer> numbers) {

    /** A port named in the environment, else a free one where {@code LIBRARYCPD_PORTS=free}, else the usual one. */
    public static Ports choose(Map<String, String> environment) {
        var wish = environment.getOrDefault("LIBRARYCPD_PORTS", "usual");
        if (!List.of("free", "usual").contains(wish)) {
            throw new CannotGoOn("LIBRARYCPD_PORTS is '%s'; it may be 'free' or be left out.".formatted(wish));
        }
        var numbers = new EnumMap<Port, Integer>(Port.class);
        var free = wish.equals("free") ? free(Port.values().length) : usual();
        for (var port : Port.values()) {
            var unnamed = free.next();
            var named = environment.get(port.variable());
            numbers.put(port, named == null ? unnamed : number(port, named));
        }
        refuseTwins(numbers);
        return new Ports(numbers);
    }

    private static Iterator<Integer> usual() {
        return Stream.of(Port.values()).map(Port::usual).iterator();
    }

    private static int number(Port port, String text) {
        try {
            var number = Integer.parseInt(text.strip());
            if (number > 0 && number < 65536) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as any other text that is no port
        }
        throw new CannotGoOn("%s is '%s'; a port is a number from 1 to 65535.".formatted(port.variable(), text));
    }

    private static void refuseTwins(Map<Port, Integer> numbers) {
        var holders = new TreeMap<Integer, Port>();
        numbers.forEach((port, number) -> {
            var other = holders.putIfAbsent(number, port);
            if (other != null) {
                throw new CannotGoOn("Port %d is given to both %s and %s. Change %s."
                        .formatted(number, other.inWords(), port.inWords(), port.variable()));
            }
        });
    }

    private static Iterator<Integer> free(int count) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList().iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int of(Port port) {
        return numbers.get(port);
    }

    public String url(Port port) {
        return "http://localhost:" + of(port);
    }

    /** Nothing is started while a port of ours answers for someone else. */
    public void requireFree() {
        var taken = numbers.keySet().stream().filter(port -> isTaken(of(port))).toList();
        if (taken.isEmpty()) {
            return;
        }
        var first = taken.get(0);
        throw new CannotGoOn(taken.stream().map(this::complaint).collect(Collectors.joining("\n"))
                + "\nStop what uses it, choose another port (%s=%d deploy/local up) or any free ones (LIBRARYCPD_PORTS=free deploy/local up)."
                        .formatted(first.variable(), of(first) > 50000 ? of(first) - 10000 : of(first) + 10000));
    }

    private String complaint(Port port) {
        var holder = PortHolder.of(of(port)).map(who -> " by " + who).orElse("");
        return "Port %d (%s) is already in use%s.".formatted(of(port), port.inWords(), holder);
    }

    public static boolean isTaken(int number) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), 1);
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    public void save(Path file) {
        var properties = new Properties();
        numbers.forEach((port, number) -> properties.setProperty(port.name(), number.toString()));
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, "the ports of the last start");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ports the running platform was started with. */
    public static Ports load(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            numbers.put(port, Integer.valueOf(properties.getProperty(port.name(), "" + port.usual())));
        }
        return new Ports(numbers);
    }
}
