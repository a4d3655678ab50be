package org.librarycpd.gateway.view;

import static org.librarycpd.gateway.service.Service.APPRAISAL;
import static org.librarycpd.gateway.service.Service.PORTFOLIO;
import static org.librarycpd.gateway.service.Service.REGISTRY;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A gap's whole story: appraisal, gap, plan item, budget line, attestation, portfolio entry, notice. */
final class GapTrail {

    private static final int ATTESTATIONS_AT_MOST = 20;

    private final String gap;
    private final Inquiry inquiry;
    private final Composition trail = new Composition();

    GapTrail(String gap, Inquiry inquiry) {
        this.gap = gap;
        this.inquiry = inquiry;
    }

    Future<JsonObject> follow() {
        return trail.root("gap", inquiry.ask(APPRAISAL, "/api/v1/competency-gaps/" + gap))
                .compose(found -> Future.all(appraisal(found), plans(), entries(), notices()))
                .map(all -> trail.view());
    }

    private Future<?> appraisal(JsonObject found) {
        var appraisal = Id.in(found, "appraisalId");
        return appraisal.isEmpty()
                ? Future.succeededFuture()
                : trail.part(
                        "appraisal",
                        inquiry.ask(APPRAISAL, "/api/v1/appraisals/" + appraisal.get()),
                        Composition::whole);
    }

    private Future<?> plans() {
        return trail.part(
                "plans", inquiry.ask(PORTFOLIO, "/api/v1/learning-plans?limit=100&gap=" + gap), this::plansForThisGap);
    }

    private Future<?> notices() {
        return trail.part(
                "notices", inquiry.ask(PORTFOLIO, "/api/v1/hr-notices?limit=100&gap=" + gap), Composition::items);
    }

    private Future<?> entries() {
        return trail.part(
                        "entries",
                        inquiry.ask(PORTFOLIO, "/api/v1/portfolio-entries?limit=100&gap=" + gap),
                        Composition::items)
                .compose(entries -> entries.isEmpty() ? Future.succeededFuture() : attestations(entries.get()));
    }

    private Future<?> attestations(JsonObject entries) {
        var asked = objects(entries.getJsonArray("items"))
                .map(entry -> Id.in(entry, "attestationId").orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .limit(ATTESTATIONS_AT_MOST)
                .map(id -> inquiry.ask(REGISTRY, "/api/v1/attestations/" + id))
                .toList();
        return Future.all(asked).map(all -> {
            put(all.list());
            return null;
        });
    }

    private void put(List<Answer> answers) {
        var attestations = new JsonArray();
        for (var answer : answers) {
            if (answer instanceof Answer.Given given) {
                attestations.add(given.content());
            } else if (!answer.isNotForThisCaller()) {
                trail.failed("attestations");
            }
        }
        trail.put("attestations", attestations);
    }

    private Object plansForThisGap(JsonObject plans) {
        var shown = new JsonArray();
        objects(plans.getJsonArray("items"))
                .map(plan -> new JsonObject()
                        .put("id", plan.getValue("id"))
                        .put("status", plan.getValue("status"))
                        .put("items", itemsForThisGap(plan)))
                .forEach(shown::add);
        return shown;
    }

    private JsonArray itemsForThisGap(JsonObject plan) {
        var items = new JsonArray();
        objects(plan.getJsonArray("items"))
                .filter(item -> gap.equals(item.getString("gapId")))
                .forEach(items::add);
        return items;
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array == null
                ? Stream.empty()
                : array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }
}
