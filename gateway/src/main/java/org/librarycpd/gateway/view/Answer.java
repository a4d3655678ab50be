package org.librarycpd.gateway.view;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import org.librarycpd.gateway.service.Service;

/** What became of one question to a service. */
sealed interface Answer {

    /** There is nothing here that this caller may see: no reason to speak of it. */
    default boolean isNotForThisCaller() {
        return false;
    }

    record Given(JsonObject content) implements Answer {}

    record Refused(int status, MultiMap headers, Buffer body) implements Answer {

        static final int BAD_REQUEST = 400;
        static final int UNAUTHORIZED = 401;
        static final int FORBIDDEN = 403;
        static final int NOT_FOUND = 404;

        /** Whatever else was asked, the caller has to put this right first. */
        boolean isAboutTheRequest() {
            return status == BAD_REQUEST || status == UNAUTHORIZED;
        }

        @Override
        public boolean isNotForThisCaller() {
            return status == FORBIDDEN || status == NOT_FOUND;
        }
    }

    /** The service was away, slow, broken, or answered nonsense. */
    record Failed(Service service, Throwable why) implements Answer {}
}
