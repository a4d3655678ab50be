package org.librarycpd.kit.inbox;

import java.util.UUID;

/**
 * Keeps a small copy of another service's state.
 *
 * <p>It may hear the same state again, or an older one after a newer one, and must then keep what it has: compare
 * {@link Incoming#sequence()}.
 */
public abstract class StateConsumer<T> extends EventConsumer<T> {

    protected StateConsumer(String topic, String type, Class<T> data) {
        super(topic, type, data);
    }

    /** The other service has erased it. */
    protected abstract void forget(UUID id);

    /** Empties the copy, so that it can be read again from the beginning. */
    protected abstract void forgetAll();
}
