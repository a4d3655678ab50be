package org.librarycpd.appraisal.cycle.rest;

import java.util.List;
import org.librarycpd.appraisal.cycle.AppraisalCycle;
import org.librarycpd.appraisal.cycle.CyclePolicy;

/** The sub-resources to POST to; {@code change} is a PUT. */
public record AllowedActionsView(List<String> actions) {

    static final AllowedActionsView NONE = new AllowedActionsView(List.of());

    static AllowedActionsView of(CyclePolicy policy) {
        return new AllowedActionsView(
                switch (policy.status()) {
                    case DRAFT -> List.of("change", "entry-into-force");
                    case IN_FORCE -> List.of("versions", "retirement");
                    case RETIRED -> List.of();
                });
    }

    static AllowedActionsView of(AppraisalCycle cycle) {
        return new AllowedActionsView(
                switch (cycle.status()) {
                    case SCHEDULED -> List.of("change", "opening", "cancellation");
                    case OPENING -> List.of("opening", "cancellation");
                    case OPEN -> List.of("opening", "appraisals", "closure", "cancellation");
                    case CLOSED, CANCELLED -> List.of();
                });
    }
}
