package org.librarycpd.gateway.view;

import static org.librarycpd.gateway.service.Service.*;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.function.BiFunction;
import org.librarycpd.gateway.GatewayConfig;
import org.librarycpd.gateway.JsonAnswer;
import org.librarycpd.gateway.problem.GatewayRule;
import org.librarycpd.gateway.problem.Problem;
import org.librarycpd.gateway.service.Services;

/** What is put together from several services, each asked with the caller's own token. */
@Singleton
public class Views {

    private final Services services;
    private final GatewayConfig.Patience patience;

    Views(Services services, GatewayConfig config) {
        this.services = services;
        this.patience = config.patience();
    }

    public void open(Router router, int order) {
        byId(router, order, "/api/v1/competency-gaps/:id/trail", (id, inquiry) -> new GapTrail(id, inquiry).follow());
        byId(router, order, "/api/v1/programmes/:id/profile", Views::programmeProfile);
        byId(router, order, "/api/v1/departments/:id/overview", Views::departmentOverview);
        router.get("/api/v1/me/dashboard")
                .order(order)
                .handler(context -> answer(context, dashboard(inquiry(context))));
    }

    private void byId(Router router, int order, String path, BiFunction<String, Inquiry, Future<JsonObject>> view) {
        router.get(path)
                .order(order)
                .handler(context -> Id.of(context.pathParam("id"))
                        .ifPresentOrElse(
                                id -> answer(context, view.apply(id, inquiry(context))),
                                () -> Problem.of(GatewayRule.NOTHING_IS_HERE).answer(context)));
    }

    private static Future<JsonObject> programmeProfile(String id, Inquiry inquiry) {
        var profile = new Composition();
        return profile.root("programme", inquiry.ask(REGISTRY, "/api/v1/programmes/" + id))
                .compose(found -> Future.all(
                        profile.part(
                                "runs",
                                inquiry.ask(REGISTRY, "/api/v1/programme-runs?programme=" + id),
                                Composition::items),
                        profile.part(
                                "score", inquiry.ask(RATING, "/api/v1/programme-scores/" + id), Composition::whole)))
                .map(all -> profile.view());
    }

    private static Future<JsonObject> departmentOverview(String id, Inquiry inquiry) {
        var overview = new Composition();
        return overview.root("department", inquiry.ask(PORTFOLIO, "/api/v1/departments/" + id))
                .compose(found -> overview.part(
                        "gaps", inquiry.ask(APPRAISAL, "/api/v1/competency-gaps?department=" + id), Composition::items))
                .map(all -> overview.view());
    }

    private static Future<JsonObject> dashboard(Inquiry inquiry) {
        var dashboard = new Composition();
        return Future.all(
                        dashboard.part("me", inquiry.ask(PORTFOLIO, "/api/v1/me"), Composition::whole),
                        dashboard.part(
                                "gaps", inquiry.ask(APPRAISAL, "/api/v1/competency-gaps?limit=20"), Composition::items),
                        dashboard.part(
                                "plans", inquiry.ask(PORTFOLIO, "/api/v1/learning-plans?limit=20"), Composition::items),
                        dashboard.part(
                                "notifications",
                                inquiry.ask(NOTIFICATION, "/api/v1/notifications?limit=20"),
                                Composition::items))
                .map(all -> dashboard.view());
    }

    private Inquiry inquiry(RoutingContext context) {
        return new Inquiry(services, context.request().headers(), patience.part());
    }

    private static void answer(RoutingContext context, Future<JsonObject> view) {
        view.onComplete(
                content -> {
                    context.response().putHeader(HttpHeaders.VARY, "Accept-Language, Authorization, X-Library");
                    JsonAnswer.send(context, content, "private");
                },
                failure -> {
                    if (failure instanceof NoView noView) {
                        NoViewAnswer.send(context, noView.answer());
                    } else {
                        context.fail(failure);
                    }
                });
    }
}
