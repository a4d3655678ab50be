package org.librarycpd.gateway.service;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.librarycpd.gateway.GatewayConfig;

/**
 * The way to the services, with a bounded pool of connections for each of them. Event streams, which stay open for hours,
 * have a pool of their own.
 */
@Singleton
public class Services {

    private static final int CONNECTIONS_TO_ONE_SERVICE = 64;
    private static final int WAITING_FOR_ONE_SERVICE = 256;
    private static final int OPEN_STREAMS = 2000;

    private final HttpClient client;
    private final HttpClient streams;
    private final Map<Service, URI> addresses;
    private final GatewayConfig.Patience patience;

    Services(Vertx vertx, GatewayConfig config) {
        patience = config.patience();
        addresses = Map.copyOf(config.services());
        client = client(vertx, CONNECTIONS_TO_ONE_SERVICE);
        streams = client(vertx, OPEN_STREAMS);
    }

    private HttpClient client(Vertx vertx, int connections) {
        var options = new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(patience.connection().toMillis()))
                .setMaxWaitQueueSize(WAITING_FOR_ONE_SERVICE)
                .setKeepAliveTimeout(30)
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout(Math.toIntExact(patience.silence().toMillis()));
        return vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(connections));
    }

    public HttpClient client() {
        return client;
    }

    public URI address(Service service) {
        return addresses.get(service);
    }

    /** The address as it stands at the beginning of a link that the service makes. */
    public String origin(Service service) {
        var address = address(service);
        return address.getScheme() + "://" + address.getAuthority();
    }

    /** A request that is not sent yet; fails with {@link ServiceAway} where there is no connection to be had. */
    public Future<HttpClientRequest> request(Service service, HttpMethod method, String uri) {
        return request(uri.endsWith("/stream") ? streams : client, address(service), method, uri)
                .recover(broken -> Future.failedFuture(new ServiceAway(service, broken)));
    }

    public Future<HttpClientRequest> request(URI address, HttpMethod method, String uri) {
        return request(client, address, method, uri);
    }

    private Future<HttpClientRequest> request(HttpClient client, URI address, HttpMethod method, String uri) {
        var secure = "https".equals(address.getScheme());
        var usualPort = secure ? 443 : 80;
        return client.request(new RequestOptions()
                .setMethod(method)
                .setSsl(secure)
                .setHost(address.getHost())
                .setPort(address.getPort() < 0 ? usualPort : address.getPort())
                .setConnectTimeout(2 * patience.connection().toMillis())
                .setURI(uri));
    }
}
