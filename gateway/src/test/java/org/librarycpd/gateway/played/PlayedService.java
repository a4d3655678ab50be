package org.librarycpd.gateway.played;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small server that plays one of the services, or Keycloak. */
public final class PlayedService {

    private final Vertx vertx;
    private final String name;
    private final Map<String, Handler<HttpServerRequest>> answers = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private int port;
    private volatile boolean reticent;

    PlayedService(Vertx vertx, String name) {
        this.vertx = vertx;
        this.name = name;
        comeBack();
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public void goAway() {
        server.close().toCompletionStage().toCompletableFuture().join();
        server = null;
    }

    public void comeBack() {
        if (server == null) {
            server = vertx.createHttpServer()
                    .requestHandler(this::answer)
                    .listen(port)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            port = server.actualPort();
        }
    }

    public void forget() {
        answers.clear();
        received.clear();
        comeBack();
    }

    /** Answers 404 to whatever it was not told about. */
    void knowsNothingElse() {
        reticent = true;
    }

    public PlayedService on(String path, Handler<HttpServerRequest> answer) {
        answers.put(path, answer);
        return this;
    }

    public PlayedService gives(String path, JsonObject content) {
        return on(
                path,
                request -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(content.encode()));
    }

    public PlayedService lists(String path, JsonObject... items) {
        return gives(path, new JsonObject().put("items", new JsonArray(List.of(items))));
    }

    public PlayedService refuses(String path, int status) {
        return on(
                path,
                request -> request.response()
                        .setStatusCode(status)
                        .putHeader("Content-Type", "application/problem+json")
                        .end(new JsonObject()
                                .put("status", status)
                                .put("title", "said by " + name)
                                .encode()));
    }

    /** Takes the request and never answers it. */
    public PlayedService keepsSilentOn(String path) {
        return on(path, request -> request.body());
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    public Received last() {
        return received.get(received.size() - 1);
    }

    private void answer(HttpServerRequest request) {
        var answer = answers.get(request.path());
        if (answer != null) {
            received.add(new Received(request, Buffer.buffer()));
            answer.handle(request);
            return;
        }
        request.bodyHandler(body -> {
            received.add(new Received(request, body));
            request.response().setStatusCode(reticent ? 404 : 200);
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .end(new JsonObject()
                            .put("service", name)
                            .put("bytes", body.length())
                            .encode());
        });
    }

    public record Received(HttpServerRequest request, Buffer body) {

        public String header(String name) {
            return request.getHeader(name);
        }

        public List<String> headers(String name) {
            return request.headers().getAll(name);
        }

        public String uri() {
            return request.uri();
        }
    }
}
