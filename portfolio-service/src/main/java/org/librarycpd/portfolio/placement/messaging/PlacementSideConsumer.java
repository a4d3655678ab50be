package org.librarycpd.portfolio.placement.messaging;

import jakarta.inject.Singleton;
import org.librarycpd.kit.inbox.EventConsumer;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.portfolio.placement.FollowOtherSide;
import org.librarycpd.portfolio.placement.PlacementSideMoved;

@Singleton
public class PlacementSideConsumer extends EventConsumer<PlacementSideMoved> {

    private final FollowOtherSide follow;

    PlacementSideConsumer(FollowOtherSide follow) {
        super(PlacementEventPublisher.SIDES, "portfolio.PlacementSideMoved.v1", PlacementSideMoved.class);
        this.follow = follow;
    }

    @Override
    public void handle(Incoming<PlacementSideMoved> event) {
        follow.handle(event.data());
    }
}
