package org.librarycpd.gateway.limit;

import static org.librarycpd.gateway.problem.GatewayRule.A_BODY_KEEPS_ITS_LIMIT;
import static org.librarycpd.gateway.problem.GatewayRule.THE_REQUEST_IS_WELL_FORMED;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.librarycpd.gateway.GatewayConfig;
import org.librarycpd.gateway.problem.Problem;

/** Refuses a body that says of itself that it is too large; {@link BoundedBody} counts the others. */
@Singleton
public class BodyLimit implements Handler<RoutingContext> {

    private static final long TIME_TO_READ_THE_ANSWER = 2000;

    private final GatewayConfig.Limits limits;

    BodyLimit(GatewayConfig config) {
        this.limits = config.limits();
    }

    @Override
    public void handle(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            context.next();
        } else if (!length.chars().allMatch(Character::isDigit) || length.length() > 18) {
            Problem.of(THE_REQUEST_IS_WELL_FORMED).answer(context);
        } else if (Long.parseLong(length) > of(context)) {
            hangUpAfterwards(context);
            tooLarge(context).answer(context);
        } else {
            context.next();
        }
    }

    public long of(RoutingContext context) {
        return limits.body().get(BodyKind.of(context.normalizedPath())).asLongValue();
    }

    public Problem tooLarge(RoutingContext context) {
        return Problem.of(A_BODY_KEEPS_ITS_LIMIT, of(context));
    }

    /** Who is still sending must get to read the answer first, so the rest is thrown away for a moment. */
    public static void hangUpAfterwards(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.addEndHandler(end -> context.vertx()
                .setTimer(
                        TIME_TO_READ_THE_ANSWER,
                        timer -> context.request().connection().close()));
    }
}
