package org.librarycpd.notification.inbox.messaging;

import java.util.List;
import java.util.function.Function;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.notification.inbox.Fact;
import org.librarycpd.notification.inbox.Message;
import org.librarycpd.notification.inbox.TellPeople;

/** Follows one type of fact and tells the people it concerns, if it is younger than this follower. */
class FactFollower<T> extends EventConsumer<T> {

    private final TellPeople tell;
    private final Function<T, List<Message>> messages;

    /** @param data the fact's record, named as the fact is */
    FactFollower(String topic, Class<T> data, TellPeople tell, Function<T, List<Message>> messages) {
        super(topic, topic.substring(0, topic.indexOf('.')) + "." + data.getSimpleName() + ".v1", data);
        this.tell = tell;
        this.messages = messages;
    }

    @Override
    public void handle(Incoming<T> event) {
        tell.handle(new Fact(event.id(), event.libraryId(), event.time()), messages.apply(event.data()));
    }

    @Override
    protected boolean towardsPeople() {
        return true;
    }
}
