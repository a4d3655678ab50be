package org.librarycpd.gateway.caller;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.librarycpd.gateway.limit.Pace;
import org.librarycpd.gateway.problem.Problem;
import org.librarycpd.gateway.problem.Refused;

/** Lets in who has a valid token or asks for something public, as fast as they may ask. */
@Singleton
public class Doorkeeper implements Handler<RoutingContext> {

    private static final int UNAUTHORIZED = 401;

    private final TokenCheck tokens;
    private final Pace pace;

    Doorkeeper(TokenCheck tokens, Pace pace) {
        this.tokens = tokens;
        this.pace = pace;
    }

    @Override
    public void handle(RoutingContext context) {
        if (OpenToAll.contains(context.request().method(), context.normalizedPath())) {
            letIn(context, pace.ofAddress(context.request().remoteAddress()));
            return;
        }
        tokens.check(context)
                .onComplete(
                        caller -> letIn(context, pace.ofPerson(caller.subject())),
                        refusal -> turnAway(context, refusal));
    }

    private static void letIn(RoutingContext context, Optional<Problem> tooFast) {
        tooFast.ifPresentOrElse(problem -> problem.answer(context), context::next);
    }

    /** A failed attempt counts against the address, so that nobody can try tokens without end. */
    private void turnAway(RoutingContext context, Throwable failure) {
        if (!(failure instanceof Refused refused)) {
            context.fail(failure);
            return;
        }
        var problem = refused.problem();
        var tooFast = problem.rule().status() == UNAUTHORIZED
                ? pace.ofAddress(context.request().remoteAddress())
                : Optional.<Problem>empty();
        tooFast.orElse(problem).answer(context);
    }
}
