package org.librarycpd.gateway.caller;

import static org.librarycpd.gateway.problem.GatewayRule.*;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.librarycpd.gateway.problem.GatewayRule;
import org.librarycpd.gateway.problem.Problem;
import org.librarycpd.gateway.problem.Refused;

/** Finds out who asks, or why that cannot be said. */
@Singleton
class TokenCheck {

    private static final Logger LOG = Logger.getLogger(TokenCheck.class);
    private static final String REALM = "Bearer realm=\"librarycpd\"";
    private static final String INVALID = REALM + ", error=\"invalid_token\"";
    private static final Duration SIGN_IN_COMES_BACK = Duration.ofSeconds(5);

    private final HttpAuthenticator authenticator;
    private final VerifiedTokens verified;

    TokenCheck(HttpAuthenticator authenticator, VerifiedTokens verified) {
        this.authenticator = authenticator;
        this.verified = verified;
    }

    Future<Caller> check(RoutingContext context) {
        var authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return refuse(PEOPLE_SIGN_IN, REALM);
        }
        return verified.find(authorization)
                .map(Future::succeededFuture)
                .orElseGet(() -> verify(context).onSuccess(caller -> verified.remember(authorization, caller)));
    }

    private Future<Caller> verify(RoutingContext context) {
        var identity = Promise.<SecurityIdentity>promise();
        authenticator.attemptAuthentication(context).subscribe().with(identity::complete, identity::fail);
        return identity.future().compose(TokenCheck::caller, TokenCheck::explain);
    }

    private static Future<Caller> caller(SecurityIdentity identity) {
        if (identity != null && identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null) {
            var until = Instant.ofEpochSecond(token.getExpirationTime());
            return Future.succeededFuture(new Caller(token.getSubject(), until));
        }
        return refuse(PEOPLE_SIGN_IN, REALM);
    }

    private static Future<Caller> explain(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidJwtException bad) {
                return bad.hasExpired()
                        ? refuse(A_TOKEN_HAS_NOT_EXPIRED, INVALID + ", error_description=\"expired\"")
                        : bad.hasErrorCode(ErrorCodes.AUDIENCE_INVALID)
                                ? refuse(A_TOKEN_IS_MEANT_FOR_THIS_API, INVALID + ", error_description=\"audience\"")
                                : refuse(A_TOKEN_IS_OURS, INVALID);
            }
            if (cause instanceof OIDCException || cause instanceof IOException || cause instanceof TimeoutException) {
                LOG.warnf("tokens cannot be checked: %s", cause.getMessage());
                return Future.failedFuture(
                        new Refused(Problem.of(SIGN_IN_CAN_BE_CHECKED).retryAfter(SIGN_IN_COMES_BACK)));
            }
        }
        if (!(failure instanceof AuthenticationFailedException)) {
            LOG.warn("a token check failed in an unexpected way", failure);
        }
        return refuse(A_TOKEN_IS_OURS, INVALID);
    }

    private static Future<Caller> refuse(GatewayRule rule, String challenge) {
        return Future.failedFuture(new Refused(Problem.of(rule).with("WWW-Authenticate", challenge)));
    }
}
