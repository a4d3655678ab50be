package org.librarycpd.kit.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The same request twice is done once and answered the same both times (IETF draft-ietf-httpapi-idempotency-key-header).
 *
 * <p>The transaction begins around the resource method; use cases join it. A refused request leaves nothing behind.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /** Creations demand the key; transitions may carry one. */
    @Nonbinding
    boolean required() default true;
}
