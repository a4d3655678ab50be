package org.librarycpd.portfolio.placement.rest;

import static org.librarycpd.portfolio.placement.PlacementStatus.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.librarycpd.portfolio.placement.Placement;
import org.librarycpd.portfolio.placement.PlacementAccess;
import org.librarycpd.portfolio.placement.Side;

/** What a person may do with a placement now, as requests that would be accepted. */
@Schema(name = "PlacementActions")
public record AllowedActions(List<Action> actions) {

    @Schema(name = "PlacementAction")
    public record Action(String name, String method, String path) {}

    static AllowedActions of(Placement placement, PlacementAccess access, UUID me) {
        var names = new ArrayList<String>();
        var status = placement.status();
        if (access.isIntern(placement, me)) {
            add(names, "application", status == OFFERED);
            add(names, "withdrawal", status.isOpen() && status != ACTIVE);
            add(names, "report", status == ACTIVE || status == BROKEN_OFF || status == COMPLETED);
        }
        if (placement.awaitsConsent() && access.consents(placement, me)) {
            names.addAll(List.of("consent", "refusal"));
        }
        if (placement.side() == Side.HOST && status == APPLIED && access.decidesAtTheHost(placement, me)) {
            names.addAll(List.of("acceptance", "refusal"));
        }
        if (access.leads(placement, me)) {
            add(names, "start", status == ACCEPTED);
            add(names, "completion", status == ACTIVE);
        }
        var breakable = status == ACTIVE || placement.side() == Side.HOST && status == ACCEPTED;
        add(names, "breaking-off", breakable && access.mayBreakOff(placement, me));
        var here = "/api/v1/placements/" + placement.placementId() + "/";
        return new AllowedActions(names.stream()
                .map(name -> new Action(name, "POST", here + name))
                .toList());
    }

    private static void add(List<String> names, String name, boolean allowed) {
        if (allowed) {
            names.add(name);
        }
    }
}
