package org.librarycpd.portfolio.plan.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.librarycpd.kit.outbox.Outbox;
import org.librarycpd.kit.outbox.OutgoingEvent;
import org.librarycpd.portfolio.plan.LearningPlans;
import org.librarycpd.portfolio.plan.PlanEvent;

@ApplicationScoped
public class PlanEventPublisher {

    private static final String TOPIC = "portfolio.learning-plans";

    private final Outbox outbox;
    private final LearningPlans plans;

    PlanEventPublisher(Outbox outbox, LearningPlans plans) {
        this.outbox = outbox;
        this.plans = plans;
    }

    void publish(@Observes PlanEvent event) {
        var plan = plans.loaded(event.planId());
        outbox.append(() -> OutgoingEvent.fact(TOPIC, plan.id(), plan.version(), plan.libraryId(), event));
    }
}
