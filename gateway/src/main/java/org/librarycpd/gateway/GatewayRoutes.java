package org.librarycpd.gateway;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.librarycpd.gateway.arrival.Arrival;
import org.librarycpd.gateway.caller.Doorkeeper;
import org.librarycpd.gateway.caller.SignInPages;
import org.librarycpd.gateway.description.ApiPage;
import org.librarycpd.gateway.description.Descriptions;
import org.librarycpd.gateway.health.Health;
import org.librarycpd.gateway.limit.BodyLimit;
import org.librarycpd.gateway.passage.Passage;
import org.librarycpd.gateway.problem.GatewayRule;
import org.librarycpd.gateway.problem.Problem;
import org.librarycpd.gateway.view.Views;

/** The way of every request, in order: arrival, size, door, what the gateway answers itself, the services. */
@ApplicationScoped
public class GatewayRoutes {

    private static final Logger LOG = Logger.getLogger(GatewayRoutes.class);
    private static final int DOOR = RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT;
    private static final int OWN = DOOR + 1;
    private static final int SERVICES = DOOR + 2;
    private static final int NOTHING = RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + 1;

    void first(@Observes Filters filters, Arrival arrival, BodyLimit limit) {
        filters.register(arrival, 1000);
        filters.register(limit, 900);
    }

    void open(
            @Observes Router router,
            Doorkeeper doorkeeper,
            Health health,
            Descriptions descriptions,
            ApiPage page,
            SignInPages signInPages,
            Views views,
            Passage passage) {
        router.route("/api/*").order(DOOR).handler(doorkeeper);
        router.get("/").order(OWN).handler(page::lead);
        signInPages.open(router, OWN);
        router.get("/api/v1/health").order(OWN).handler(health::answer);
        router.get("/api/v1/openapi").order(OWN).handler(descriptions::answer);
        router.route(ApiPage.PATH + "*").order(OWN).handler(page::guard);
        views.open(router, OWN);
        router.route("/api/v1/*").order(SERVICES).handler(passage);
        router.route().order(NOTHING).handler(GatewayRoutes::nothing);
        router.route().order(NOTHING).failureHandler(GatewayRoutes::broken);
    }

    private static void nothing(RoutingContext context) {
        Problem.of(GatewayRule.NOTHING_IS_HERE).answer(context);
    }

    private static void broken(RoutingContext context) {
        var status = context.statusCode();
        if (status >= 400 && status < 500) {
            Problem.of(status == 404 ? GatewayRule.NOTHING_IS_HERE : GatewayRule.THE_REQUEST_IS_WELL_FORMED)
                    .answer(context);
            return;
        }
        LOG.error("a request failed", context.failure());
        Problem.of(GatewayRule.THE_GATEWAY_WORKS).answer(context);
    }
}
