package org.librarycpd.gateway.service;

/** Nothing was sent: the service could not be reached. */
public final class ServiceAway extends RuntimeException {

    ServiceAway(Service service, Throwable cause) {
        super(service.label() + " cannot be reached", cause, false, false);
    }
}
