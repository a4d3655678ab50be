package org.librarycpd.appraisal.staff.messaging;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Posts;
import org.librarycpd.appraisal.staff.StaffMembers;
import org.librarycpd.appraisal.staff.StaffMembers.Employment;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.kit.inbox.StateConsumer;

@Singleton
public class StaffMemberConsumer extends StateConsumer<StaffMemberConsumer.StaffMemberState> {

    private final StaffMembers copies;
    private final Posts posts;

    StaffMemberConsumer(StaffMembers copies, Posts posts) {
        super("portfolio.staff-members.state", "portfolio.StaffMemberState.v1", StaffMemberState.class);
        this.copies = copies;
        this.posts = posts;
    }

    public record StaffMemberState(
            UUID personId, UUID departmentId, UUID positionId, LocalDate employedFrom, LocalDate employedUntil) {}

    @Override
    public void handle(Incoming<StaffMemberState> event) {
        var member = event.data();
        var employment = new Employment(
                member.personId, member.departmentId, member.positionId, member.employedFrom, member.employedUntil);
        copies.keep(event.subject(), event.sequence(), event.libraryId(), employment);
        var day = LocalDate.ofInstant(event.time(), ZoneOffset.UTC);
        posts.follow(event.subject(), event.sequence(), event.libraryId(), employment, day);
    }

    @Override
    protected void forget(UUID id) {
        copies.forget(id);
        posts.forget(id);
    }

    @Override
    protected void forgetAll() {
        copies.forgetAll();
    }
}
